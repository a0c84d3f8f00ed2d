package org.fostering.rules.lawcases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.junit.jupiter.api.Test;

/** The file of counterparts has every pair of lists that is mapped; its cases have every word. */
class CounterpartsTest {

  @Test
  void no_lists_are_mapped_that_are_not_written_of() {
    Set<Counterparts.Pair> mapped = new HashSet<>();
    for (CodeList list : CodeLists.standard().all()) {
      list.entries().stream()
          .flatMap(entry -> entry.mappings().stream())
          .forEach(mapping -> mapped.add(new Counterparts.Pair(list.name(), mapping.scheme())));
    }
    assertEquals(Counterparts.all().keySet(), mapped);
  }
}
