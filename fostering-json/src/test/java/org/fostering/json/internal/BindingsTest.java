package org.fostering.json.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.junit.jupiter.api.Test;

class BindingsTest {

  @Test
  void the_vocabulary_itself_needs_no_bean_validation() {
    Set<Class<?>> types = new HashSet<>();
    for (Class<? extends Document> type : Documents.standard()) {
      addWithParts(type, types);
    }
    assertTrue(types.size() > 100, "only " + types.size() + " types");
    for (Class<?> type : types) {
      assertFalse(Bindings.hasForeignConstraint(type), type.getSimpleName());
    }
  }

  private static void addWithParts(Class<?> type, Set<Class<?>> types) {
    if (types.add(type)) {
      Bindings.of(type).properties().stream()
          .filter(property -> property.form() == ValueForm.OBJECT)
          .forEach(property -> addWithParts(property.valueType(), types));
    }
  }
}
