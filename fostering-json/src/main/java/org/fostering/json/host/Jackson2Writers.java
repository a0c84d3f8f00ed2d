package org.fostering.json.host;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.fostering.json.internal.LoneText;
import org.fostering.model.finding.Checked;
import org.jspecify.annotations.Nullable;

/** How Jackson 2 writes the types of the library. */
final class Jackson2Writers extends Serializers.Base {

  /** Reads only what the library has written. */
  private static final JsonFactory FACTORY = new JsonFactory();

  private final HostValues values;
  private final boolean asKeys;

  Jackson2Writers(HostValues values, boolean asKeys) {
    this.values = values;
    this.asKeys = asKeys;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    Class<?> raw = type.getRawClass();
    @Nullable LoneText text = LoneText.of(raw).orElse(null);
    if (asKeys) {
      return text == null ? null : new Key(text);
    }
    if (raw == Checked.class) {
      return new WithItsFindings();
    }
    return text == null ? values.writer(raw).map(Whole::new).orElse(null) : new Text(text);
  }

  /** Writes without the name of a class, whatever the host does elsewhere. */
  private abstract static class Plain extends JsonSerializer<Object> {
    @Override
    public void serializeWithType(
        Object value, JsonGenerator out, SerializerProvider context, TypeSerializer types)
        throws IOException {
      serialize(value, out, context);
    }
  }

  private static final class Key extends Plain {
    private final LoneText form;

    Key(LoneText form) {
      this.form = form;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      out.writeFieldName(form.print(value));
    }
  }

  private static final class Text extends Plain {
    private final LoneText form;

    Text(LoneText form) {
      this.form = form;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      out.writeString(form.print(value));
    }
  }

  /** What was read may be of the host's own, so the host's mapper writes it. */
  private static final class WithItsFindings extends Plain {
    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      Checked<?> checked = (Checked<?>) value;
      out.writeStartObject();
      out.writeBooleanField("sound", checked.isSound());
      if (checked.value().isPresent()) {
        context.defaultSerializeField("value", checked.value().get(), out);
      }
      context.defaultSerializeField("findings", checked.findings(), out);
      out.writeEndObject();
    }
  }

  /** Writes tokens and not text, since a host may write trees or another format. */
  private static final class Whole extends Plain {
    private final HostValues.Writer writer;

    Whole(HostValues.Writer writer) {
      this.writer = writer;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      try (JsonParser parser = FACTORY.createParser(writer.write(value, context.getLocale()))) {
        parser.nextToken();
        out.copyCurrentStructure(parser);
      }
    }
  }
}
