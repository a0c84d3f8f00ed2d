package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class WorklistCommandTest {

  /** Received on a Monday, not answered. */
  private static final String WAITING = enquiry("2026-11-02T09:00:00Z", "LS1 1UR", "W-1", "");

  /** Received later, not answered. */
  private static final String LATER = enquiry("2026-11-09T09:00:00Z", "LS1 1UR", "L-2", "");

  /** Received before both, and answered on the day after. */
  private static final String ANSWERED =
      enquiry(
          "2026-10-05T09:00:00Z",
          "LS1 1UR",
          "=A-3",
          ",'contacts':[{'at':'2026-10-06T10:00:00Z','direction':'outgoing','outcome':'reached'}]");

  private static final String CLOSED =
      enquiry("2026-09-01T09:00:00Z", "LS1 1UR", "C-4", ",'closing':{'closedOn':'2026-09-20'}");

  private static String enquiry(String received, String postcode, String reference, String more) {
    return ("{'documentType':'enquiry','formatVersion':'1.0','receivedAt':'"
            + received
            + "','enquirers':[{'name':{'fullName':'Canary"
            + " Beispiel'}}],'home':{'address':{'postcode':'"
            + postcode
            + "'}},'identifiers':[{'system':'https://example.org/enquiries','value':'"
            + reference
            + "'}]"
            + more
            + "}\n")
        .replace('\'', '"');
  }

  private static CommandRun list(String input, String... options) {
    return listOn("2026-11-12", input, options);
  }

  private static CommandRun listOn(String day, String input, String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "worklist";
    arguments[1] = "-";
    arguments[2] = "--as-of";
    arguments[3] = day;
    System.arraycopy(options, 0, arguments, 4, options.length);
    return CommandRun.withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  /** The numbers of the documents in the order of the list. */
  private static String order(CommandRun run) {
    return String.join(
        " ",
        run.lines().stream()
            .skip(1)
            .takeWhile(line -> !line.isBlank())
            .map(line -> line.split(" ")[0])
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "late, 2 1 3",
    "waited, 2 1 3",
    "received, 3 2 1",
    "document, 1 2 3",
    "belongs, 1 2 3",
    "stands, 1 2 3",
    "ask, 1 2 3"
  })
  void the_list_is_in_the_order_asked_for(String sort, String expected) {
    CommandRun run = list(LATER + WAITING + ANSWERED + CLOSED, "--within", "3", "--sort", sort);

    assertEquals(expected, order(run));
  }

  @Test
  void what_is_overdue_is_called_so_from_the_day_after_the_promised_one() {
    // Monday 2 November and three working days: Thursday 5 November.
    assertTrue(listOn("2026-11-05", WAITING, "--within", "3").out().contains(": by 2026-11-05"));
    assertTrue(
        listOn("2026-11-06", WAITING, "--within", "3")
            .out()
            .contains(": OVERDUE since 2026-11-05"));
    assertTrue(list(ANSWERED, "--within", "1").out().contains(": kept, by 2026-10-06"));
    assertTrue(list(ANSWERED, "--within", "0").out().contains(": late, after 2026-10-05"));
    assertTrue(list(ANSWERED).out().contains("answered after 1 day"));
    assertTrue(list(WAITING).out().contains("10 days"));
    assertFalse(list(WAITING).out().contains("OVERDUE"));
  }

  @Test
  void what_was_received_after_the_day_does_not_wait_on_it() {
    CommandRun run = listOn("2026-11-04", WAITING + LATER, "--within", "3");

    assertTrue(run.out().contains("not yet"), run.out());
    assertTrue(run.out().contains("1 open enquiries: 1 without a first contact"), run.out());
    assertTrue(run.out().contains("1 more were received after 2026-11-04"), run.out());
  }

  @Test
  void the_promise_of_a_directory_counts(@TempDir Path folder) throws IOException {
    Path directory = folder.resolve("directory.json");
    Files.writeString(
        directory,
        ("{'documentType':'organisation-directory','formatVersion':'1.0','issuedOn':'2026-01-01',"
                + "'serviceLevels':[{'id':'reply','startEvent':'enquiry-received',"
                + "'endEvent':'first-contact-made','amount':1,'unit':'weeks'}]}")
            .replace('\'', '"'));

    CommandRun run = list(WAITING, "--directory", directory.toString());

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains(": OVERDUE since 2026-11-09"), run.out());
  }

  @Test
  void a_closed_enquiry_is_left_out_and_counted() {
    CommandRun run = list(WAITING + CLOSED);

    assertEquals("1", order(run));
    assertTrue(run.out().contains("1 closed enquiries are left out"));
    assertEquals("2 1", order(list(WAITING + CLOSED, "--all")));
  }

  private static String offer(String due, String status) {
    return ("{'documentType':'handover','formatVersion':'1.0','sender':{'name':'Hub Beispiel'},"
            + "'receiver':{'name':'Council Beispiel'},'subject':{'documentType':'enquiry',"
            + "'identifier':{'system':'https://example.org/enquiries','value':'W-1'}},"
            + "'sentAt':'2026-11-03T09:00:00Z','acknowledgementDueOn':'"
            + due
            + "','statusHistory':[{'status':'"
            + status
            + "','effectiveOn':'2026-11-03'}]}\n")
        .replace('\'', '"');
  }

  @Test
  void an_offer_that_has_expired_or_waits_is_listed_and_one_that_is_answered_is_not() {
    String input =
        offer("2026-11-20", "sent")
            + WAITING
            + offer("2026-11-06", "sent")
            + offer("2026-11-06", "accepted");
    CommandRun run = list(input);

    assertEquals(0, run.exitCode(), run.err());
    assertEquals("3 1 2", order(run), run.out());
    assertTrue(run.lines().get(1).contains("EXPIRED after 2026-11-06"), run.out());
    assertTrue(run.lines().get(1).contains("Offer: Expired"), run.out());
    assertTrue(run.lines().get(2).contains("answer by 2026-11-20"), run.out());
    assertTrue(run.out().contains("1 open enquiries"), run.out());
    assertTrue(run.out().contains("2 offers wait for an answer or have expired: 1 expired."));
    assertFalse(run.out().contains("Beispiel"), run.out());
    assertTrue(list(input, "--lang", "cy").out().contains("WEDI DOD I BEN ar ôl 2026-11-06"));
  }

  @Test
  void a_document_that_cannot_be_read_has_its_line() {
    CommandRun run = list(WAITING + "{\"documentType\":\"enquiry\"\n" + LATER);

    assertEquals(1, run.exitCode());
    assertEquals(3, order(run).split(" ").length);
    assertTrue(run.out().contains("not assessed"));
    assertTrue(run.out().contains("1 documents could not be read: intake says why."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "html"})
  void no_value_is_shown_but_the_reference_on_request(String format) {
    String all = WAITING + LATER + ANSWERED + CLOSED;
    String without = list(all, "--format", format).out();
    String with = list(all, "--format", format, "--references").out();

    for (String value : List.of("Canary", "LS1", "W-1", "L-2", "A-3")) {
      assertFalse(without.contains(value), value);
    }
    assertTrue(with.contains("W-1"));
    assertFalse(with.contains("Canary"));
  }

  @Test
  void a_spreadsheet_takes_no_reference_for_a_formula() {
    String table = list(ANSWERED, "--format", "csv", "--references").out();

    assertTrue(table.startsWith("No.,Reference,Received,Waited,Promised,Belongs to,Stands,Ask"));
    assertTrue(table.contains(",'=A-3,"), table);
  }

  @Test
  void the_page_speaks_its_language_and_needs_nothing_else() {
    String page = list(WAITING, "--format", "html", "--lang", "cy").out();

    assertTrue(page.contains("<html lang=\"cy\">"));
    assertTrue(page.contains("<th scope=\"col\""));
    assertTrue(page.contains("setAttribute('aria-sort'"), page);
    assertFalse(page.contains("http"));
    assertFalse(page.contains("src="));
  }

  @Test
  void on_a_phone_each_cell_says_what_it_is_and_days_do_not_break() {
    String page = list(WAITING, "--format", "html").out();

    assertTrue(page.contains("<table class=\"cards\" role=\"table\">"), page);
    assertTrue(page.contains("<td role=\"cell\" data-label=\"Belongs to\">"), page);
    assertTrue(page.contains("data-label=\"Received\"><time>"), page);
  }

  @Test
  void a_question_says_by_number_whom_it_is_about() {
    CommandRun run = list(WAITING.replace("[{\"name\"", "[{\"approvedElsewhere\":\"no\",\"name\""));
    CommandRun intake = CommandRun.reading(WAITING);

    assertTrue(run.out().contains("Who else lives in the home"), run.out());
    assertTrue(intake.out().contains("Enquirer 1: Is the person approved"), intake.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--within=soon", "--sort=tea", "--format=pdf", "--directory=missing.json"})
  void an_option_that_cannot_be_carried_out_ends_it(String option) {
    CommandRun run = list(WAITING, option);

    assertEquals(2, run.exitCode());
    assertFalse(run.err().contains("Exception"), run.err());
  }
}
