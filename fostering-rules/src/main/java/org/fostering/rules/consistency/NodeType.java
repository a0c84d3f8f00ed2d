package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;

/**
 * The properties of a type by name, and the types by name: what tables name instead of accessors.
 * Every type that a document of the vocabulary can hold has a name of its own.
 */
record NodeType(Class<?> type, Map<String, PropertyDescription> properties) {

  /** Read once, on first use. */
  private static final class All {
    static final Map<Class<?>, NodeType> BY_TYPE = reachable(Documents.standard());
    static final Map<String, NodeType> BY_NAME = byName();
    static final Map<Class<? extends Document>, Set<Class<?>>> BY_DOCUMENT = byDocument();

    private static Map<String, NodeType> byName() {
      Map<String, NodeType> names = new LinkedHashMap<>();
      for (NodeType shape : BY_TYPE.values()) {
        if (names.put(shape.name(), shape) != null) {
          throw new IllegalStateException("two types have the name " + shape.name());
        }
      }
      return Collections.unmodifiableMap(names);
    }

    private static Map<Class<? extends Document>, Set<Class<?>>> byDocument() {
      Map<Class<? extends Document>, Set<Class<?>>> types = new LinkedHashMap<>();
      for (Class<? extends Document> document : Documents.standard()) {
        types.put(document, reachable(List.of(document)).keySet());
      }
      return Collections.unmodifiableMap(types);
    }
  }

  static NodeType of(Class<?> type) {
    NodeType shape = All.BY_TYPE.get(type);
    if (shape == null) {
      throw new IllegalArgumentException("no document holds a " + type.getSimpleName());
    }
    return shape;
  }

  static Optional<NodeType> named(String name) {
    return Optional.ofNullable(All.BY_NAME.get(name));
  }

  /** Every type, the documents among them. */
  static List<NodeType> all() {
    return List.copyOf(All.BY_TYPE.values());
  }

  /** The documents of the vocabulary that can hold a type, or are of it. */
  static List<Class<? extends Document>> documentsWith(Class<?> type) {
    return All.BY_DOCUMENT.entrySet().stream()
        .filter(document -> document.getValue().contains(type))
        .<Class<? extends Document>>map(Map.Entry::getKey)
        .toList();
  }

  private static Map<Class<?>, NodeType> reachable(List<Class<? extends Document>> documents) {
    Map<Class<?>, NodeType> found = new LinkedHashMap<>();
    Set<Class<?>> next = new LinkedHashSet<>(documents);
    while (!next.isEmpty()) {
      List<Class<?>> now = new ArrayList<>(next);
      next.clear();
      for (Class<?> type : now) {
        Map<String, PropertyDescription> properties = new LinkedHashMap<>();
        for (PropertyDescription property : TypeDescription.of(type).properties()) {
          properties.put(property.name(), property);
          if (property.form() == ValueForm.OBJECT && !found.containsKey(property.valueType())) {
            next.add(property.valueType());
          }
        }
        found.put(type, new NodeType(type, Collections.unmodifiableMap(properties)));
      }
      next.removeAll(found.keySet());
    }
    return Collections.unmodifiableMap(found);
  }

  String name() {
    return type.getSimpleName();
  }

  Optional<PropertyDescription> property(String property) {
    return Optional.ofNullable(properties.get(property));
  }
}
