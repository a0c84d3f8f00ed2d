package org.fostering.model.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fostering.model.table.ResourceTable;
import org.junit.jupiter.api.Test;

class TermLabelTest {

  /** Words as people say them: a capital, then no joined words and no sign at the end. */
  private static final Pattern SAID =
      Pattern.compile("\\p{Lu}[^_]*?(?:: any or none|: oes rhai neu ddim)?");

  private static final Pattern JOINED = Pattern.compile("\\p{Ll}\\p{Lu}");

  /** Written so by those whose they are. */
  private static final Set<String> NAMES = Set.of("DfE code");

  private static List<DataDictionary.Entry> terms() {
    return DataDictionary.standard().entries();
  }

  @Test
  void every_term_has_a_label_in_both_languages_that_reads_as_people_speak() {
    List<String> odd = new ArrayList<>();
    for (DataDictionary.Entry term : terms()) {
      for (String label : List.of(term.label().english(), term.label().welsh())) {
        if (!SAID.matcher(label).matches()
            || (JOINED.matcher(label).find() && !NAMES.contains(label))
            || label.length() > 60
            || label.endsWith(".")) {
          odd.add(term.type() + "." + term.name() + ": " + label);
        }
      }
    }

    assertEquals(List.of(), odd);
  }

  @Test
  void no_label_is_of_a_term_that_is_not_there() {
    Set<String> there = new HashSet<>();
    for (TypeDescription type : DataDictionary.standard().types()) {
      for (PropertyDescription property : type.properties()) {
        there.add(property.name());
        there.add(property.owner().getSimpleName() + "." + property.name());
      }
    }
    Set<String> lost = new TreeSet<>();
    String file = "labels.csv";
    ResourceTable.read(TermLabel.class.getResourceAsStream(file), file)
        .forEach(row -> lost.add(row.text("term")));
    lost.removeAll(there);

    assertEquals(Set.of(), lost);
  }

  @Test
  void within_a_type_two_terms_are_called_otherwise() {
    List<String> alike = new ArrayList<>();
    for (TypeDescription type : DataDictionary.standard().types()) {
      TreeMap<String, String> labels = new TreeMap<>();
      for (PropertyDescription property : type.properties()) {
        for (String label : List.of(property.label().english(), property.label().welsh())) {
          String other = labels.putIfAbsent(label, property.name());
          if (other != null && !other.equals(property.name())) {
            alike.add(type.name() + "." + property.name() + " and " + other + ": " + label);
          }
        }
      }
    }

    assertEquals(List.of(), alike);
  }

  @Test
  void a_type_can_call_a_term_its_own_way() {
    assertEquals("Kind of animal", TermLabel.of("Pet", "kind").english());
    assertEquals("Math o anifail", TermLabel.of("Pet", "kind").welsh());
    assertNotEquals("Kind of animal", TermLabel.of("Home", "kind").english());
    assertEquals(
        "Pets and other animals: any or none", TermLabel.of("Enquiry", "petsAnswer").english());
  }
}
