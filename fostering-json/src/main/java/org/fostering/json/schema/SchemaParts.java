package org.fostering.json.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
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

  static final String REFERENCE = "$ref";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  void printInto(ObjectNode schema) {
    ObjectNode parts = schema.withObjectProperty("$defs");
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
      ObjectNode schema = JSON.objectNode().put("title", title(name));
      definitions.put(name, schema);
      content.accept(schema);
    }
    return JSON.objectNode().put(REFERENCE, "#/$defs/" + name);
  }

  /** What generators call the type that they make of an entry. */
  static String title(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A text that somebody can read: on one line, and not blank. */
  static ObjectNode readable() {
    return line().put("minLength", 1).put("pattern", Text.VISIBLE);
  }

  /**
   * A text without control characters. Some regular expression engines let {@code $} match before a
   * line break at the end of the text; refusing control characters makes it match at the end alone.
   */
  static ObjectNode line() {
    ObjectNode schema = JSON.objectNode().put("type", "string");
    // With its type, because null has no control characters either.
    schema.putObject("not").put("type", "string").put("pattern", Text.CONTROL);
    return schema;
  }

  ObjectNode date() {
    return define(
        "day",
        "A day that exists (ISO 8601).",
        schema -> schema.setAll(line().put("pattern", Patterns.DATE)));
  }

  ObjectNode instant() {
    return define(
        "instant",
        "A date, time and offset (RFC 3339).",
        schema -> schema.setAll(line().put("pattern", Patterns.INSTANT)));
  }
}
