package org.fostering.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.fostering.json.format.ObjectFormat;

/** The definitions of several schemas, each under its one name, as components of OpenAPI 3.1. */
final class OpenApiComponents {

  private static final String DEFINITIONS = "$defs";
  private static final String HERE = "#/" + DEFINITIONS + "/";
  private static final String THERE = "#/components/schemas/";

  /** What OpenAPI calls the texts of a definition; a bare JSON Schema validator knows no such. */
  private static final Map<String, String> FORMATS = Map.of("Day", "date", "Instant", "date-time");

  private final ObjectNode components = JsonNodeFactory.instance.objectNode();

  private OpenApiComponents() {}

  static ObjectNode of(List<ObjectNode> schemas) {
    OpenApiComponents all = new OpenApiComponents();
    schemas.forEach(all::add);
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Fostering recruitment vocabulary")
        .put("version", ObjectFormat.Format.CURRENT);
    document.putObject("paths");
    document.putObject("components").set("schemas", all.components);
    return document;
  }

  private void add(ObjectNode schema) {
    ObjectNode document = schema.deepCopy();
    ObjectNode definitions = (ObjectNode) document.remove(DEFINITIONS);
    document.remove(List.of("$schema", "$id"));
    ObjectNode labels = definitions.deepCopy().retain(Labels.ENGLISH, Labels.WELSH);
    definitions.remove(List.of(Labels.ENGLISH, Labels.WELSH));
    if (!labels.isEmpty()) {
      document.set(DEFINITIONS, labels);
    }
    put(document);
    definitions.forEach(definition -> put((ObjectNode) definition));
  }

  private void put(ObjectNode definition) {
    String name = definition.get("title").asText();
    refer(definition);
    if (FORMATS.containsKey(name)) {
      definition.put("format", FORMATS.get(name));
    }
    JsonNode other = components.replace(name, definition);
    if (other != null && !other.equals(definition)) {
      throw new IllegalStateException("two types of one name: " + name);
    }
  }

  private static void refer(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.get(SchemaParts.REFERENCE) instanceof TextNode here) {
      object.put(SchemaParts.REFERENCE, target(here.asText()));
    }
    schema.forEach(OpenApiComponents::refer);
  }

  private static String target(String here) {
    return THERE + SchemaParts.title(here.substring(HERE.length()));
  }
}
