package org.fostering.cli.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.UnusableException;
import org.fostering.cli.worklist.WorklistCommand.Format;
import org.junit.jupiter.api.Test;

class WorklistTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

  private static WorklistEntry entry(int number, LocalDate received) {
    return new WorklistEntry(
        0,
        number,
        Optional.empty(),
        Optional.of(received),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  @Test
  void a_list_that_is_full_says_so_and_prints_what_it_has() throws Exception {
    WorklistText texts = new WorklistText(new CliTexts(Locale.ENGLISH), DAY, false);
    try (Worklist list = new Worklist(texts, WorklistOrder.RECEIVED, Format.TEXT, false, 120)) {
      WorklistEntry later = entry(1, DAY);
      WorklistEntry earlier = entry(2, DAY.minusDays(7));
      list.add(later, list.row(later));
      list.add(earlier, list.row(earlier));
      UnusableException full =
          assertThrows(UnusableException.class, () -> list.add(later, list.row(later)));
      assertEquals(ExitCode.OUT_OF_MEMORY, full.exitCode());
      StringBuilder printed = new StringBuilder();
      list.print(new WorklistTally(DAY), false, printed);
      List<String> lines = printed.toString().lines().toList();
      assertTrue(lines.get(1).startsWith("2 "), lines.get(1));
      assertTrue(lines.get(2).startsWith("1 "), lines.get(2));
    }
  }
}
