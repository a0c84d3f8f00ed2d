package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.fostering.model.table.ResourceTable;
import org.junit.jupiter.api.Test;

/** Whoever looks for a word of the trade finds what the vocabulary calls it, near the top. */
class PractitionersWordsTest {

  private static final String FILE = "practice-words.csv";

  /** What somebody looks at before giving up. */
  private static final int MOST_LINES = 12;

  private static List<ResourceTable.Row> words() {
    return ResourceTable.read(PractitionersWordsTest.class.getResourceAsStream(FILE), FILE);
  }

  @Test
  void every_word_of_the_trade_finds_its_term_in_either_language() {
    List<String> lost = new ArrayList<>();
    for (ResourceTable.Row row : words()) {
      CommandRun run = CommandRun.of("terms", "--find", row.text("word"));
      boolean isFound =
          run.out()
              .lines()
              .limit(MOST_LINES)
              .anyMatch(line -> line.startsWith(row.text("finds") + ": "));
      if (!isFound) {
        lost.add(row.text("word") + " does not find " + row.text("finds"));
      }
    }

    assertEquals(List.of(), lost);
    assertTrue(words().size() >= 120);
  }
}
