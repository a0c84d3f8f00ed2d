package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fostering.json.schema.NamedSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {

  private static final String PACK =
      """
      {"documentType":"rule-pack","formatVersion":"1.0","id":"example-policies","version":"1",
       "title":{"english":"Policies","welsh":"Polisïau"},"subject":"enquiry",
       "rules":[%s]}
      """;

  private static final String SMOKING = rule("example-smoke-free", "england", "", "smoking", "");

  private static String rule(String id, String nation, String more, String fact, String days) {
    return """
    {"id":"%s","source":"policy","owner":"Example Fostering",
     "citations":[{"instrument":"Fostering policy"}],"nations":["%s"],%s%s"effect":"assess",
     "reason":{"english":"To talk about.","welsh":"I’w drafod."},
     "when":{"fact":"%s","is":true}}
    """
        .formatted(id, nation, more, days, fact);
  }

  /** Three enquiries from England, and one that cannot be read. */
  private static final String CASES =
      """
      {"documentType":"enquiry","formatVersion":"1.0","receivedAt":"2025-12-08T08:33:00Z","enquirers":[{"name":{"fullName":"Canary"},"contact":{"telephones":["07700 900002"]},"rightToWork":"yes","approvedElsewhere":"no","offences":{"offencesAnswer":"none"}}],"home":{"nation":"england","address":{"postcode":"M1 1AE"}},"household":{"membersAnswer":"none","smoking":"yes"}}
      {"documentType":"enquiry","formatVersion":"1.0","receivedAt":"2025-12-08T08:33:00Z","enquirers":[{"name":{"fullName":"Canary"},"contact":{"telephones":["07700 900002"]},"rightToWork":"yes","approvedElsewhere":"no","offences":{"offencesAnswer":"none"}}],"home":{"nation":"england","address":{"postcode":"M1 1AE"}},"household":{"membersAnswer":"none","smoking":"no"}}
      {"documentType":"enquiry","formatVersion":"1.0","receivedAt":"2025-12-08T08:33:00Z","enquirers":[{"name":{"fullName":"Canary"},"contact":{"telephones":["07700 900002"]},"rightToWork":"yes","approvedElsewhere":"no","offences":{"offencesAnswer":"none"}}],"home":{"nation":"england","address":{"postcode":"M1 1AE"}},"household":{"membersAnswer":"none"}}
      {"documentType":"enquiry","formatVersion":"1.0"
      """;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private CommandRun backtest(String old, String changed, String... more) throws IOException {
    String[] arguments = {
      "backtest", "--as-of", "2026-10-01", "--old", old, "--new", changed, file("cases", CASES)
    };
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return CommandRun.of(all);
  }

  private String pack(String... rules) throws IOException {
    return file("pack.json", PACK.formatted(String.join(",", rules)));
  }

  @Test
  void it_says_what_changes_and_by_which_rule() throws IOException {
    CommandRun run = backtest("none", pack(SMOKING));

    assertEquals("", run.err());
    assertTrue(run.out().contains("Document 1, line 1"), run.out());
    assertFalse(run.out().contains("Document 2, line 2"), "nothing changes there: " + run.out());
    assertTrue(
        run.out().contains("example-smoke-free: no bearing → met from /household/smoking"),
        run.out());
    assertFalse(run.out().contains("Canary") || run.err().contains("Canary"));
    assertTrue(run.out().contains("asked now: /household/smoking"), run.out());
    assertTrue(run.out().contains("example-smoke-free (new): bears on 2 of the changes."));
    assertTrue(run.out().contains("Manchester, E08000003: 3 in all"), run.out());
  }

  @Test
  void a_change_that_changes_nothing_says_so() throws IOException {
    String pack = pack(SMOKING);
    CommandRun run = backtest(pack, pack);

    assertTrue(run.out().contains("This change changes nothing in these documents"), run.out());
    assertTrue(run.out().contains("example-smoke-free (on both sides): changes nothing here."));
  }

  @Test
  void without_a_day_each_is_decided_on_its_own_and_several_files_are_named() throws IOException {
    String cases = file("cases", CASES);
    String days = "\"inForce\":{\"from\":\"2026-01-01\"},";
    String pack = pack(rule("example-later", "england", days, "smoking", ""));
    CommandRun run =
        CommandRun.of("backtest", "--old", "none", "--new", pack, cases, file("more", CASES));

    String text = run.out().replaceAll("\\s+", " ");
    assertTrue(text.contains("This change changes nothing in these documents"), text);
    assertTrue(text.contains("each on the day on which it was received"), text);
    assertTrue(text.contains("6 in all"), text);
  }

  @Test
  void small_groups_are_counted_with_others() throws IOException {
    CommandRun run = backtest("none", pack(SMOKING), "--suppress", "5");

    assertFalse(run.out().contains("Manchester"), run.out());
    assertFalse(run.out().contains("England: 3"), run.out());
  }

  @Test
  void taking_a_rule_away_goes_the_other_way() throws IOException {
    CommandRun added = backtest("none", pack(SMOKING), "--format", "ndjson");
    CommandRun taken = backtest(pack(SMOKING), "none", "--format", "ndjson");

    assertTrue(added.out().contains("\"newQuestions\":[\"/household/smoking\"]"), added.out());
    assertTrue(taken.out().contains("\"droppedQuestions\":[\"/household/smoking\"]"));
    assertTrue(taken.out().contains("\"decided\":{\"enquiries\":3}"), taken.out());
    assertTrue(taken.out().contains("\"side\":\"old\",\"asked\":3,\"met\":1,\"open\":1"));
  }

  @Test
  void a_rule_that_no_enquiry_touched_says_so_and_why() throws IOException {
    CommandRun run =
        backtest(
            "none",
            pack(
                rule("example-scotland", "scotland", "", "smoking", ""),
                rule(
                    "example-later",
                    "england",
                    "\"inForce\":{\"from\":\"2030-01-01\"},",
                    "smoking",
                    "")));

    assertTrue(run.out().contains("This change changes nothing in these documents"), run.out());
    String text = run.out().replaceAll("\\s+", " ");
    for (String id : List.of("example-scotland", "example-later")) {
      assertTrue(
          text.contains(
              id
                  + " (new): changes nothing here. Applied to 0, met 0, left open 0. No document"
                  + " touched it: it applied to none"),
          text);
    }
  }

  @Test
  void it_names_the_rules_by_which_a_protected_characteristic_decides() throws IOException {
    String age =
        """
        {"id":"example-minimum-age","source":"policy","owner":"Example Fostering",
         "citations":[{"instrument":"Fostering policy"}],"nations":["england"],"effect":"assess",
         "reason":{"english":"Young.","welsh":"Ifanc."},
         "mayReadProtected":{"instrument":"Example Act","provision":"section 13"},
         "when":{"list":"enquirers","some":{"fact":"age","below":21}}}
        """;
    CommandRun without = backtest("none", pack(SMOKING), "--format", "ndjson");
    CommandRun with = backtest("none", pack(age), "--format", "ndjson");

    assertFalse(without.out().contains("\"rule\":\"example-minimum-age\""));
    assertTrue(
        with.out()
            .contains(
                "{\"rule\":\"example-minimum-age\",\"source\":\"policy\","
                    + "\"owner\":\"Example Fostering\",\"characteristics\":[\"age\"],"
                    + "\"basis\":[{\"instrument\":\"Example Act\",\"provision\":\"section 13\"}],"
                    + "\"before\":0,\"after\":3,\"movedBefore\":0,\"movedAfter\":3}"),
        with.out());
  }

  @Test
  void every_record_keeps_to_the_schema_and_a_broken_document_costs_itself_only()
      throws IOException {
    CommandRun run = backtest("none", pack(SMOKING), "--format", "ndjson");

    assertEquals(1, run.exitCode());
    for (String line : run.lines()) {
      assertEquals(Set.of(), NamedSchemas.faults("backtest-record", line), line);
    }
    assertTrue(run.lines().get(run.lines().size() - 1).contains("\"notTested\":1"), run.out());
  }

  @Test
  void welsh_is_spoken_too() throws IOException {
    assertTrue(
        backtest("none", "none", "--lang", "cy").out().contains("Nid yw’r newid hwn yn newid dim"));
  }

  @Test
  void what_is_no_pack_is_refused() throws IOException {
    CommandRun run = backtest("none", file("broken.json", "{}"));

    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
  }

  private static String promise(Path folder, int days, String more) throws IOException {
    Path file = Files.createTempFile(folder, "promise", ".json");
    Files.writeString(
        file,
        """
        {"documentType":"organisation-directory","formatVersion":"1.0","name":"Made up",
         "serviceLevels":[{"name":"First contact","startEvent":"enquiry-received",
          "endEvent":"first-contact-made","amount":%d,"unit":"working-days",
          "since":"2020-01-01"}]%s}
        """
            .formatted(days, more));
    return file.toString();
  }

  private static CommandRun overPromises(Path folder, String old, String changed, String... more)
      throws IOException {
    Path cases = folder.resolve("cases.ndjson");
    Files.writeString(
        cases,
        """
        {"documentType":"enquiry","formatVersion":"1.0","receivedAt":"2026-06-01T09:00:00Z",\
        "enquirers":[{"name":{"fullName":"Canary"}}],"home":{"nation":"england"},\
        "contacts":[{"at":"2026-06-04T09:00:00Z","direction":"outgoing","outcome":"reached"}]}
        """);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "backtest",
                "--old",
                "none",
                "--new",
                "none",
                "--old-directory",
                old,
                "--new-directory",
                changed,
                cases.toString()));
    arguments.addAll(List.of(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void a_promise_that_would_have_been_broken_is_told_without_a_day_of_the_case(@TempDir Path folder)
      throws IOException {
    String five = promise(folder, 5, "");
    String one = promise(folder, 1, "");
    String text = overPromises(folder, five, one).out();
    // Contact was made on the third working day.
    assertTrue(
        text.contains("First contact: met → late; it ends 6 days sooner")
            && text.contains("Late before: 0, after: 1."),
        text);
    assertFalse(text.contains("2026-06-0"), text);
    String json = overPromises(folder, one, five, "--format", "ndjson").out();
    assertTrue(
        json.contains(
            "\"deadlines\":[{\"promise\":\"First contact\",\"before\":\"late\","
                + "\"after\":\"met\",\"laterBy\":6}]"),
        json);
    for (String line : json.lines().toList()) {
      assertEquals(Set.of(), NamedSchemas.faults("backtest-record", line), line);
    }
    assertTrue(overPromises(folder, one, one).out().contains("This change changes nothing"));
  }

  private static String levels(Path folder, String name, int months, int days) throws IOException {
    return Files.writeString(
            folder.resolve(name),
            """
            {"documentType":"organisation-directory","formatVersion":"1.0","serviceLevels":[
             {"id":"decision","name":"Decision","startEvent":"application-received",
              "endEvent":"decision-notified","amount":%d,"unit":"months","since":"2020-01-01"},
             {"id":"application","name":"Application","startEvent":"enquiry-received",
              "endEvent":"application-received","amount":%d,"unit":"calendar-days",
              "since":"2020-01-01"}]}
            """
                .formatted(months, days))
        .toString();
  }

  /**
   * An enquiry of 5 January that led to an application of 20 February and a notice of 20 July, and
   * one that led to nothing.
   */
  private static final String WHOLE_CASES =
      """
      {"documentType":"enquiry","formatVersion":"1.0","identifiers":[{"system":"s.example","value":"e1"}],"receivedAt":"2026-01-05","enquirers":[{"name":{"fullName":"Canary"}}]}
      {"documentType":"application","formatVersion":"1.0","identifiers":[{"system":"s.example","value":"a1"}],"receivedOn":"2026-02-20","people":[{"id":"p","name":{"fullName":"Canary"}}],"applicants":[{"person":"p"}],"enquiries":[{"documentType":"enquiry","identifier":{"system":"s.example","value":"e1"}}],"service":{"authorityCode":"E06000023"}}
      {"documentType":"enquiry","formatVersion":"1.0","identifiers":[{"system":"s.example","value":"e2"}],"receivedAt":"2026-01-05","enquirers":[{"name":{"fullName":"Canary"}}]}
      {"documentType":"assessment","formatVersion":"1.0","nation":"england","application":{"documentType":"application","identifier":{"system":"s.example","value":"a1"}},"service":{"authorityCode":"E06000023"},"decisions":[{"kind":"approve","decidedOn":"2026-07-15","notices":[{"givenOn":"2026-07-20"}]}]}
      """;

  @Test
  void the_promises_of_whole_cases_are_compared_to_their_ends(@TempDir Path folder)
      throws IOException {
    String old = levels(folder, "old.json", 8, 30);
    String changed = levels(folder, "new.json", 4, 60);
    String cases = Files.writeString(folder.resolve("cases"), WHOLE_CASES).toString();
    List<String> arguments =
        List.of(
            "backtest",
            "--old",
            "none",
            "--new",
            "none",
            "--as-of",
            "2026-08-01",
            "--old-directory",
            old,
            "--new-directory",
            changed,
            cases);
    String text = CommandRun.of(arguments.toArray(String[]::new)).out();
    assertTrue(
        text.contains(
            """
            Document 1, line 1: enquiry; Document 2, line 2: application; Document 4, line 4: assessment
              Deadlines    Decision: met → late; it ends 122 days sooner
              Deadlines    Application: late → met; it ends 30 days later

            Document 3, line 3: enquiry
              Deadlines    Application: late → late; it ends 30 days later
            """),
        text);
    assertTrue(text.contains("Late before: 2, after: 2."), text);
    assertTrue(
        text.replaceAll("\\s+", " ").contains("0 of 3 change in outcome or questions"), text);
    assertFalse(text.replace("2026-08-01", "").contains("2026-0"), text);

    List<String> more = new ArrayList<>(arguments);
    more.addAll(List.of("--format", "ndjson"));
    String json = CommandRun.of(more.toArray(String[]::new)).out();
    assertTrue(json.contains("\"cases\":{\"documents\":1,\"compared\":2,\"changed\":2}"), json);
    for (String line : json.lines().toList()) {
      assertEquals(Set.of(), NamedSchemas.faults("backtest-record", line), line);
    }
  }

  /**
   * An application of somebody who smokes, one of somebody who was not asked, and an assessment.
   */
  private static final String APPLICATIONS =
      """
      {"documentType":"application","formatVersion":"1.0","receivedOn":"2026-02-20","people":[{"id":"p","name":{"fullName":"Canary"}}],"applicants":[{"person":"p","smoking":{"smokes":"yes"}}],"service":{"authorityCode":"E08000003"}}
      {"documentType":"application","formatVersion":"1.0","receivedOn":"2026-02-20","people":[{"id":"p","name":{"fullName":"Canary"}}],"applicants":[{"person":"p"}],"service":{"authorityCode":"E08000003"}}
      {"documentType":"assessment","formatVersion":"1.0","nation":"england"}
      """;

  @Test
  void applications_are_decided_by_packs_on_enquiries_and_by_those_on_applications_alone()
      throws IOException {
    String onEnquiries = pack(SMOKING);
    String alone =
        file(
            "alone.json",
            PACK.formatted(rule("example-smoke-free", "england", "", "smoking", ""))
                .replace("\"subject\":\"enquiry\"", "\"subject\":\"application\""));
    for (String pack : List.of(onEnquiries, alone)) {
      CommandRun run =
          CommandRun.of(
              "backtest", "--old", "none", "--new", pack, file("cases", APPLICATIONS + CASES));
      String text = run.out().replaceAll("\\s+", " ");
      assertEquals("", run.err());
      assertTrue(text.contains("Document 1, line 1: "), text);
      assertTrue(text.contains("example-smoke-free: no bearing → met from /applicants"), text);
      assertTrue(text.contains("Compared: enquiries: 3, applications: 2."), text);
      assertEquals(pack.equals(onEnquiries), text.contains("/household/smoking"), text);
      assertFalse(text.contains("Canary"), text);
    }
  }

  /** As old exports are: nothing but enquiries were ever tested. */
  @Test
  void a_document_that_does_not_say_its_type_is_an_enquiry(@TempDir Path folder)
      throws IOException {
    String cases =
        Files.writeString(
                folder.resolve("cases"), "{\"enquirers\":[{\"name\":{\"fullName\":\"A\"}}]}")
            .toString();
    CommandRun run =
        CommandRun.of("backtest", "--old", "none", "--new", "none", "--mode", "tolerant", cases);
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("1 sound, 0 with errors, 1 with warnings"), run.out());
    assertFalse(run.out().contains("No document could be built"), run.out());
  }

  @Test
  void a_rule_on_routes_is_shown_with_whom_it_moves_and_counted(@TempDir Path folder)
      throws IOException {
    String cases =
        Files.writeString(
                folder.resolve("cases.ndjson"),
                """
                {"documentType":"enquiry","formatVersion":"1.0","enquirers":[{"name":{"fullName":"Ann Example"}}],"home":{"address":{"postcode":"TS22 5PU"}},"interests":{"kinds":["parent-and-child"]}}
                {"documentType":"enquiry","formatVersion":"1.0","enquirers":[{"name":{"fullName":"Ann Example"}}],"home":{"address":{"postcode":"TS22 5PU"}}}
                """)
            .toString();
    String[] arguments = {
      "backtest",
      "--as-of",
      "2030-06-03",
      "--old-directory",
      "examples/region/directory.json",
      "--old",
      "none",
      "--new",
      "examples/region/routes.json",
      cases,
      "--format",
      "ndjson"
    };
    CommandRun run = CommandRun.of(Arrays.copyOf(arguments, arguments.length - 2));
    CommandRun records = CommandRun.of(arguments);

    assertEquals("", run.err());
    assertTrue(
        run.out()
            .contains(
                "foster-harbour, for Saltmere Council → foster-harbour, for Brackensea Council"),
        run.out());
    assertTrue(
        run.out().contains("of routes, other than before: harbour-parent-and-child"), run.out());
    assertTrue(
        run.out()
            .replaceAll("\\s+", " ")
            .contains("harbour-parent-and-child (new): bears on 1 of the changes. Applied to 2,"),
        run.out());
    assertTrue(run.out().contains("harbour-partner-elsewhere (new): changes nothing here."));
    assertTrue(run.out().contains("after foster-harbour-routes:2030.1"), run.out());
    assertTrue(
        records.lines().get(0).contains("\"routeRules\":[\"harbour-parent-and-child\"]"),
        records.out());
    assertTrue(run.out().contains("elsewhere than before: 1"), run.out());
    assertTrue(records.out().contains("\"routesChanged\":1"), records.out());
    assertTrue(records.lines().get(0).contains("\"authority\":\"E06999903\""), records.out());
  }

  @Test
  void a_promise_that_cannot_be_timed_is_reported(@TempDir Path folder) throws IOException {
    String untimed =
        Files.writeString(
                folder.resolve("untimed.json"),
                """
                {"documentType":"organisation-directory","formatVersion":"1.0",
                 "serviceLevels":[{"name":"Soon"}]}
                """)
            .toString();
    CommandRun run = overPromises(folder, untimed, promise(folder, 5, ""));
    assertTrue(
        run.err().contains("--old-directory, line 1, column 1: Warning measure.promise-not-timed"),
        run.err());
  }

  @Test
  void a_proposed_directory_with_errors_is_reported_and_the_old_one_answers(@TempDir Path folder)
      throws IOException {
    String sound = promise(folder, 5, "");
    String broken = promise(folder, 1, ",\"successMeasures\":[{\"unit\":\"nonsense\"}]");
    CommandRun run = overPromises(folder, sound, broken);
    assertTrue(run.err().contains(broken + " has errors"), run.err());
    assertTrue(run.err().contains("the directory " + sound + " answers"), run.err());
    assertTrue(run.out().contains("This change changes nothing"), run.out());
    run = overPromises(folder, broken, sound);
    assertTrue(run.err().contains("the directory of the library answers"), run.err());
    assertTrue(run.out().contains("First contact: not promised → met"), run.out());
  }
}
