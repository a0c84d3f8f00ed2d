package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
        "enquiries,count,enquiries,,,period,2026-27,2026-04-01,2027-03-31,4,,,,,,,no,1",
        lines(run, "enquiries"));
    // Met on Monday; Saturday to Tuesday is late; one runs; one is overdue.
    assertEquals(
        """
        promise-1,promise,enquiries,,,period,2026-27,2026-04-01,2027-03-31,4,,,,,,,no,1
        promise-1,promise,enquiries,,late,period,2026-27,2026-04-01,2027-03-31,2,,,,,,,no,1
        promise-1,promise,enquiries,,met,period,2026-27,2026-04-01,2027-03-31,1,,,,,,,no,1
        promise-1,promise,enquiries,,running,period,2026-27,2026-04-01,2027-03-31,1,,,,,,,no,1""",
        lines(run, "promise-1"));
    assertTrue(run.out().contains("1 were there again"), run.out());
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
  void options_that_cannot_be_are_refused() {
    assertEquals(2, measure("", "--suppress", "1").exitCode());
    assertEquals(2, measure("", "--by", "authority", "--by", "hub").exitCode());
    assertEquals(2, measure("", "--by", "decade").exitCode());
  }
}
