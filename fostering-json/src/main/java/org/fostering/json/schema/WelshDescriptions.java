package org.fostering.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.table.ResourceTable;

/**
 * The descriptions of a schema in Welsh: a table by the English text, so that what is described in
 * the same words is said once, and an English text that changes has none until somebody writes it.
 *
 * <p>They stand beside the labels, under {@code $defs/cy} of the schema that has the English ones.
 * No speaker has reviewed them yet. Immutable and thread-safe.
 */
public final class WelshDescriptions {

  private static final String FILE = "descriptions.csv";
  private static final String DEFINITIONS = "$defs";
  private static final String PROPERTIES = "properties";
  private static final String DESCRIPTION = "description";

  private WelshDescriptions() {}

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, String> BY_ENGLISH = load();

    private static Map<String, String> load() {
      Map<String, String> all = new HashMap<>();
      for (ResourceTable.Row row :
          ResourceTable.read(WelshDescriptions.class.getResourceAsStream(FILE), FILE)) {
        all.put(row.text("en"), row.text("cy"));
      }
      return Map.copyOf(all);
    }
  }

  /**
   * The Welsh of a description.
   *
   * @param english the description of a property, a type, a list or a word of one, as a schema has
   *     it
   * @return its Welsh, or empty if that has not been written; definitions of codes have none
   */
  public static Optional<String> of(String english) {
    return Optional.ofNullable(Table.BY_ENGLISH.get(english));
  }

  /** Adds them to a schema and to its definitions. */
  static ObjectNode addTo(ObjectNode schema) {
    for (Map.Entry<String, JsonNode> part : schema.path(DEFINITIONS).properties()) {
      if (!part.getKey().equals(Labels.ENGLISH) && !part.getKey().equals(Labels.WELSH)) {
        addAlone((ObjectNode) part.getValue());
      }
    }
    addAlone(schema);
    return schema;
  }

  private static void addAlone(ObjectNode schema) {
    text(schema).ifPresent(welsh -> labels(schema).put(DESCRIPTION, welsh));
    for (Map.Entry<String, JsonNode> property : schema.path(PROPERTIES).properties()) {
      text(property.getValue())
          .ifPresent(
              welsh ->
                  labels(schema)
                      .withObjectProperty(PROPERTIES)
                      .withObjectProperty(property.getKey())
                      .put(DESCRIPTION, welsh));
    }
  }

  private static Optional<String> text(JsonNode schema) {
    return schema.path(DESCRIPTION).isTextual()
        ? of(schema.path(DESCRIPTION).asText())
        : Optional.empty();
  }

  private static ObjectNode labels(ObjectNode schema) {
    ObjectNode welsh = schema.withObjectProperty(DEFINITIONS).withObjectProperty(Labels.WELSH);
    return welsh.has(Labels.COMMENT) ? welsh : welsh.put(Labels.COMMENT, Labels.UNREVIEWED);
  }
}
