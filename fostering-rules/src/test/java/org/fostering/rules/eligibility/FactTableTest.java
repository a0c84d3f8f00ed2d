package org.fostering.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.model.table.ResourceTable;
import org.fostering.rules.rule.Facts;
import org.junit.jupiter.api.Test;

class FactTableTest {

  private static void names(Facts<?> facts, Set<String> names) {
    facts.facts().forEach(fact -> names.add(fact.name()));
    facts
        .lists()
        .forEach(
            each -> {
              names.add(each.list().name());
              names(each.each(), names);
            });
  }

  @Test
  void every_row_is_about_a_fact_that_rules_can_read() {
    Set<String> names = new TreeSet<>();
    names(EnquiryFacts.ALL, names);
    Set<String> idle =
        ResourceTable.read(FactTable.class.getResourceAsStream("facts.csv"), "facts.csv").stream()
            .map(row -> row.text("name"))
            .filter(name -> !names.contains(name))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), idle);
  }

  @Test
  void a_fact_without_a_row_is_a_fault_of_the_build() {
    FactTable<String> person = FactTable.of("person");
    assertEquals(
        "facts.csv has no row for spare-bedrooms",
        assertThrows(IllegalStateException.class, () -> person.list("spare-bedrooms", null))
            .getMessage());
  }
}
