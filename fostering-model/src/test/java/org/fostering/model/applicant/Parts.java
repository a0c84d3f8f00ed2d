package org.fostering.model.applicant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;

/** Walks documents and their types by what is described of them. */
final class Parts {

  /** A value that stands somewhere in a document. */
  record Leaf(PropertyDescription property, Object value) {}

  private Parts() {}

  /** The type and every type that it consists of. */
  static Set<Class<?>> typesOf(Class<?> type) {
    Set<Class<?>> types = new LinkedHashSet<>();
    collect(type, types);
    return types;
  }

  private static void collect(Class<?> type, Set<Class<?>> types) {
    if (types.add(type)) {
      for (PropertyDescription property : TypeDescription.of(type).properties()) {
        if (property.form() == ValueForm.OBJECT) {
          collect(property.valueType(), types);
        }
      }
    }
  }

  /** Every value in a document, objects among them. */
  static List<Leaf> of(Class<?> type, Object value) {
    List<Leaf> leaves = new ArrayList<>();
    for (PropertyDescription property : TypeDescription.of(type).properties()) {
      for (Object each : property.values(value)) {
        leaves.add(new Leaf(property, each));
        if (property.form() == ValueForm.OBJECT) {
          leaves.addAll(of(property.valueType(), each));
        }
      }
    }
    return leaves;
  }
}
