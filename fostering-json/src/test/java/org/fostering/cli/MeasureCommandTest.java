package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureCommandTest {

  private static final String PROMISES = "examples/measures/published-promises.json";

  private static String enquiry(String number, String received, String contact) {
    return ("{'documentType':'enquiry','formatVersion':'1.0','receivedAt':'"
            + received
            + "','enquirers':[{'name':{'fullName':'Canary Beispiel'}}],"
            + "'home':{'nation':'england','address':{'postcode':'LS1 1UR'}},"
            + "'identifiers':[{'system':'https://example.org/e','value':'Canary-"
            + number
            + "'}]"
            + (contact.isEmpty()
                ? ""
                : ",'contacts':[{'at':'"
                    + contact
                    + "','direction':'outgoing','outcome':'reached'}]")
            + "}\n")
        .replace('\'', '"');
  }

  /** Friday 23:30 UTC in summer is Saturday in London; the next working day is Monday. */
  private static final List<String> ENQUIRIES =
      List.of(
          enquiry("1", "2026-06-05T09:00:00Z", "2026-06-08T09:00:00Z"),
          enquiry("2", "2026-06-05T23:30:00Z", "2026-06-09T09:00:00Z"),
          enquiry("3", "2026-06-10T09:00:00Z", ""),
          enquiry("4", "2026-03-31T23:30:00Z", ""));

  private static CommandRun measure(String input, String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "measure";
    arguments[1] = "-";
    arguments[2] = "--as-of";
    arguments[3] = "2026-06-10";
    System.arraycopy(options, 0, arguments, 4, options.length);
    return CommandRun.withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  private static String lines(CommandRun run, String measure) {
    return run.lines().stream()
        .filter(line -> line.startsWith(measure + ","))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void the_day_is_that_of_london_and_promises_are_kept_in_working_days() {
    CommandRun run =
        measure(
            String.join("", ENQUIRIES) + ENQUIRIES.get(0),
            "--format",
            "csv",
            "--by",
            "year",
            "--directory",
            PROMISES);
    assertEquals(0, run.exitCode(), run.err());
    // The last was received on 1 April by local time.
    assertEquals(
        "enquiries,count,enquiries,,,period,2026-27,2026-04-01,2027-03-31,4,,,,,,,yes,1,,,,,",
        lines(run, "enquiries"));
    // Met on Monday; Saturday to Tuesday is late; one runs; one is overdue.
    assertEquals(
        """
        promise-1,promise,enquiries,,,period,2026-27,2026-04-01,2027-03-31,4,,,,,,,yes,1,,,,,
        promise-1,promise,enquiries,,late,period,2026-27,2026-04-01,2027-03-31,2,,,,,,,yes,1,,,,,
        promise-1,promise,enquiries,,met,period,2026-27,2026-04-01,2027-03-31,1,,,,,,,yes,1,,,,,
        promise-1,promise,enquiries,,running,period,2026-27,2026-04-01,2027-03-31,1,,,,,,,yes,1,,,,,""",
        lines(run, "promise-1"));
    assertTrue(run.out().contains("1 were there again"), run.out());
  }

  @Test
  void of_a_directory_with_a_code_that_is_not_known_the_rest_still_counts(@TempDir Path folder)
      throws IOException {
    Path sound = Path.of(PROMISES);
    Path flawed = folder.resolve("flawed.json");
    Files.writeString(
        flawed,
        Files.readString(sound)
            .stripTrailing()
            .replaceFirst(
                "\\}$", ",\"fosteringServices\":[{\"id\":\"s\",\"kind\":\"nonsense\"}]}"));
    String documents = String.join("", ENQUIRIES);
    CommandRun run =
        measure(documents, "--format", "csv", "--by", "year", "--directory", flawed.toString());
    CommandRun both =
        measure(
            documents,
            "--format",
            "csv",
            "--by",
            "year",
            "--directory",
            sound.toString(),
            "--directory",
            flawed.toString());

    assertTrue(run.err().contains("what could be read of it is used"), run.err());
    assertEquals(4, lines(run, "promise-1").lines().count(), run.out());
    assertEquals(1, run.exitCode());
    // Whoever is sent the report alone is told, too.
    for (String format : List.of("text", "csv", "json", "html")) {
      String report =
          measure(documents, "--format", format, "--directory", flawed.toString()).out();
      assertTrue(report.contains("What could be read of it was used"), report);
    }
    assertTrue(both.err().contains("so it does not count"), both.err());
    assertFalse(both.out().contains("What could be read of it was used"), both.out());
    assertEquals(lines(run, "promise-1"), lines(both, "promise-1"));
  }

  private static String chosen(String number, String authority) {
    return enquiry(number, "2026-05-05T09:00:00Z", "")
        .replace(
            "}\n",
            ",'closing':{'closedOn':'2026-05-08'},'chosenService':{'service':{'authorityCode':'"
                    .replace('\'', '"')
                + authority
                + "\"}}}\n");
  }

  /** Durham is in a hub, Cardiff in none, and Cumbria was divided on 1 April 2023. */
  @Test
  void a_divided_council_is_several_and_one_in_no_hub_is_not_one_that_is_not_known() {
    String three =
        chosen("11", "E06000047") + chosen("12", "W06000015") + chosen("13", "E10000006");
    List<String> hubs =
        measure(three, "--format", "csv", "--by", "hub").lines().stream()
            .filter(line -> line.startsWith("enquiries,"))
            .map(line -> line.split(",", -1)[3] + " " + line.split(",", -1)[9])
            .toList();
    assertEquals(
        List.of("not known 1", "Foster with North East 1", "in no hub that is known 1", "all 3"),
        hubs);
    assertTrue(
        lines(measure(three, "--format", "csv", "--by", "authority"), "enquiries")
            .contains(",several,"));
    // Of any reason, and of none that is given.
    assertEquals(
        """
        enquiries-lost,count,enquiries,,,period,2026-27,2026-04-01,2027-03-31,3,,,,,,,yes,1,,,,,
        enquiries-lost,count,enquiries,,not-known,period,2026-27,2026-04-01,2027-03-31,3,,,,,,,yes,1,,,,,""",
        lines(measure(three, "--format", "csv"), "enquiries-lost"));
  }

  /** Ofsted counts services in England; the service decides, and else the home. */
  @Test
  void initial_enquiries_after_ofsted_are_those_of_england() {
    String home = enquiry("21", "2026-05-05T09:00:00Z", "");
    String cardiff = home.replace("england", "wales").replace("LS1 1UR", "CF10 1AA");
    String unknown =
        home.replace(
            "'home':{'nation':'england','address':{'postcode':'LS1 1UR'}},".replace('\'', '"'), "");
    String all =
        home
            + cardiff.replace("-21", "-22")
            + unknown.replace("-21", "-23")
            + chosen("24", "W06000015")
            + cardiff
                .replace("-21", "-25")
                .replace(
                    "}\n", ",\"chosenService\":{\"service\":{\"authorityCode\":\"E06000047\"}}}\n");
    // At home in Leeds, of no known nation, and in Cardiff with a service in Durham.
    assertTrue(
        lines(measure(all, "--format", "csv"), "ofsted-initial-enquiries").contains(",3,,,,"),
        measure(all, "--format", "csv").out());
    assertTrue(
        lines(measure(all, "--format", "csv"), "enquiries").contains(",5,,,,"),
        measure(all, "--format", "csv").out());
  }

  private static String edition(String day, String recorded) {
    return ("{'documentType':'enquiry','formatVersion':'1.0','identifiers':["
            + "{'system':'https://example.org/e','value':'Canary-31'}],'statusHistory':["
            + "{'status':'received','effectiveOn':'"
            + day
            + "'"
            + (recorded.isEmpty() ? "" : ",'recordedAt':'" + recorded + "'")
            + "}]}\n")
        .replace('\'', '"');
  }

  @Test
  void of_two_editions_the_one_recorded_last_counts_and_it_is_said_where_none_says_so() {
    String wrong = edition("2026-04-02", "2026-04-03T09:00:00Z");
    String corrected = edition("2026-03-31", "2026-04-20T09:00:00Z");
    for (String both : List.of(wrong + corrected, corrected + wrong)) {
      CommandRun run = measure(both, "--format", "csv");
      assertTrue(lines(run, "enquiries").contains(",2025-26,"), run.out());
      assertFalse(run.out().contains("Doubtful, editions"), run.out());
    }
    String unsaid = edition("2026-04-02", "") + edition("2026-03-31", "");
    for (String format : List.of("text", "csv", "json", "html")) {
      String out = measure(unsaid, "--format", format).out();
      assertTrue(
          out.contains(
              "Doubtful, editions of a document that differ where nothing says which was recorded"
                  + " last: 1."),
          out);
    }
    assertTrue(lines(measure(unsaid, "--format", "csv"), "enquiries").contains(",2026-27,"));
  }

  private static String applied(int number, String received, String applied) {
    return enquiry("h" + number, received + "T09:00:00Z", "")
        + (applied.isEmpty()
            ? ""
            : ("{'documentType':'application','formatVersion':'1.0','receivedOn':'"
                    + applied
                    + "','enquiries':[{'documentType':'enquiry','identifier':{'system':"
                    + "'https://example.org/e','value':'Canary-h"
                    + number
                    + "'}}],'identifiers':[{'system':'https://example.org/a','value':'"
                    + number
                    + "'}]}\n")
                .replace('\'', '"'));
  }

  /** 20 and 3 that came to apply, by when they enquired, are 12 and 11 by when they applied. */
  @Test
  void a_share_cannot_be_worked_out_from_the_times_of_its_step() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      all.append(
          i < 12
              ? applied(i, "2024-05-01", "2024-07-01")
              : i < 20
                  ? applied(i, "2024-05-01", "2025-07-01")
                  : i < 23
                      ? applied(i, "2025-05-01", "2025-07-01")
                      : applied(i, i < 40 ? "2024-05-01" : "2025-05-01", ""));
    }
    CommandRun run = measure(all.toString(), "--format", "csv", "--suppress", "5");
    List<String> numbers =
        run.lines().stream()
            .filter(
                line ->
                    line.startsWith("enquiry-to-application,")
                        || line.startsWith("time-to-application,"))
            .map(line -> line.split(",", -1)[9])
            .toList();
    assertEquals(4, numbers.size(), run.out());
    assertEquals("[c]", numbers.get(1));
    assertTrue(numbers.stream().filter("[c]"::equals).count() > 1, numbers.toString());
  }

  /** What is left of an enquiry for statistics has no moment, and the day in its history. */
  @Test
  void the_day_of_an_enquiry_without_a_moment_is_that_of_its_history() {
    String left =
        "{'documentType':'enquiry','formatVersion':'1.0','statusHistory':["
            + "{'status':'received','effectiveOn':'2026-03-31'}]}";
    assertEquals(
        "enquiries,count,enquiries,,,period,2025-26,2025-04-01,2026-03-31,1,,,,,,,no,1,,,,,",
        lines(measure(left.replace('\'', '"'), "--format", "csv"), "enquiries"));
  }

  @Test
  void a_table_says_in_every_format_how_it_was_counted_and_what_is_doubtful() {
    String late = enquiry("14", "2026-05-05T09:00:00Z", "2026-05-01T09:00:00Z");
    for (String format : List.of("text", "csv", "json", "html")) {
      String out = measure(late, "--format", format).out();
      assertTrue(
          format.equals("json")
              ? out.replaceAll("\\s", "").contains("\"doubtful\":{\"state\":\"value\",\"value\":1}")
              : out.contains("Doubtful, an event recorded before that which it follows: 1."),
          out);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "json", "html"})
  void small_numbers_are_hidden_and_nothing_of_a_document_is_printed(String format) {
    for (String language : List.of("en", "cy")) {
      CommandRun run =
          measure(
              String.join("", ENQUIRIES),
              "--format",
              format,
              "--suppress",
              "5",
              "--by",
              "authority",
              "--lang",
              language);
      assertEquals(0, run.exitCode(), run.err());
      assertTrue(run.out().contains(format.equals("json") ? "\"hidden\"" : "[c]"), run.out());
      for (String value : List.of("Canary", "Beispiel", "LS1", "example.org")) {
        assertFalse(run.out().contains(value), value);
      }
    }
  }

  @Test
  void a_page_has_pictures_that_say_what_they_are_of_and_no_scripts() {
    CommandRun run = measure(String.join("", ENQUIRIES), "--format", "html", "--lang", "cy");
    assertTrue(run.out().contains("<html lang=\"cy\">"), run.out());
    assertTrue(run.out().contains("<svg role=\"img\""), run.out());
    assertTrue(run.out().contains("aria-label=\"Barrau: Ymholiadau."), run.out());
    assertFalse(run.out().contains("<script"), run.out());
  }

  @Test
  void success_stands_beside_its_baseline_and_target_in_every_format() {
    String visited =
        ENQUIRIES.get(0)
            + enquiry("5", "2024-05-01T09:00:00Z", "2024-05-03T09:00:00Z")
            + enquiry("6", "2024-06-01T09:00:00Z", "2025-06-01T09:00:00Z");
    String directory = "src/test/resources/org/fostering/cli/measure/success.json";
    String text = measure(visited, "--directory", directory).out();
    // Of 2024-25 both were reached: 100 % of 50; the number of 2024-25 is 2 of 1 down to 0.
    for (String line :
        List.of(
            "Reached  40 % (2024-03-31)  100.0 % (2024-25)  50 % (2025-03-31)  target reached",
            "Enquiries  5 (2024-03-31)  2 (2024-25)  0 (2025-03-31)  target missed",
            "Soon  9 days (2024-03-31)  365 days (2025-26)  1 day (2028-03-31)  no nearer than the"
                + " baseline")) {
      assertTrue(text.replaceAll(" {3,}", "  ").contains(line), line + "\n" + text);
    }
    CommandRun csv = measure(visited, "--directory", directory, "--format", "csv");
    assertTrue(csv.out().contains(",40,2024-03-31,50,2025-03-31,reached"), csv.out());
    CommandRun json = measure(visited, "--directory", directory, "--format", "json");
    assertTrue(json.out().contains("\"standing\": \"missed\""), json.out());
    CommandRun html = measure(visited, "--directory", directory, "--format", "html");
    assertTrue(html.out().contains(">target missed</td>"), html.out());
    CommandRun hidden = measure(visited, "--directory", directory, "--suppress", "5");
    assertFalse(hidden.out().contains("target missed"), hidden.out());
    // What cannot be counted is a finding with its place.
    assertTrue(csv.err().contains("measure.success-not-counted /successMeasures/3"), csv.err());
  }

  @Test
  void documents_that_could_not_be_put_together_are_a_finding_and_are_counted() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 1002; i++) {
      many.append(ENQUIRIES.get(0));
    }
    CommandRun run = measure(many.toString(), "--format", "csv");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("measure.apart"), run.err());
    assertTrue(run.out().contains("NOT COMPLETE"), run.out());
  }

  @Test
  void options_that_cannot_be_are_refused() {
    assertEquals(2, measure("", "--suppress", "1").exitCode());
    assertEquals(2, measure("", "--by", "authority", "--by", "hub").exitCode());
    assertEquals(2, measure("", "--by", "decade").exitCode());
  }

  @Test
  void a_report_that_was_published_before_is_read_and_small_differences_are_hidden(
      @TempDir Path folder) throws IOException {
    Path report = folder.resolve("earlier.json");
    String now = String.join("", ENQUIRIES.subList(0, 3));
    String[] json = {"--suppress", "2", "--format", "json"};
    CommandRun before = measure(String.join("", ENQUIRIES.subList(0, 2)), json);
    // One that was counted since would be told by the number of documents, too.
    assertFalse(before.out().contains("\"documents\""), before.out());
    Files.writeString(report, before.out());
    assertTrue(
        lines(measure(now, "--suppress", "2", "--format", "csv"), "enquiries").contains(",3,"));
    String[] earlier = {"--suppress", "2", "--format", "csv", "--earlier", report.toString()};
    CommandRun run = measure(now, earlier);
    assertTrue(lines(run, "enquiries").contains("[c]"), run.out());
    assertFalse(run.err().contains("measure.earlier"), run.err());
    Files.writeString(report, Files.readString(report).replace("\"count\"", "\"CANARY\""));
    CommandRun flawed = measure(now, earlier);
    assertTrue(flawed.err().contains("measure.earlier-part /series/0"), flawed.err());
    assertFalse(flawed.err().contains("CANARY"), flawed.err());
    assertEquals(2, measure("", "--earlier", report.toString()).exitCode());
    Files.writeString(report, "{");
    assertEquals(2, measure("", earlier).exitCode());
  }
}
