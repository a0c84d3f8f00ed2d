package org.fostering.model.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.model.code.CodeLists;
import org.junit.jupiter.api.Test;

class SynonymTest {

  private static Set<String> terms() {
    Set<String> terms = new HashSet<>();
    DataDictionary.standard()
        .entries()
        .forEach(entry -> terms.addAll(List.of(entry.type(), entry.type() + "." + entry.name())));
    CodeLists.standard()
        .all()
        .forEach(
            list -> {
              terms.add(list.name());
              list.entries().forEach(code -> terms.add(list.name() + ":" + code.code()));
            });
    return terms;
  }

  @Test
  void every_synonym_leads_to_something_that_is_there() {
    Set<String> there = terms();
    Set<String> lost = new TreeSet<>();
    Synonym.all().stream()
        .map(Synonym::term)
        .filter(term -> !there.contains(term))
        .forEach(lost::add);

    assertEquals(Set.of(), lost);
  }

  @Test
  void no_word_stands_twice() {
    List<String> words =
        Synonym.all().stream().map(word -> word.english().toLowerCase(Locale.UK)).toList();

    assertEquals(words.size(), new HashSet<>(words).size());
    assertTrue(
        words.stream()
            .collect(Collectors.toSet())
            .containsAll(
                List.of(
                    "deregistration",
                    "viability",
                    "expression of interest",
                    "annual review",
                    "mainstream",
                    "co-applicant")));
  }
}
