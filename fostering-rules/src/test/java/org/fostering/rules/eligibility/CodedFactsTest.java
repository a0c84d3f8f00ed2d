package org.fostering.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.junit.jupiter.api.Test;

class CodedFactsTest {

  @Test
  void every_fact_that_is_a_code_says_of_which_list() {
    Map<String, String> lists = new TreeMap<>();
    collect(EnquiryFacts.ALL, lists);

    assertEquals(
        Map.of(
            "driving-licence", "driving-licence",
            "main-language-of-home", "main-language",
            "offence-disposal", "offence-disposal",
            "offence-kind", "offence-kind",
            "pet-kind", "pet-kind",
            "tenure", "tenure"),
        lists);
  }

  private static void collect(Facts<?> facts, Map<String, String> lists) {
    for (Fact<?, ?> fact : facts.facts()) {
      if (fact.type() == String.class) {
        lists.put(fact.name(), fact.codes().map(list -> list.name()).orElse("none"));
      }
    }
    facts.lists().forEach(listed -> collect(listed.each(), lists));
  }
}
