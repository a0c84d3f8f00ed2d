package org.fostering.json.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/** Prints JSON for people: indented by two spaces, with line feeds whatever the platform. */
public final class JsonPrinter {

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

  private static ObjectWriter writer() {
    // The indenter is told the line feed, because the default is the platform's line separator.
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new ObjectMapper()
        .writer(
            new DefaultPrettyPrinter(
                    Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
  }
}
