package org.fostering.model.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.junit.jupiter.api.Test;

/**
 * None is an answer: every list tells none, not asked, not known and refused apart by an answer
 * beside it, or {@code lists-without-answer.csv} says why it need not; and every yes-or-no does by
 * its four words.
 */
class ListsTest {

  private static final String BESIDE = "Answer";
  private static final DataDictionary TERMS = DataDictionary.standard();

  private static List<ResourceTable.Row> table(String file) {
    return ResourceTable.read(ListsTest.class.getResourceAsStream(file), file);
  }

  @Test
  void every_list_has_an_answer_beside_it_or_a_reason_why_not() {
    Map<String, String> reasons = new TreeMap<>();
    for (ResourceTable.Row row : table("lists-without-answer.csv")) {
      reasons.put(row.text("type") + "." + row.text("list"), row.text("reason"));
    }

    Set<String> without = new TreeSet<>();
    for (TypeDescription type : TERMS.types()) {
      for (PropertyDescription property : type.properties()) {
        if (property.occurrence() == Occurrence.LIST
            && type.property(property.name() + BESIDE).isEmpty()) {
          without.add(property.owner().getSimpleName() + "." + property.name());
        }
      }
    }

    assertEquals(without, reasons.keySet());
    Set<String> known = new TreeSet<>();
    table("list-reasons.csv").forEach(row -> known.add(row.text("reason")));
    assertEquals(known, new TreeSet<>(reasons.values()), "each reason is explained, and needed");
  }

  @Test
  void an_answer_beside_a_list_is_of_one_shape_and_as_sensitive_as_the_list() {
    for (TypeDescription type : TERMS.types()) {
      for (PropertyDescription property : type.properties()) {
        if (property.valueType() == ListAnswer.class) {
          String name = type.name() + "." + property.name();
          PropertyDescription list =
              type.property(property.name().replaceAll(BESIDE + "$", "")).orElseThrow();

          assertEquals(Occurrence.OPTIONAL, property.occurrence(), name);
          assertEquals(Occurrence.LIST, list.occurrence(), name);
          assertEquals(list.term().value(), property.term().value(), name);
          assertEquals(list.term().source(), property.term().source(), name);
        }
      }
    }
  }

  @Test
  void no_yes_or_no_has_two_answers_only() {
    for (TypeDescription type : TERMS.types()) {
      for (PropertyDescription property : type.properties()) {
        assertNotEquals(boolean.class, property.valueType(), property.name());
        assertNotEquals(Boolean.class, property.valueType(), property.name());
        if (property.valueType() == Answer.class) {
          assertEquals(Occurrence.OPTIONAL, property.occurrence(), property.name());
        }
      }
    }
  }
}
