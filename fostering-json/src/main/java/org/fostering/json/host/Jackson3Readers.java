package org.fostering.json.host;

import java.io.StringWriter;
import java.util.List;
import org.fostering.json.internal.LoneText;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** How Jackson 3 reads the types of the library. */
final class Jackson3Readers extends Deserializers.Base implements KeyDeserializers {

  /** Writes what the reader then reads; the reader limits the depth. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private final HostValues values;

  Jackson3Readers(HostValues values) {
    this.values = values;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return find(type, Object.class) != null;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type.getRawClass(), type.containedTypeOrUnknown(0).getRawClass());
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type.getRawClass(), Object.class);
  }

  private @Nullable ValueDeserializer<?> find(Class<?> type, Class<?> content) {
    @Nullable LoneText text = LoneText.of(type).orElse(null);
    return text != null
        ? new Text(values, text, type)
        : values.reader(type, content).map(reader -> new Whole(reader, type)).orElse(null);
  }

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return LoneText.of(type.getRawClass())
        .map(text -> new Key(values, text, type.getRawClass()))
        .orElse(null);
  }

  private static Object valueOf(Checked<?> checked, Class<?> type) {
    if (!checked.isSound()) {
      throw Jackson3FindingsException.of(HostValues.unplaced(checked.findings()), type);
    }
    return checked.value().orElseThrow();
  }

  private static Jackson3FindingsException refusal(Finding finding, Class<?> type) {
    return Jackson3FindingsException.of(List.of(finding), type);
  }

  /** Reads without the name of a class, as it is written. */
  private abstract static class Plain extends ValueDeserializer<Object> {
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
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
    public Object deserializeKey(String key, DeserializationContext context) {
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
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        throw refusal(form.notText(), type);
      }
      return valueOf(values.read(form, parser.getString()), type);
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
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return valueOf(reader.read(text(parser)), type);
    }

    private String text(JsonParser parser) {
      StringWriter text = new StringWriter();
      try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
        copy(parser, out);
      } catch (StreamConstraintsException e) {
        // The host's own limit; the message has numbers only.
        throw e;
      } catch (UnexpectedEndOfInputException e) {
        throw refusal(HostValues.error(FindingCode.JSON_TRUNCATED), type);
      } catch (JacksonException e) {
        // Its message may repeat what was sent.
        throw refusal(HostValues.error(FindingCode.JSON_SYNTAX), type);
      }
      return text.toString();
    }

    /** Copies a value token by token, and every number as it is written. */
    private static void copy(JsonParser from, JsonGenerator to) {
      int depth = 0;
      do {
        JsonToken token = from.currentToken();
        switch (token) {
          case START_OBJECT -> to.writeStartObject();
          case START_ARRAY -> to.writeStartArray();
          case END_OBJECT -> to.writeEndObject();
          case END_ARRAY -> to.writeEndArray();
          case PROPERTY_NAME -> to.writeName(from.currentName());
          case VALUE_STRING -> to.writeString(from.getString());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(from.getString());
          case VALUE_TRUE, VALUE_FALSE -> to.writeBoolean(token == JsonToken.VALUE_TRUE);
          // Bytes of another format have no form in documents.
          default -> to.writeNull();
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      } while (depth > 0 && from.nextToken() != null);
    }
  }
}
