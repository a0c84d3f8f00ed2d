package org.fostering.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The floor of writing: the tokens of a document, names encoded and values as texts or numbers,
 * written by a bare generator. No date is printed and no object read.
 */
final class Tokens {

  /** As the library writes: a character of two halves as its four bytes, not as two escapes. */
  static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private final JsonToken[] tokens;
  private final Object[] values;

  Tokens(byte[] json) throws IOException {
    List<JsonToken> all = new ArrayList<>();
    List<Object> with = new ArrayList<>();
    Map<String, SerializedString> names = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        all.add(token);
        with.add(
            switch (token) {
              case FIELD_NAME -> names.computeIfAbsent(parser.currentName(), SerializedString::new);
              case VALUE_STRING -> parser.getText();
              case VALUE_NUMBER_INT -> parser.getIntValue();
              default -> "";
            });
      }
    }
    tokens = all.toArray(new JsonToken[0]);
    values = with.toArray();
  }

  byte[] write() throws IOException {
    // The buffers of databind's writeValueAsBytes, which are used again.
    ByteArrayBuilder bytes = new ByteArrayBuilder(FACTORY._getBufferRecycler());
    try (JsonGenerator out = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
      for (int i = 0; i < tokens.length; i++) {
        switch (tokens[i]) {
          case START_OBJECT -> out.writeStartObject();
          case END_OBJECT -> out.writeEndObject();
          case START_ARRAY -> out.writeStartArray();
          case END_ARRAY -> out.writeEndArray();
          case FIELD_NAME -> out.writeFieldName((SerializedString) values[i]);
          case VALUE_STRING -> out.writeString((String) values[i]);
          case VALUE_NUMBER_INT -> out.writeNumber((Integer) values[i]);
          default -> out.writeBoolean(tokens[i] == JsonToken.VALUE_TRUE);
        }
      }
    }
    return bytes.getClearAndRelease();
  }
}
