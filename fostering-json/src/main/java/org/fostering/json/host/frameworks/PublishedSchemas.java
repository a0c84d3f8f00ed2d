package org.fostering.json.host.frameworks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fostering.json.schema.JsonSchemas;

/** The published schemas as components of OpenAPI, by their names, and what each refers to. */
final class PublishedSchemas {

  /** What every reference begins with, before the name of a schema. */
  static final String COMPONENTS = "#/components/schemas/";

  private static final String REFERENCE = "$ref";

  private PublishedSchemas() {}

  /** Reads the schemas; the caller may change the tree. */
  static ObjectNode document() {
    try {
      return (ObjectNode) new ObjectMapper().readTree(JsonSchemas.openApi());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the published schemas cannot be read", e);
    }
  }

  static ObjectNode schemas(ObjectNode document) {
    return (ObjectNode) document.at("/components/schemas");
  }

  /** The names that a schema refers to itself. */
  static List<String> references(JsonNode schema) {
    return schema.findValuesAsText(REFERENCE).stream()
        .map(reference -> reference.substring(COMPONENTS.length()))
        .toList();
  }

  /** Those named, and what they refer to through all parts. */
  static Set<String> reachable(Collection<String> start, ObjectNode schemas) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      String name = open.remove();
      if (schemas.has(name) && seen.add(name)) {
        open.addAll(references(schemas.get(name)));
      }
    }
    return seen;
  }

  /** Has every reference lead to the place at which the host has that name. */
  static void place(ObjectNode schemas, UnaryOperator<String> places) {
    for (JsonNode owner : schemas.findParents(REFERENCE)) {
      String name = owner.get(REFERENCE).asText().substring(COMPONENTS.length());
      ((ObjectNode) owner).put(REFERENCE, COMPONENTS + places.apply(name));
    }
  }
}
