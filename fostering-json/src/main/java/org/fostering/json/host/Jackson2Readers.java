package org.fostering.json.host;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.fostering.json.internal.LoneText;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/** How Jackson 2 reads the types of the library. */
final class Jackson2Readers extends Deserializers.Base implements KeyDeserializers {

  /** Writes what the reader then reads; the reader limits the depth. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private final HostValues values;

  Jackson2Readers(HostValues values) {
    this.values = values;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return find(type, Object.class) != null;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return find(type.getRawClass(), type.containedTypeOrUnknown(0).getRawClass());
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return find(type, Object.class);
  }

  private @Nullable JsonDeserializer<?> find(Class<?> type, Class<?> content) {
    @Nullable LoneText text = LoneText.of(type).orElse(null);
    return text != null
        ? new Text(values, text, type)
        : values.reader(type, content).map(reader -> new Whole(reader, type)).orElse(null);
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return LoneText.of(type.getRawClass())
        .map(text -> new Key(values, text, type.getRawClass()))
        .orElse(null);
  }

  private static Object valueOf(Checked<?> checked, Class<?> type) throws IOException {
    if (!checked.isSound()) {
      throw Jackson2FindingsException.of(HostValues.unplaced(checked.findings()), type);
    }
    return checked.value().orElseThrow();
  }

  private static Jackson2FindingsException refusal(Finding finding, Class<?> type) {
    return Jackson2FindingsException.of(List.of(finding), type);
  }

  /** Reads without the name of a class, as it is written. */
  private abstract static class Plain extends JsonDeserializer<Object> {
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types)
        throws IOException {
      return deserialize(parser, context);
    }

    @Override
    public boolean isCachable() {
      return true;
    }
  }

  private static final class Key extends KeyDeserializer {
    private final HostValues values;
    private final LoneText form;
    private final Class<?> type;

    Key(HostValues values, LoneText form, Class<?> type) {
      this.values = values;
      this.form = form;
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      return valueOf(values.read(form, key), type);
    }
  }

  private static final class Text extends Plain {
    private final HostValues values;
    private final LoneText form;
    private final Class<?> type;

    Text(HostValues values, LoneText form, Class<?> type) {
      this.values = values;
      this.form = form;
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        throw refusal(form.notText(), type);
      }
      return valueOf(values.read(form, parser.getText()), type);
    }
  }

  private static final class Whole extends Plain {
    private final HostValues.Reader reader;
    private final Class<?> type;

    Whole(HostValues.Reader reader, Class<?> type) {
      this.reader = reader;
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return valueOf(reader.read(text(parser)), type);
    }

    private String text(JsonParser parser) throws IOException {
      StringWriter text = new StringWriter();
      try (JsonGenerator out = FACTORY.createGenerator(text)) {
        copy(parser, out);
      } catch (StreamConstraintsException e) {
        // The host's own limit; the message has numbers only.
        throw e;
      } catch (JsonEOFException e) {
        throw refusal(HostValues.error(FindingCode.JSON_TRUNCATED), type);
      } catch (JsonProcessingException e) {
        // Its message may repeat what was sent.
        throw refusal(HostValues.error(FindingCode.JSON_SYNTAX), type);
      }
      return text.toString();
    }

    /** Copies a value token by token, and every number as it is written. */
    private static void copy(JsonParser from, JsonGenerator to) throws IOException {
      int depth = 0;
      do {
        JsonToken token = from.currentToken();
        switch (token) {
          case START_OBJECT -> to.writeStartObject();
          case START_ARRAY -> to.writeStartArray();
          case END_OBJECT -> to.writeEndObject();
          case END_ARRAY -> to.writeEndArray();
          case FIELD_NAME -> to.writeFieldName(from.currentName());
          case VALUE_STRING -> to.writeString(from.getText());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(from.getText());
          case VALUE_TRUE, VALUE_FALSE -> to.writeBoolean(token == JsonToken.VALUE_TRUE);
          // Bytes of another format have no form in documents.
          default -> to.writeNull();
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      } while (depth > 0 && from.nextToken() != null);
    }
  }
}
