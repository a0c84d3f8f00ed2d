package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.fostering.cli.shared.PipeOutput;
import org.fostering.cli.shared.StandardStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeCommandTest {

  private static final String ENQUIRIES = "examples/enquiries.ndjson";
  private static final String SOUND =
      """
      {"documentType":"enquiry","formatVersion":"1.0",\
      "enquirers":[{"name":{"fullName":"Ann Example"},\
      "approvedElsewhere":"no","offences":{"offencesAnswer":"none"}}],\
      "home":{"address":{"postcode":"WA1 4LN"}},"household":{"membersAnswer":"none"}}\
      """;
  private static final String UNSOUND = SOUND.replace("WA1 4LN", "Warrington");
  private static final String UNKNOWN = SOUND.replace("\"membersAnswer\"", "\"finished\"");

  @TempDir private Path folder;

  @Test
  void without_arguments_it_says_what_it_can_do() {
    CommandRun run = CommandRun.of();
    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains("Usage: fostering"), run.err());
    assertTrue(run.err().contains("intake"), run.err());
  }

  @Test
  void help_and_version_are_asked_for_and_so_go_to_standard_output() {
    CommandRun help = CommandRun.of("--help");
    CommandRun intake = CommandRun.of("intake", "--help");
    CommandRun version = CommandRun.of("--version");
    assertAll(
        () -> assertEquals(List.of(0, 0, 0), codes(help, intake, version)),
        () -> assertTrue(help.out().contains("Commands:"), help.out()),
        () -> assertTrue(intake.out().contains("--as-of=DATE"), intake.out()),
        () -> assertTrue(intake.out().contains("2     the command or the file"), intake.out()),
        () -> assertTrue(version.out().startsWith("fostering "), version.out()),
        () -> assertEquals("", help.err() + intake.err() + version.err()));
  }

  private static List<Integer> codes(CommandRun... runs) {
    return List.of(runs).stream().map(CommandRun::exitCode).toList();
  }

  @Test
  void a_sound_document_that_may_proceed_takes_three_lines() {
    CommandRun run = CommandRun.reading(SOUND, "--as-of", "2026-10-01");
    assertEquals(0, run.exitCode());
    assertEquals("", run.err());
    assertEquals(
        List.of(
            "Document 1, line 1: sound",
            "  Eligibility  May proceed: nothing in the rules stands in the way. (England)",
            "  Goes to      Foster4, the hub of Warrington.",
            "",
            "Summary",
            "  Documents    1: 1 sound, 0 with errors, 0 with warnings",
            "  Eligibility  may proceed 1",
            "  Goes to      hub 1",
            "  As of        2026-10-01, mode strict",
            "  Rules        england-enquiry:2026.5",
            "  Data         ONS Postcode Directory: November 2025, speaks for 2025-11-01"),
        run.lines().subList(0, 11));
  }

  private static final String APPLICATION =
      """
      {"documentType":"application","formatVersion":"1.0",\
      "people":[{"id":"ann","name":{"fullName":"Ann Example"},"dateOfBirth":"1985-05-05"}],\
      "applicants":[{"person":"ann","offences":{"offences":[{"kind":"schedule-4-part-1",\
      "disposal":"conviction","committedAtEighteenOrOver":"yes"}],"offencesAnswer":"all"}}],\
      "household":{"membershipsAnswer":"none"},"connectedChildCasesAnswer":"none",\
      "careHistory":{"approvalsAnswer":"none"},\
      "accommodation":{"address":{"postcode":"WA1 4LN"}}}\
      """;

  @Test
  void an_application_is_decided_by_the_law_of_its_home_and_goes_nowhere() {
    CommandRun run = CommandRun.reading(APPLICATION, "--as-of", "2026-10-01");

    assertEquals(0, run.exitCode(), run.out());
    assertEquals(
        "  Eligibility  A person must decide: the law names something that only a person can apply."
            + " (England)",
        run.lines().get(1));
    assertTrue(run.out().contains("/applicants/0/offences/offences/0/kind"), run.out());
    assertTrue(run.out().contains("Rules        england-application:"), run.out());
    assertFalse(run.out().contains("Goes to"), run.out());
  }

  /** One that says to be something else is told so, and is not assessed. */
  @Test
  void enquiries_and_applications_may_stand_in_one_file() {
    CommandRun run =
        CommandRun.reading(
            SOUND
                + "\n"
                + APPLICATION
                + "\n{\"documentType\":\"assessment\",\"formatVersion\":\"1.0\"}",
            "--as-of",
            "2026-10-01");

    assertEquals(1, run.exitCode(), run.out());
    assertTrue(run.out().contains("document.type-unknown at /documentType"), run.out());
    assertTrue(run.out().contains("Documents    3: 2 sound, 1 with errors"), run.out());
    assertTrue(
        run.out()
            .replaceAll("\\s+", " ")
            .contains("Eligibility may proceed 1, a person decides 1, not assessed 1"),
        run.out());
    assertTrue(run.out().contains("Goes to      hub 1"), run.out());
  }

  @Test
  void an_error_is_shown_with_its_place_and_its_remedy() {
    CommandRun run = CommandRun.reading(SOUND + "\n" + UNSOUND);
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("Document 2, line 2: errors: 1"), run.out());
    assertTrue(
        run.out().contains("Error        value.malformed at /home/address/postcode, line 2 column"),
        run.out());
    assertTrue(
        run.out()
            .replaceAll("\\s+", " ")
            .contains("Write what belongs here: a UK postcode such as \"SW1A 1AA\""),
        run.out());
    assertTrue(run.out().contains("Findings     value.malformed 1"), run.out());
  }

  @Test
  void all_example_enquiries_are_sound() throws IOException {
    CommandRun run = CommandRun.of("intake", ENQUIRIES);
    assertEquals(0, run.exitCode());
    assertEquals("", run.err());
    // One names a nation in which its postcode does not lie, to show what is asked then.
    assertTrue(run.out().contains(" sound, 0 with errors, 1 with warnings"), run.out());
    String readme = Files.readString(Path.of("..", "README.md"));
    int shown = readme.indexOf("Document 360,");
    assertTrue(run.out().contains(readme.substring(shown, readme.indexOf("```", shown))));
  }

  @Test
  void tolerant_mode_makes_warnings_of_what_the_format_does_not_know() {
    CommandRun strict = CommandRun.reading(UNKNOWN);
    CommandRun tolerant = CommandRun.reading(UNKNOWN, "--mode", "tolerant");
    assertEquals(List.of(1, 0), codes(strict, tolerant));
    assertTrue(tolerant.out().contains("Document 1, line 1: sound, warnings: 1"), tolerant.out());
    assertTrue(tolerant.out().contains("Warning      property.unknown"), tolerant.out());
  }

  @Test
  void the_day_decides_who_is_in_a_hub() {
    CommandRun before = CommandRun.reading(SOUND, "--as-of", "2023-01-01");
    CommandRun after = CommandRun.reading(SOUND, "--as-of", "2026-10-01");
    assertTrue(before.out().contains("Goes to      Warrington, where the home is."), before.out());
    assertTrue(after.out().contains("Goes to      Foster4, the hub of Warrington."), after.out());
  }

  @Test
  void welsh_is_spoken_throughout() {
    CommandRun run = CommandRun.reading(SOUND + "\n" + UNSOUND, "--lang", "cy");
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("Dogfen 1, llinell 1: cywir"), run.out());
    assertTrue(run.out().contains("(Lloegr)"), run.out());
    assertTrue(run.out().contains("Nid oes siaradwr Cymraeg wedi adolygu"), run.out());
    CommandRun missing = CommandRun.of("intake", "dim", "--lang", "cy");
    assertEquals("fostering: Nid oes ffeil dim. Gwiriwch yr enw a’r ffolder.\n", missing.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"array", "pretty array", "pretty object", "lines", "crlf", "bom", "gzip"})
  void every_layout_is_read(String layout) throws IOException {
    String pretty = SOUND.replace(",", ",\n  ").replace("{", "{\n  ");
    byte[] bytes =
        switch (layout) {
          case "array" -> utf8("[" + SOUND + "," + SOUND + "]");
          case "pretty array" -> utf8("[\n" + pretty + ",\n" + pretty + "\n]\n");
          case "pretty object" -> utf8(pretty + "\n" + pretty);
          case "crlf" -> utf8(SOUND + "\r\n\r\n" + SOUND + "\r\n");
          case "bom" -> utf8("\ufeff" + SOUND + "\n" + SOUND);
          case "gzip" -> gzip(utf8(SOUND + "\n" + SOUND + "\n"));
          default -> utf8(SOUND + "\n" + SOUND + "\n");
        };
    Path file = Files.write(folder.resolve("in"), bytes);
    CommandRun fromFile = CommandRun.of("intake", file.toString());
    CommandRun fromInput = CommandRun.withInput(bytes, "intake", "-");
    assertEquals(0, fromFile.exitCode(), fromFile.out());
    assertTrue(fromFile.out().contains("2: 2 sound"), fromFile.out());
    assertEquals(fromFile, fromInput);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void a_last_line_that_breaks_off_loses_no_other() {
    CommandRun run = CommandRun.reading(SOUND + "\n" + SOUND.substring(0, 90));
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("json.truncated at the document itself, line 2"), run.out());
    assertTrue(run.out().contains("2: 1 sound, 1 with errors"), run.out());
    assertTrue(run.out().contains("may proceed 1, not assessed 1"), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "'',                  is empty",
    "' \n\n ',            is empty",
    "PK\u0003\u0004abc,   spreadsheet",
    "%PDF-1.7 abc,        PDF",
    "abc\u0000def,        binary",
  })
  void a_file_that_holds_no_documents_is_unusable(String content, String says) throws IOException {
    Path file = Files.writeString(folder.resolve("in"), content);
    Path out = folder.resolve("out");
    CommandRun run = CommandRun.of("intake", file.toString(), "--out", out.toString());
    assertEquals(2, run.exitCode(), run.out());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("fostering: ") && run.err().contains(says), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(Files.exists(out), "nothing may be written");
  }

  @Test
  void utf_16_is_told_apart() throws IOException {
    Path file = Files.write(folder.resolve("in"), SOUND.getBytes(StandardCharsets.UTF_16));
    CommandRun run = CommandRun.of("intake", file.toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("is in UTF-16. Save it as UTF-8."), run.err());
  }

  @Test
  void a_missing_file_and_a_folder_without_documents_are_unusable() {
    CommandRun missing = CommandRun.of("intake", folder.resolve("none").toString());
    CommandRun directory = CommandRun.of("intake", folder.toString());
    assertEquals(List.of(2, 2), codes(missing, directory));
    assertTrue(missing.err().contains("There is no file "), missing.err());
    assertTrue(directory.err().contains("has no file whose name ends with"), directory.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "intake                                        | Missing: FILE",
        "intake x --format xml                         | '--format': write one of text, ndjson",
        "intake x --format                             | Missing: --format FORMAT",
        "intake x --as-of --lang cy                    | Ar goll: --as-of DATE",
        "intake x --out y --out z                      | Only once, please: --out FILE",
        "intake x --nonsense --lang cy                 | Nid oes opsiwn na dadl o’r fath: '--nonsense'",
        "intake x --as-of tomorrow                     | write a date as 2026-03-31",
        "intake x --as-of 2026-02-30                   | write a date as 2026-03-31",
        "intake x --mode lax                           | --mode",
        "intake x --lang fr                            | --lang",
        "intake x --nonsense                           | --nonsense",
        "intak x                                       | intake",
        "intake x --policies nonsense                  | There is no policy nonsense",
        "intake x --policies spare-bedroom             | Name the service after --owner",
        "intake x --policies nonsense                  | minimum-age=30,"
            + " minimum-age-for-teenagers=30, spare-bedroom,",
        "intake x --policies minimum-age --owner Us    | There is no policy minimum-age.",
        "intake x --policies spare-bedroom=1 --owner Us | There is no policy spare-bedroom=1.",
        "intake x --policies minimum-age=12 --owner Us | from 18 to 30",
        "intake x --policies minimum-age=17 --owner Us | minimum-age takes a number from 18 to 30",
        "intake x --policies minimum-age=31 --owner Us | minimum-age takes a number from 18 to 30",
        "intake x --policies minimum-age=x --owner Us  | minimum-age takes a number from 18 to 30",
        "intake x --policies minimum-age-for-teenagers=31 --owner Us | from 18 to 30",
        "intake x --policies spare-bedroom-except-under=0 --owner Us | from 1 to 3",
        "intake x --policies spare-bedroom-except-under=4 --owner Us | from 1 to 3",
        "intake x --policies most-dogs=21 --owner Us   | from 0 to 20",
        "intake x --policies dangerous-animals         | Name the service after --owner",
      })
  void a_command_that_cannot_be_carried_out_says_why(String arguments, String says) {
    CommandRun run = CommandRun.of(arguments.strip().split(" +"));
    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains(says), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void policies_are_added_under_the_name_of_their_owner_and_never_called_law() {
    CommandRun run =
        CommandRun.reading(
            SOUND.replace("{\"address\"", "{\"bedroomsForFostering\":0,\"address\""),
            "--policies",
            "spare-bedroom,right-to-work,minimum-age=21",
            "--owner",
            "Exampleshire");
    assertEquals(0, run.exitCode());
    String out = run.out().replaceAll("\\s+", " ");
    assertTrue(out.contains("There is no spare bedroom now."), out);
    assertTrue(out.contains("[policy of Exampleshire, not law"), out);
    CommandRun open = CommandRun.reading(SOUND, "--policies", "right-to-work");
    assertTrue(open.out().contains("May the person work in the United Kingdom?"), open.out());
  }

  @ParameterizedTest
  @CsvSource({
    "minimum-age=18,                policy-minimum-age",
    "minimum-age=30,                policy-minimum-age",
    "minimum-age-for-teenagers=18,  policy-minimum-age-for-older-children",
    "minimum-age-for-teenagers=30,  policy-minimum-age-for-older-children",
    "spare-bedroom,                 policy-spare-bedroom",
    "spare-bedroom-except-under=1,  policy-spare-bedroom",
    "spare-bedroom-except-under=3,  policy-spare-bedroom",
    "no-smoking-with-under-fives,   policy-no-smoking-with-under-fives",
    "most-dogs=0,                   policy-most-dogs",
    "most-dogs=20,                  policy-most-dogs",
    "dangerous-animals,             policy-dangerous-animals",
    "landlords-consent,             policy-landlords-consent",
    "right-to-work,                 guidance-right-to-work",
    "at-least-18,                   guidance-at-least-18",
    "own-bedroom,                   standard-own-bedroom"
  })
  void each_policy_can_be_named(String option, String rule) {
    CommandRun run =
        CommandRun.reading(
            SOUND, "--format", "ndjson", "--policies", option, "--owner", "Exampleshire");
    assertEquals("", run.err());
    assertTrue(run.out().contains("\"rule\":\"" + rule + "\""), run.out());
  }

  @Test
  void the_result_goes_to_a_file_and_the_summary_to_the_screen() throws IOException {
    Path out = folder.resolve("out.ndjson");
    CommandRun run =
        CommandRun.of("intake", ENQUIRIES, "--format", "ndjson", "--out", out.toString());
    assertEquals(0, run.exitCode());
    assertTrue(run.out().startsWith("Summary\n"), run.out());
    assertEquals(
        CommandRun.of("intake", ENQUIRIES, "--format", "ndjson").out(), Files.readString(out));
  }

  @Test
  void the_file_that_is_read_is_never_overwritten() throws IOException {
    Path in = Files.writeString(folder.resolve("in"), SOUND);
    Path link = Files.createLink(folder.resolve("link"), in);
    for (Path out : List.of(in, link, folder.resolve(".").resolve("in"))) {
      CommandRun run = CommandRun.of("intake", in.toString(), "--out", out.toString());
      assertEquals(2, run.exitCode());
      assertTrue(run.err().contains("would overwrite"), run.err());
      assertArrayEquals(utf8(SOUND), Files.readAllBytes(in));
    }
  }

  @Test
  void a_result_that_cannot_be_written_is_told() {
    CommandRun nowhere = CommandRun.reading(SOUND, "--out", folder.resolve("a/b").toString());
    CommandRun directory = CommandRun.reading(SOUND, "--out", folder.toString());
    assertEquals(List.of(2, 2), codes(nowhere, directory));
    assertTrue(nowhere.err().contains("cannot be written"), nowhere.err());
    assertTrue(directory.err().contains("cannot be written"), directory.err());
  }

  /** Whatever words the operating system has for it. */
  @ParameterizedTest
  @CsvSource({"true, 141, ''", "false, 2, could not be written"})
  void a_reader_who_goes_away_is_told_by_the_exit_code_alone_and_a_full_disk_in_words(
      boolean pipe, int code, String says) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Nichts geht mehr");
          }
        };
    OutputStream out = pipe ? new PipeOutput(full) : full;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            new StandardStreams(new ByteArrayInputStream(utf8(SOUND)), out, err), "intake", "-");
    assertEquals(code, exitCode);
    assertTrue(err.toString(StandardCharsets.UTF_8).contains(says), err::toString);
    assertEquals(says.isEmpty(), err.size() == 0);
  }

  @Test
  void an_input_that_fails_half_way_keeps_what_came_before() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the cable is out");
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in =
        new SequenceInputStream(new ByteArrayInputStream(utf8(SOUND + "\n{")), failing);
    assertEquals(2, Main.run(new StandardStreams(in, out, err), "intake", "-"));
    String printed = out.toString(StandardCharsets.UTF_8);
    assertTrue(printed.contains("Document 1, line 1: sound"), printed);
    assertTrue(printed.contains("The input could not be read to its end."), printed);
    assertTrue(
        err.toString(StandardCharsets.UTF_8).contains("could not be read to its end"),
        err::toString);
  }

  @Test
  void a_flood_of_findings_is_cut_short_for_people() {
    CommandRun run = CommandRun.of("intake", "examples/enquiries-with-faults.ndjson");
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("more. To see them all, add --format ndjson."));
    assertTrue(run.lines().size() < 600, () -> run.lines().size() + " lines");
    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 130));
  }
}
