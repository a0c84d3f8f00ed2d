package org.fostering.model.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fostering.model.table.ResourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As exact as is known: who knows less has a broader code, and need not choose. */
class BroaderCodesTest {

  static Stream<CodeList> lists() {
    return CodeLists.standard().all().stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_broader_code_is_in_the_list_and_leads_nowhere_back(CodeList list) {
    for (CodeEntry entry : list.entries()) {
      Set<String> above = new HashSet<>(Set.of(entry.code()));
      Optional<String> next = entry.broader();
      while (next.isPresent()) {
        assertTrue(above.add(next.get()), list.name() + " " + entry.code());
        next = list.find(next.get()).orElseThrow().broader();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_broader_code_has_at_least_two_narrower_ones(CodeList list) {
    for (CodeEntry entry : list.entries()) {
      assertFalse(list.narrower(entry.code()).size() == 1, list.name() + " " + entry.code());
    }
  }

  @Test
  void every_list_of_our_own_has_broader_codes_or_a_reason_why_not() {
    Map<String, String> reasons = new TreeMap<>();
    ResourceTable.read(
            BroaderCodesTest.class.getResourceAsStream("/codelists/without-broader.csv"),
            "without-broader.csv")
        .forEach(row -> reasons.put(row.text("list"), row.text("reason")));
    List<String> wrong = new ArrayList<>();
    lists()
        .filter(list -> list.source().equals("this vocabulary"))
        .forEach(
            list -> {
              boolean hasBroader =
                  list.entries().stream().anyMatch(entry -> entry.broader().isPresent());
              if (hasBroader == reasons.containsKey(list.name())) {
                wrong.add(list.name());
              }
            });

    assertEquals(List.of(), wrong);
  }

  @Test
  void codes_overlap_with_those_that_are_broader() {
    assertTrue(Tenure.RENTED.overlaps(Tenure.SOCIAL_RENT_COUNCIL));
    assertTrue(Tenure.SOCIAL_RENT_COUNCIL.overlaps(Tenure.RENTED));
    assertTrue(Tenure.OWNED.overlaps(Tenure.OWNED));
    assertFalse(Tenure.OWNED.overlaps(Tenure.PRIVATE_RENT));
    assertTrue(Tenure.tryParse("owned").orElseThrow().isKnown());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void no_definition_is_the_label_again_and_one_of_others_says_where_it_stands(CodeList list) {
    for (CodeEntry entry : list.entries()) {
      String code = list.name() + " " + entry.code();
      assertFalse(plain(entry.definition()).equals(plain(entry.label())), code);
      if (entry.definition().startsWith("As labelled")) {
        assertTrue(entry.definition().contains("published"), code);
      }
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(java.util.Locale.ROOT);
  }
}
