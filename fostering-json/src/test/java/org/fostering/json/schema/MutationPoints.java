package org.fostering.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.description.ValueConstraint;

/** The places in a document at which something can be changed, as far as it still has its form. */
final class MutationPoints {

  private final ObjectNode document;
  private final TypeDescription type;
  private final List<Place> values = new ArrayList<>();
  private final List<Whole> objects = new ArrayList<>();
  private final List<Many> lists = new ArrayList<>();

  MutationPoints(ObjectNode document, TypeDescription type) {
    this.document = document;
    this.type = type;
    walk(document, type, "");
  }

  /** One value, in an object or a list. */
  record Place(JsonNode container, Object key, PropertyDescription property, String pointer) {
    JsonNode get() {
      return container instanceof ArrayNode array
          ? array.get((Integer) key)
          : container.get((String) key);
    }

    void set(JsonNode value) {
      if (container instanceof ArrayNode array) {
        array.set((Integer) key, value);
      } else {
        ((ObjectNode) container).set((String) key, value);
      }
    }

    ValueForm form() {
      return property.form();
    }

    boolean onPattern() {
      return property.valueConstraints().stream()
          .anyMatch(ValueConstraint.Matching.class::isInstance);
    }
  }

  /** One object. */
  record Whole(ObjectNode node, TypeDescription type, String pointer) {
    List<String> neededNames() {
      Stream<String> own =
          pointer.isEmpty() ? Stream.of("documentType", "formatVersion") : Stream.of();
      return Stream.concat(
              own,
              type.properties().stream()
                  .filter(SampleDocuments::isNeeded)
                  .map(PropertyDescription::name))
          .toList();
    }
  }

  /** One list. */
  record Many(ArrayNode node, PropertyDescription property, ObjectNode owner, String pointer) {}

  private void walk(JsonNode node, TypeDescription type, String pointer) {
    if (!(node instanceof ObjectNode object)) {
      return;
    }
    objects.add(new Whole(object, type, pointer));
    for (PropertyDescription property : type.properties()) {
      JsonNode value = object.get(property.name());
      String path = pointer + "/" + property.name();
      if (value == null) {
        continue;
      }
      if (property.occurrence() != Occurrence.LIST) {
        place(object, property.name(), value, property, path);
      } else if (value instanceof ArrayNode array) {
        lists.add(new Many(array, property, object, path));
        for (int i = 0; i < array.size(); i++) {
          place(array, i, array.get(i), property, path + "/" + i);
        }
      }
    }
  }

  private void place(
      JsonNode container, Object key, JsonNode value, PropertyDescription property, String path) {
    values.add(new Place(container, key, property, path));
    if (property.form() == ValueForm.OBJECT) {
      walk(value, TypeDescriptions.of(property.valueType()), path);
    }
  }

  ObjectNode document() {
    return document;
  }

  /** What the document should say that it is. */
  String documentType() {
    return type.document().orElseThrow().value();
  }

  List<Place> values() {
    return values;
  }

  List<Whole> objects() {
    return objects;
  }

  List<Many> lists() {
    return lists;
  }
}
