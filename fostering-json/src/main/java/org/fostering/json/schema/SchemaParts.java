package org.fostering.json.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.fostering.model.term.Text;

/**
 * The entries under {@code $defs} of one schema, and the forms of text that every schema has in
 * common.
 */
final class SchemaParts {

  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  void printInto(ObjectNode schema) {
    ObjectNode parts = schema.putObject("$defs");
    definitions.forEach(parts::set);
  }

  /** A reference to an entry, which is made when it is first referred to. */
  ObjectNode define(String name, String description, Consumer<ObjectNode> content) {
    return define(
        name,
        schema -> {
          schema.put("description", description);
          content.accept(schema);
        });
  }

  /** A reference to an entry that may say itself what it is. */
  ObjectNode define(String name, Consumer<ObjectNode> content) {
    if (!definitions.containsKey(name)) {
      ObjectNode schema = JSON.objectNode();
      definitions.put(name, schema);
      content.accept(schema);
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  ObjectNode readable() {
    return define(
        "text",
        "A text that somebody can read: on one line, and not blank.",
        schema -> {
          schema.put("type", "string").put("minLength", 1).put("pattern", Text.VISIBLE);
          schema.putObject("not").put("pattern", Text.CONTROL);
        });
  }

  /**
   * A text without control characters, for texts with a pattern. Some regular expression engines
   * let {@code $} match before a line break at the end of the text; refusing control characters
   * makes it match at the end alone.
   */
  ObjectNode line() {
    return define(
        "line",
        "A text on one line.",
        schema -> {
          schema.put("type", "string");
          schema.putObject("not").put("pattern", Text.CONTROL);
        });
  }

  ObjectNode date() {
    return define(
        "date",
        "A day that exists (ISO 8601).",
        schema -> {
          schema.setAll(line());
          schema.put("format", "date").put("pattern", Patterns.DATE);
        });
  }

  ObjectNode instant() {
    return define(
        "instant",
        "A date, time and offset (RFC 3339).",
        schema -> {
          schema.setAll(line());
          schema.put("format", "date-time").put("pattern", Patterns.INSTANT);
        });
  }
}
