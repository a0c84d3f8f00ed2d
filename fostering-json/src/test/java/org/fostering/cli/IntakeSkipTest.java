package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An interrupted run goes on where it was. */
class IntakeSkipTest {

  private static final List<String> FILES =
      List.of("examples/enquiries-with-faults.ndjson", "examples/enquiries.ndjson");

  private static List<String> records(String... more) {
    return CommandRun.of(
            Stream.of(
                    Stream.of("intake", "--format", "ndjson", "--as-of", "2026-11-22"),
                    Stream.of(more),
                    FILES.stream())
                .flatMap(part -> part)
                .toArray(String[]::new))
        .out()
        .lines()
        .toList();
  }

  private static final List<String> ALL = records();

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 30, 440})
  void what_comes_after_is_told_as_if_all_had_been_and_counted_alone(int skipped) {
    List<String> rest = records("--skip", Integer.toString(skipped));

    assertEquals(ALL.subList(skipped, ALL.size() - 1), rest.subList(0, rest.size() - 1));
    String summary = rest.get(rest.size() - 1);
    assertTrue(summary.contains("\"skipped\":" + skipped + ","), summary);
    assertTrue(summary.contains("\"documents\":" + (rest.size() - 1) + ","), summary);
  }

  @Test
  void where_nothing_is_left_nothing_is_counted() {
    List<String> rest = records("--skip", "1000000");

    assertEquals(1, rest.size());
    assertTrue(rest.get(0).contains("\"documents\":0,"), rest.get(0));
  }

  private static List<String> checked(String... more) {
    return CommandRun.of(
            Stream.of(
                    Stream.of("check", "--format", "ndjson", "--as-of", "2026-11-22"),
                    Stream.of(more),
                    Stream.of("examples/enquiries-with-faults.ndjson", "examples/cases.ndjson"))
                .flatMap(part -> part)
                .toArray(String[]::new))
        .out()
        .lines()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 45})
  void check_goes_on_with_the_document_that_is_next(int skipped) {
    List<String> all = documents(checked());

    assertEquals(
        all.subList(skipped, all.size()), documents(checked("--skip", Integer.toString(skipped))));
  }

  /** Which document of which file each record is about. */
  private static List<String> documents(List<String> records) {
    return records.stream()
        .filter(record -> record.contains("\"check-document\""))
        .map(record -> record.replaceAll(",\"type\".*", ""))
        .toList();
  }

  @Test
  void what_was_passed_over_is_said() {
    CommandRun run = CommandRun.of("check", "--skip", "3", "--as-of", "2026-11-22", FILES.get(1));

    assertTrue(
        run.out().replaceAll("\\s+", " ").contains("The first 3 were passed over"), run.out());
  }

  @Test
  void a_number_that_is_none_is_said_in_one_line() {
    CommandRun run = CommandRun.of("intake", "--skip", "-1", FILES.get(0));

    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("write a number of documents"), run.err());
  }
}
