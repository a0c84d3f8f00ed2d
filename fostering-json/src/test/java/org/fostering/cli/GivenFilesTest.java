package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be named for a file: several, folders, tables and texts given by mistake. */
class GivenFilesTest {

  private static final String CASES = "examples/cases.ndjson";
  private static final String ENQUIRY =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\","
          + "\"enquirers\":[{\"name\":{\"fullName\":\"Ann Example\"}}]}";

  @TempDir private Path folder;

  @Test
  void of_a_folder_the_files_of_json_are_read_by_name_also_in_folders_of_it() throws IOException {
    Files.createDirectory(folder.resolve("a"));
    Files.writeString(folder.resolve("a/2.ndjson"), ENQUIRY);
    Files.writeString(folder.resolve("b.JSON"), ENQUIRY + "\n" + ENQUIRY);
    Files.writeString(folder.resolve("notes.txt"), "not a document");
    Files.writeString(folder.resolve(".c.json"), "not a document");

    CommandRun run = CommandRun.of("intake", folder.toString(), "--format", "ndjson");

    assertEquals(0, run.exitCode(), run.err());
    List<String> lines = run.lines();
    assertEquals(4, lines.size());
    assertTrue(lines.get(0).contains("2.ndjson\",\"number\":1,"), lines.get(0));
    assertTrue(lines.get(2).contains("b.JSON\",\"number\":2,"), lines.get(2));
  }

  @Test
  void a_folder_without_documents_is_unusable() {
    CommandRun run = CommandRun.of("check", folder.toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains(".ndjson"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name,Phone\nAnn Example,01632 960123\n",
        "\ufeff\"Name\";\"Phone\"\nAnn Example;01632 960123\n",
        "# Read me\n\nThis is no document.\n",
        "Please find our enquiries in the other file.\n"
      })
  void a_table_or_a_text_gets_one_line_that_says_what_to_do(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("export.csv"), text);
    for (String command : List.of("intake", "check", "status", "worklist")) {
      CommandRun run = CommandRun.of(command, file.toString());
      assertEquals(2, run.exitCode());
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().contains("fostering import --suggest"), run.err());
      assertEquals("", run.out());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rules check %s, fostering rules facts",
    "rules book %s, fostering rules facts",
    "intake ENQUIRIES --rules %s, fostering rules facts",
    "hub check %s, fostering terms OrganisationDirectory",
    "hub readiness %s, fostering terms OrganisationDirectory",
    "rules check ENQUIRIES --directory %s, fostering terms OrganisationDirectory"
  })
  void a_table_or_a_text_for_a_pack_or_a_directory_gets_one_line_that_says_what_to_do(
      String command, String next) throws IOException {
    Path enquiries = Files.writeString(folder.resolve("enquiries.json"), ENQUIRY);
    for (String text :
        List.of(
            "Name,Phone\nAnn Example,01632 960123\n",
            "# Read me\n\nA pack:\n\n{\"documentType\":\"rule-pack\"}\n")) {
      Path file = Files.writeString(folder.resolve("given.txt"), text);

      CommandRun run =
          CommandRun.of(
              command.formatted(file).replace("ENQUIRIES", enquiries.toString()).split(" ", -1));

      assertEquals(2, run.exitCode(), run.out());
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().contains(next), run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void a_line_of_text_among_documents_costs_only_itself() {
    CommandRun run =
        CommandRun.reading("Enquiries, of this week\n" + ENQUIRY + "\n", "--format", "ndjson");
    assertEquals(1, run.exitCode());
    assertEquals(3, run.lines().size(), run.out());
  }

  @Test
  void newer_bank_holidays_move_a_deadline() throws IOException {
    Path file = folder.resolve("bank-holidays.json");
    Files.writeString(file, holidays("2026-11-30"));
    String before = CommandRun.of("status", CASES, "--as-of", "2026-11-22").out();
    CommandRun after =
        CommandRun.of("status", CASES, "--as-of", "2026-11-22", "--holidays", file.toString());
    assertEquals(0, after.exitCode(), after.err());
    assertTrue(!before.equals(after.out()), "a working day less");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"scotland\":{}}", "Ann Example"})
  void what_is_no_list_of_bank_holidays_is_said_in_one_line(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("bank-holidays.json"), text);
    CommandRun run = CommandRun.of("status", CASES, "--holidays", file.toString());
    assertEquals(2, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("GOV.UK"), run.err());
  }

  private static String holidays(String day) {
    String events =
        ":{\"events\":[{\"title\":\"A day\",\"date\":\"%s\",\"notes\":\"\"}]}".formatted(day);
    return "{\"england-and-wales\"%1$s,\"scotland\"%1$s,\"northern-ireland\"%1$s}"
        .formatted(events);
  }

  @Test
  void late_has_a_line_for_each_case_with_something_overdue_the_latest_first() {
    CommandRun run = CommandRun.of("status", CASES, "--late", "--as-of", "2026-11-22");
    assertEquals(0, run.exitCode(), run.err());
    List<Integer> days =
        run.lines().stream()
            .filter(line -> line.matches("\\d+ .*"))
            .filter(line -> !line.contains("cases have"))
            .map(line -> Integer.parseInt(line.split(" +")[1]))
            .toList();
    assertEquals(List.of(1285, 349, 45, 13), days, run.out());
    assertTrue(run.out().contains("4 of 7 cases have something overdue on 2026-11-22."), run.out());
  }

  @Test
  void late_is_the_same_from_many_threads_and_has_no_records() {
    String one = CommandRun.of("status", CASES, "--late", "--threads", "1").out();
    assertEquals(one, CommandRun.of("status", CASES, "--late", "--threads", "4").out());
    assertEquals(2, CommandRun.of("status", CASES, "--late", "--format", "ndjson").exitCode());
  }

  @Test
  void the_shell_is_told_every_command_and_option() {
    CommandRun run = CommandRun.of("completion");
    assertEquals(0, run.exitCode());
    for (String word : List.of("intake", "worklist", "--late", "--holidays", "diagram")) {
      assertTrue(run.out().contains(word), word);
    }
    assertTrue(run.out().getBytes(StandardCharsets.UTF_8).length > 1000);
  }
}
