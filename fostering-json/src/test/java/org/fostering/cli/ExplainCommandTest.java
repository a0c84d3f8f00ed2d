package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  @Test
  void a_code_is_explained() {
    CommandRun run = CommandRun.of("explain", "property.unknown");

    assertEquals(0, run.exitCode());
    assertEquals("property.unknown", run.lines().get(0));
    assertTrue(run.out().contains("Error; to a tolerant reader: Warning"));
    assertTrue(run.out().contains("When a document is read."));
  }

  @Test
  void a_code_is_explained_in_welsh() {
    CommandRun run = CommandRun.of("explain", "json.empty", "--lang", "cy");

    assertTrue(run.out().contains("Nid oes dogfen yma."));
    assertTrue(run.out().contains("Pan ddarllenir dogfen."));
  }

  @Test
  void every_code_is_explained_in_both_languages() {
    List<String> codes =
        CommandRun.of("codes", "--format", "csv").out().lines().skip(1).toList().stream()
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList();

    assertTrue(codes.size() > 300, codes::toString);
    for (String code : codes) {
      for (String language : List.of("en", "cy")) {
        CommandRun run = CommandRun.of("explain", code, "--lang", language);
        assertEquals(0, run.exitCode(), code);
        assertEquals(code, run.lines().get(0));
      }
    }
  }

  @Test
  void a_near_miss_is_answered_with_the_nearest() {
    CommandRun run = CommandRun.of("explain", "property.unknwon");

    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("property.unknown"), run.err());
  }

  @Test
  void what_is_near_to_nothing_is_answered_with_where_all_are() {
    CommandRun run = CommandRun.of("explain", "qqqqqqqqqqqq");

    assertEquals(List.of(2, true), List.of(run.exitCode(), run.err().contains("fostering codes")));
  }
}
