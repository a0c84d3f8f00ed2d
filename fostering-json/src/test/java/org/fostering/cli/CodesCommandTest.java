package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.fostering.json.FindingTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesCommandTest {

  @ParameterizedTest
  @CsvSource({"markdown, 2", "csv, 1"})
  void each_code_has_a_line(String format, int head) {
    for (String language : new String[] {"en", "cy"}) {
      CommandRun run = CommandRun.of("codes", "--format", format, "--lang", language);

      assertEquals(0, run.exitCode());
      assertEquals(head + FindingTexts.of(Locale.UK).codes().size(), run.lines().size());
      assertFalse(run.out().contains("{"), "something is not filled in");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json.syntax", "json."})
  void a_code_or_the_start_of_one_may_be_named(String start) {
    CommandRun run = CommandRun.of("codes", start);

    assertTrue(run.lines().stream().skip(2).allMatch(line -> line.startsWith("|" + start)));
    assertTrue(run.out().contains("json.syntax"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing.like-it", "JSON"})
  void one_that_is_not_there_is_said_to_be_none(String code) {
    CommandRun run = CommandRun.of("codes", code);

    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains(code));
  }
}
