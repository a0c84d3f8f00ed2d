package org.fostering.json.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Prints JSON: on one line, or for people, indented by two spaces with line feeds.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class JsonPrinter {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectWriter WRITER = writer();

  private JsonPrinter() {}

  /**
   * The text of a value.
   *
   * @param value the value
   * @return the text, which ends with a line feed; always the same for the same value
   */
  public static String indented(JsonNode value) {
    try {
      return WRITER.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers always has a text", e);
    }
  }

  /**
   * The text of a value, for people.
   *
   * @param json the value
   * @return the same, as of {@link #indented(JsonNode)}
   */
  public static String indented(String json) {
    try {
      return indented(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("only sound JSON can be printed");
    }
  }

  /** Writes a value. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** The text of what is written, on one line. */
  static String text(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a text can always be written to", e);
    }
    return text.toString();
  }

  private static ObjectWriter writer() {
    // The indenter is given the line feed, because the default is the platform's line separator.
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return MAPPER.writer(
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
  }
}
