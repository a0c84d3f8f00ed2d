package org.fostering.json.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.junit.jupiter.api.Test;

class BindingsTest {

  @Test
  void the_vocabulary_itself_needs_no_bean_validation() {
    for (Class<? extends Document> type : Documents.standard()) {
      assertFalse(Bindings.needValidator(type), type.getSimpleName());
    }
  }
}
