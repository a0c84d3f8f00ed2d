package org.fostering.json.host;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.fostering.json.internal.LoneText;
import org.fostering.model.finding.Checked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** How Jackson 3 writes the types of the library. */
final class Jackson3Writers implements Serializers {

  /** Reads only what the library has written. */
  private static final JsonFactory FACTORY = new JsonFactory();

  private final HostValues values;
  private final boolean asKeys;

  Jackson3Writers(HostValues values, boolean asKeys) {
    this.values = values;
    this.asKeys = asKeys;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
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

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return findSerializer(config, type, description, format);
  }

  /** Writes without the name of a class, whatever the host does elsewhere. */
  private abstract static class Plain extends ValueSerializer<Object> {
    @Override
    public void serializeWithType(
        Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
      serialize(value, out, context);
    }
  }

  private static final class Key extends Plain {
    private final LoneText form;

    Key(LoneText form) {
      this.form = form;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      out.writeName(form.print(value));
    }
  }

  private static final class Text extends Plain {
    private final LoneText form;

    Text(LoneText form) {
      this.form = form;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      out.writeString(form.print(value));
    }
  }

  /** What was read may be of the host's own, so the host's mapper writes it. */
  private static final class WithItsFindings extends Plain {
    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      Checked<?> checked = (Checked<?>) value;
      out.writeStartObject();
      out.writeBooleanProperty("sound", checked.isSound());
      if (checked.value().isPresent()) {
        context.defaultSerializeProperty("value", checked.value().get(), out);
      }
      context.defaultSerializeProperty("findings", checked.findings(), out);
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
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      try (JsonParser parser =
          FACTORY.createParser(
              ObjectReadContext.empty(), writer.write(value, context.getLocale()))) {
        parser.nextToken();
        out.copyCurrentStructure(parser);
      }
    }
  }
}
