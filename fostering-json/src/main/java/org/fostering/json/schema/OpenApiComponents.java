package org.fostering.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fostering.json.format.ObjectFormat;

/** The definitions of several schemas, each under its one name, as components of OpenAPI 3.1. */
final class OpenApiComponents {

  private static final String DEFINITIONS = "$defs";
  private static final String TITLE = "title";
  private static final String HERE = "#/" + DEFINITIONS + "/";
  private static final String THERE = "#/components/schemas/";

  /** What OpenAPI calls the texts of a definition; a bare JSON Schema validator knows no such. */
  private static final Map<String, String> FORMATS = Map.of("Day", "date", "Instant", "date-time");

  /** What the part of a record is called where a type of the vocabulary has its name. */
  private static final String OF_RECORD = "Record";

  private final ObjectNode components = JsonNodeFactory.instance.objectNode();

  /** The parts of the documents of the vocabulary as their schemas have them, by title. */
  private final Map<String, JsonNode> vocabulary = new HashMap<>();

  ObjectNode document() {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Fostering recruitment vocabulary")
        .put("version", ObjectFormat.Format.CURRENT);
    document.putObject("paths");
    document.putObject("components").set("schemas", components);
    return document;
  }

  /** Adds a document of the vocabulary and its parts. */
  void add(ObjectNode schema) {
    vocabulary.put(title(schema), schema);
    parts(schema).forEach((name, part) -> vocabulary.put(title(part), part));
    add(schema, title(schema), Map.of());
  }

  /**
   * Adds a record, or a part of one that hosts are given alone.
   *
   * @param schema the schema
   * @param name what it is called here
   * @param names what those parts are called that have a name of their own
   */
  void addRecord(ObjectNode schema, String name, Map<String, String> names) {
    Map<String, String> all = new HashMap<>(names);
    parts(schema)
        .forEach(
            (key, part) -> {
              JsonNode other = vocabulary.get(title(part));
              if (other != null && !other.equals(part)) {
                all.putIfAbsent(key, OF_RECORD + title(part));
              }
            });
    add(schema, name, all);
  }

  private void add(ObjectNode schema, String name, Map<String, String> names) {
    ObjectNode document = schema.deepCopy();
    ObjectNode definitions = document.withObjectProperty(DEFINITIONS);
    ObjectNode labels = definitions.deepCopy().retain(Labels.ENGLISH, Labels.WELSH);
    document.remove(List.of("$schema", "$id", DEFINITIONS));
    if (!labels.isEmpty()) {
      document.set(DEFINITIONS, labels);
    }
    put(document, name, names);
    parts(schema)
        .forEach((key, part) -> put(part.deepCopy(), names.getOrDefault(key, title(part)), names));
  }

  /** The definitions of a schema that are types. */
  private static Map<String, ObjectNode> parts(ObjectNode schema) {
    Map<String, ObjectNode> parts = new LinkedHashMap<>();
    schema
        .path(DEFINITIONS)
        .properties()
        .forEach(each -> parts.put(each.getKey(), (ObjectNode) each.getValue()));
    parts.keySet().removeAll(List.of(Labels.ENGLISH, Labels.WELSH));
    return parts;
  }

  private static String title(JsonNode schema) {
    return schema.get(TITLE).asText();
  }

  private void put(ObjectNode definition, String name, Map<String, String> names) {
    refer(definition, names);
    definition.put(TITLE, name);
    // What may only be null has no type in any language.
    definition
        .path("properties")
        .properties()
        .removeIf(each -> each.getValue().path("type").asText().equals("null"));
    if (FORMATS.containsKey(name)) {
      definition.put("format", FORMATS.get(name));
      // Generators make a type of their language of it, which a pattern does not fit.
      definition.remove("pattern");
    }
    JsonNode other = components.replace(name, definition);
    if (other != null && !other.equals(definition)) {
      throw new IllegalStateException("two types of one name: " + name);
    }
  }

  private static void refer(JsonNode schema, Map<String, String> names) {
    if (schema instanceof ObjectNode object
        && object.get(SchemaParts.REFERENCE) instanceof TextNode here) {
      String key = here.asText().substring(HERE.length());
      object.put(SchemaParts.REFERENCE, THERE + names.getOrDefault(key, SchemaParts.title(key)));
    }
    schema.forEach(each -> refer(each, names));
  }
}
