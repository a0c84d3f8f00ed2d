package org.fostering.model.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Words;
import org.junit.jupiter.api.Test;

class ClosedWordTest {

  @Test
  void every_word_of_a_closed_list_that_a_term_uses_is_described_and_no_other() {
    Set<String> used = new TreeSet<>();
    for (TypeDescription type : DataDictionary.standard().types()) {
      for (PropertyDescription property : type.properties()) {
        if (property.form() == ValueForm.ENUM) {
          Class<?> list = property.valueType();
          for (Object word : list.getEnumConstants()) {
            used.add(list.getSimpleName() + "." + Words.of((Enum<?>) word));
          }
        }
      }
    }

    Set<String> described = new TreeSet<>();
    for (ResourceTable.Row row :
        ResourceTable.read(ClosedWord.class.getResourceAsStream("words.csv"), "words.csv")) {
      described.add(row.text("list") + "." + row.text("word"));
      assertTrue(row.text("definition").endsWith("."), row.text("word"));
      row.text("label_en");
      row.text("label_cy");
    }
    assertEquals(used, described);
  }
}
