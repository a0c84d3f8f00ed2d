package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.rules.eligibility.Eligibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

  private static final String PACKS = "src/test/resources/rules/v1/";

  /** A policy of its own, without changes to others. */
  private static final String SMOKE_FREE =
      """
      {"documentType":"rule-pack","formatVersion":"1.0","id":"example-smoke-free","version":"3",
       "title":{"english":"Smoke-free <homes>","welsh":"Cartrefi di-fwg"},"subject":"enquiry",
       "rules":[{"id":"example-smoke-free","source":"policy","owner":"Example Fostering",
         "citations":[{"instrument":"Fostering policy"}],"nations":["england"],"effect":"assess",
         "reason":{"english":"Somebody smokes.","welsh":"Mae rhywun yn ysmygu."},
         "when":{"fact":"smoking","is":true}}]}
      """;

  @TempDir Path folder;

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("pack.json"), text).toString();
  }

  @Test
  void check_says_that_a_pack_is_sound() throws IOException {
    String pack = file(SMOKE_FREE);

    CommandRun run = CommandRun.of("rules", "check", pack);

    assertEquals(0, run.exitCode(), run.err());
    assertEquals(List.of(pack + ": pack example-smoke-free:3 is sound. Rules: 1."), run.lines());
  }

  @Test
  void check_prints_every_fault_with_line_column_and_what_to_do() {
    String pack = PACKS + "every_fault_at_once.json";

    CommandRun run = CommandRun.of("rules", "check", pack);

    assertEquals(1, run.exitCode());
    assertEquals(List.of(pack + ": not a sound pack. Mend what is named above."), run.lines());
    assertTrue(run.err().lines().count() > 30);
    assertTrue(
        run.err()
            .contains(
                pack
                    + ", line 40, column 19: Error rules.fact-unknown"
                    + " /rules/1/when/any/11/fact: The subject has no fact of this name."),
        run.err());
    assertFalse(run.err().contains("Example Fostering"), "no value of the file is printed");
  }

  @Test
  void check_speaks_welsh() {
    CommandRun run = CommandRun.of("rules", "check", "--lang", "cy", PACKS + "not_an_object.json");

    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("llinell 1, colofn 1"), run.err());
  }

  @Test
  void check_says_when_packs_do_not_go_together() {
    CommandRun run = CommandRun.of("rules", "check", PACKS + "full.json");

    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("These packs cannot be put together: "), run.out());
    assertTrue(run.out().contains("policy-spare-bedroom"), run.out());
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    CommandRun run = CommandRun.of("rules", "check", "no-such-pack.json");

    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("no-such-pack.json"), run.err());
  }

  @Test
  void the_book_of_the_library_is_markdown_in_either_language() {
    CommandRun english = CommandRun.of("rules", "book");
    CommandRun welsh = CommandRun.of("rules", "book", "--lang", "cy");

    assertEquals(0, english.exitCode(), english.err());
    assertTrue(english.out().startsWith("# The rules on recruiting and approving foster carers\n"));
    assertTrue(english.out().contains("SI 2011/581"));
    assertTrue(english.out().contains("## What the law does not bar, and what it says besides\n"));
    assertTrue(welsh.out().startsWith("# Y rheolau ar recriwtio a chymeradwyo gofalwyr maeth\n"));
  }

  @Test
  void the_book_holds_every_part_and_counts_them_at_its_top() {
    String book = MarkdownTables.spaced(CommandRun.of("rules", "book").out());

    for (String heading :
        List.of(
            "## How much there is, and how certain it is\n",
            "## Times that the law and standards set\n",
            "## Where the law can be read in more than one way\n",
            "## What may happen in a case\n",
            "## Documents that agree with themselves\n",
            "## The instruments, and the text of them that was read\n")) {
      assertTrue(book.contains("\n" + heading), heading);
    }
    for (String kind :
        List.of("Rules", "Statements", "Clocks", "Transitions", "Requirements", "Remedies")) {
      for (String nation : List.of("England", "Wales", "Scotland", "Northern Ireland")) {
        assertTrue(book.contains("\n| " + kind + " | " + nation + " | "), kind + nation);
      }
    }
  }

  @Test
  void the_book_of_a_nation_holds_no_other_law() {
    CommandRun run = CommandRun.of("rules", "book", "--nation", "scotland");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("SSI 2009/210"));
    assertTrue(run.out().contains("nations only: Scotland."));
    assertFalse(run.out().contains("\n### eng-"));
    assertFalse(MarkdownTables.spaced(run.out()).contains("| law: Fostering Services \\(England"));
    assertFalse(run.out().contains("\n### England\n"));
    assertTrue(CommandRun.of("rules", "book", "--nation", "nor,wal").out().contains("### Wales\n"));
  }

  @Test
  void a_part_of_the_book_is_printed_alone() {
    CommandRun run = CommandRun.of("rules", "book", "--part", "clocks,readings");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("\n## Times that the law and standards set\n"));
    assertTrue(run.out().contains("\n## Where the law can be read in more than one way\n"));
    assertFalse(run.out().contains("\n## What may happen in a case\n"));
    assertFalse(run.out().contains("\n### eng-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "mars"})
  void a_nation_that_is_none_is_refused(String nation) {
    CommandRun run = CommandRun.of("rules", "book", "--nation", nation);

    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("northern-ireland"), run.err());
  }

  @Test
  void the_diagram_of_a_nation_is_text_for_plantuml_in_either_language() throws IOException {
    CommandRun english = diagram("--nation", "ENG", "--format", "plantuml");
    Path file = folder.resolve("wales.puml");
    CommandRun welsh =
        diagram(
            "--nation", "wales", "--format", "plantuml", "--lang", "cy", "--out", file.toString());

    assertEquals(0, english.exitCode(), english.err());
    assertTrue(english.out().startsWith("@startuml\n"));
    assertTrue(english.out().endsWith("@enduml\n"));
    assertTrue(english.out().contains("title Fostering in England\n"));
    assertEquals(0, welsh.exitCode(), welsh.err());
    assertEquals("", welsh.out());
    assertTrue(Files.readString(file).contains("title Maethu yng Nghymru\n"));
    assertEquals(2, CommandRun.of("rules", "diagram").exitCode());
  }

  @Test
  void the_diagram_is_a_picture_unless_it_is_wanted_as_text() throws IOException {
    Path file = folder.resolve("wales.svg");
    CommandRun run = diagram("--nation", "WALES", "--out", file.toString());

    assertEquals(0, run.exitCode(), run.err());
    assertEquals("", run.out());
    String picture = Files.readString(file);
    assertTrue(picture.startsWith("<svg "));
    assertTrue(picture.endsWith("</svg>\n"));
    assertTrue(picture.contains(">Fostering in Wales</title>"));
    assertEquals(picture, diagram("--nation", "wales").out());
    assertTrue(diagram("--nation", "wales", "--lang", "cy").out().contains("Maethu yng Nghymru"));
  }

  @Test
  void a_book_shows_the_pictures_of_the_journeys() throws IOException {
    Path book = folder.resolve("book.md");
    Path pictures = folder.resolve("pictures");
    String[] journeys = {"rules", "book", "--part", "journeys", "--nation", "wales,scotland"};

    CommandRun html = CommandRun.of(with(journeys, "--format", "html"));
    CommandRun plain = CommandRun.of(journeys);
    CommandRun shown =
        CommandRun.of(with(journeys, "--pictures", pictures.toString(), "--out", book.toString()));

    assertEquals(2, html.out().split("<figure ", -1).length - 1, html.err());
    assertTrue(plain.out().contains("fostering rules diagram"), plain.out());
    assertEquals(0, shown.exitCode(), shown.err());
    String text = Files.readString(book);
    assertTrue(text.contains("![Fostering in Wales](pictures/wales.svg)"), text);
    assertFalse(text.contains("fostering rules diagram"), text);
    assertEquals(
        diagram("--nation", "wales").out(), Files.readString(pictures.resolve("wales.svg")));
    assertTrue(Files.exists(pictures.resolve("scotland.svg")));
    assertFalse(Files.exists(pictures.resolve("england.svg")));
  }

  private static CommandRun diagram(String... options) {
    return CommandRun.of(with(new String[] {"rules", "diagram"}, options));
  }

  private static String[] with(String[] command, String... options) {
    return Stream.of(command, options).flatMap(Stream::of).toArray(String[]::new);
  }

  /** A made-up later law that stands in the place of one of England's rules. */
  private static String laterLaw(String superseded) {
    return """
    {"documentType":"rule-pack","formatVersion":"1.0","id":"example-later-law","version":"1",
     "title":{"english":"A later law","welsh":"Cyfraith ddiweddarach"},"subject":"enquiry",
     "rules":[{"id":"example-later-rule","source":"statute","owner":"Example Department",
       "citations":[{"instrument":"Example Regulations 2027","provision":"regulation 1"}],
       "nations":["england"],"inForce":{"from":"2027-01-01"},"certainty":"read",
       "effect":"assess","reason":{"english":"A later law says so.","welsh":"Cyfraith arall."},
       "when":{"fact":"smoking","is":true}}],
     "amendments":[{"replaces":"%s","by":"example-later-rule",
       "why":{"english":"The law has changed.","welsh":"Newidiodd y gyfraith."}}]}
    """
        .formatted(superseded);
  }

  @Test
  void a_later_law_in_a_file_supersedes_a_rule_of_one_nation_from_its_day_on() throws IOException {
    String pack = file(laterLaw("eng-specified-offence-enquirer"));

    CommandRun before = CommandRun.reading(ENQUIRY, "--rules", pack, "--as-of", "2026-12-31");
    CommandRun after = CommandRun.reading(ENQUIRY, "--rules", pack, "--as-of", "2027-01-01");

    assertEquals(0, CommandRun.of("rules", "check", pack).exitCode());
    assertFalse(before.out().contains("A later law says so."), before.out());
    assertTrue(after.out().contains("A later law says so."), after.out() + after.err());
  }

  @Test
  void a_later_law_that_supersedes_no_rule_of_any_nation_is_refused_by_name() throws IOException {
    String pack = file(laterLaw("eng-no-such-rule"));

    CommandRun check = CommandRun.of("rules", "check", pack);
    CommandRun intake = CommandRun.reading(ENQUIRY, "--rules", pack);

    assertEquals(1, check.exitCode());
    assertTrue(check.out().contains("eng-no-such-rule"), check.out());
    assertEquals(2, intake.exitCode());
    assertTrue(intake.err().contains("eng-no-such-rule"), intake.err());
  }

  @Test
  void the_book_of_a_file_alone_holds_nothing_else() throws IOException {
    CommandRun run = CommandRun.of("rules", "book", "--only-files", file(SMOKE_FREE));

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("## Smoke-free \\<homes\\>\n"), run.out());
    assertFalse(run.out().contains("SI 2011/581"));
  }

  @Test
  void a_book_of_a_faulty_file_is_not_printed() {
    CommandRun run = CommandRun.of("rules", "book", PACKS + "not_an_object.json");

    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void the_page_states_its_language_its_headings_can_be_linked_and_tables_have_headers(
      String language) throws IOException {
    Path page = folder.resolve("book.html");
    CommandRun run =
        CommandRun.of(
            "rules",
            "book",
            file(SMOKE_FREE),
            "--format",
            "html",
            "--lang",
            language,
            "--out",
            page.toString());
    String html = Files.readString(page);

    assertEquals(0, run.exitCode(), run.err());
    assertEquals("", run.out());
    assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n"));
    assertTrue(html.contains("<meta charset=\"utf-8\">"));
    assertTrue(html.contains("@media print"));
    assertTrue(html.contains("<th scope=\"col\" role=\"columnheader\">"));
    assertTrue(html.matches("(?s).*<th scope=\"row\"[^>]*>example-smoke-free</th>.*"));
    assertTrue(html.contains("<span lang=\"" + (language.equals("en") ? "cy" : "en") + "\">"));
    assertFalse(html.contains("<homes>"), "what a file says is never markup");
    assertFalse(html.contains("http://") || html.contains("src="), "needs nothing else");
    List<String> ids = all("id=\"([^\"]*)\"", html);
    assertTrue(ids.containsAll(all("href=\"#([^\"]*)\"", html)), ids.toString());
    assertEquals(ids.size(), ids.stream().distinct().count());
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  @Test
  void the_packs_that_decide_are_listed_with_their_digests() {
    CommandRun run = CommandRun.of("rules", "list");

    assertEquals(0, run.exitCode(), run.err());
    assertEquals(Eligibility.standard().packs().size(), run.lines().size());
    assertTrue(
        run.lines().get(0).matches("england-enquiry:\\S+  [0-9]+ rules  sha-256 [0-9a-f]{64}  .*"),
        run.out());
  }

  @Test
  void of_a_policy_that_some_have_adopted_it_is_said_for_whose_cases_it_holds() {
    CommandRun list = CommandRun.of("rules", "list", PACKS + "adopted.json");
    CommandRun check = CommandRun.of("rules", "check", PACKS + "adopted.json");
    CommandRun welsh = CommandRun.of("rules", "list", "--lang", "cy", PACKS + "adopted.json");

    String line =
        "  one-spare-bedroom holds for the cases of: E08000035 (Leeds), example-hub (no organisation"
            + " that the library knows)";
    assertTrue(list.lines().contains(line), list.out());
    assertEquals(0, check.exitCode(), check.err());
    assertTrue(check.lines().contains(line), check.out());
    assertTrue(welsh.out().contains("yn gymwys i achosion: E08000035 (Leeds), "), welsh.out());
  }

  @Test
  void who_has_adopted_a_policy_must_be_in_the_directory_of_the_region() {
    String region = "examples/region/";
    CommandRun sound =
        CommandRun.of(
            "rules",
            "check",
            "--directory",
            region + "directory.json",
            region + "policies.json",
            region + "routes.json");
    CommandRun slip =
        CommandRun.of(
            "rules", "check", "--directory", region + "directory.json", PACKS + "adopted.json");

    assertEquals(0, sound.exitCode(), sound.err());
    assertTrue(sound.out().contains("foster-harbour (Foster Harbour)"), sound.out());
    assertEquals(1, slip.exitCode(), slip.err());
    assertTrue(slip.out().contains("example-hub (in no given directory"), slip.out());
  }

  @Test
  void whom_a_rule_names_must_be_in_the_directory_of_the_region() {
    CommandRun run =
        CommandRun.of(
            "rules",
            "check",
            "--directory",
            "examples/hubs/lead-authority.json",
            "examples/region/routes.json");

    assertEquals(1, run.exitCode(), run.err());
    assertTrue(
        run.out().contains("harbour-parent-and-child names an organisation that is in no given"),
        run.out());
    assertTrue(run.out().contains("“s03” or "), run.out());
    assertFalse(run.out().contains("harbour-partner-elsewhere names"), run.out());
  }

  /** An authority is known by its id in the directory, too; an owner is a name, and only noted. */
  @Test
  void an_owner_that_is_no_organisation_of_the_region_is_noted(@TempDir Path folder)
      throws IOException {
    String region = "examples/region/";
    Path pack = folder.resolve("policies.json");
    Files.writeString(
        pack,
        Files.readString(Path.of(region + "policies.json"))
            .replace("\"owner\": \"Foster Harbour\"", "\"owner\": \"Foster Harbuor\"")
            .replace("\"foster-harbour\"", "\"a01\""));
    CommandRun run =
        CommandRun.of("rules", "check", "--directory", region + "directory.json", pack.toString());

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("a01 (Saltmere Council)"), run.out());
    assertTrue(
        run.out().contains("Note: the owner “Foster Harbuor” is no organisation"), run.out());
    assertFalse(
        CommandRun.of(
                "rules",
                "check",
                "--directory",
                region + "directory.json",
                region + "policies.json",
                region + "saltmere-policies.json")
            .out()
            .contains("Note: the owner"));
  }

  @Test
  void the_facts_are_listed_by_the_names_that_packs_use() {
    CommandRun run = CommandRun.of("rules", "facts");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("smoking (true or false): "), run.out());
    assertTrue(run.out().contains("\n  enquirers (list): "), run.out());
    assertTrue(run.out().contains("\n    age (whole number, protected: age): "), run.out());
    assertTrue(run.out().contains("What no rule can ever read"), run.out());
    assertTrue(run.out().contains("\n      offence-kind (code of offence-kind): "), run.out());
    String onRoutes = run.out().substring(run.out().indexOf("subject is route-candidate"));
    assertTrue(onRoutes.contains("\n  home-area (true or false): "), run.out());
    assertTrue(onRoutes.contains("\n    kind-asked (code of fostering-kind): "), run.out());
  }

  @Test
  void without_a_command_the_help_is_shown() {
    CommandRun run = CommandRun.of("rules");

    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("check"), run.err());
  }

  private static final String ENQUIRY =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":[{\"name\":"
          + "{\"fullName\":\"Canary Example\"},\"dateOfBirth\":\"1990-03-31\"}],"
          + "\"home\":{\"address\":{\"postcode\":\"SW1A 1AA\"}},"
          + "\"household\":{\"smoking\":\"yes\",\"membersAnswer\":\"none\"}}";

  @Test
  void intake_decides_by_the_packs_of_files_too() throws IOException {
    CommandRun run =
        CommandRun.reading(ENQUIRY, "--rules", file(SMOKE_FREE), "--as-of", "2026-10-01");

    assertTrue(run.out().contains("Somebody smokes."), run.out() + run.err());
    assertTrue(run.out().contains("example-smoke-free:3"), run.out());
  }

  private static final String APPLICATION =
      """
      {"documentType":"application","formatVersion":"1.0",\
      "people":[{"id":"ann","name":{"fullName":"Canary Example"},"dateOfBirth":"1990-03-31"}],\
      "applicants":[{"person":"ann","smoking":{"smokes":"yes"}}],\
      "accommodation":{"bedroomsForFostering":1,"address":{"postcode":"SW1A 1AA"}}}\
      """;

  /** A pack on enquiries decides both, one on applications these alone. */
  @ParameterizedTest
  @CsvSource({"enquiry, 2", "application, 1"})
  void intake_decides_applications_by_packs_too(String subject, int reasons) throws IOException {
    CommandRun run =
        CommandRun.reading(
            ENQUIRY + "\n" + APPLICATION,
            "--rules",
            file(SMOKE_FREE.replace("\"enquiry\"", "\"" + subject + "\"")),
            "--as-of",
            "2026-10-01");

    assertEquals(0, run.exitCode(), run.err());
    assertEquals(reasons, run.out().split("Somebody smokes\\.", -1).length - 1, run.out());
    assertTrue(run.out().contains("/applicants]"), run.out());
    assertTrue(run.out().contains("example-smoke-free:3"), run.out());
  }

  @Test
  void intake_decides_applications_by_the_sample_policies_too() {
    CommandRun run =
        CommandRun.reading(
            APPLICATION.replace("1990", "2000"),
            "--policies",
            "spare-bedroom,minimum-age=30",
            "--owner",
            "Example Fostering",
            "--as-of",
            "2026-10-01");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("command-line-policies:1"), run.out());
    assertTrue(run.out().contains("/people/0/dateOfBirth"), run.out());
  }

  @Test
  void a_pack_on_applications_is_checked_listed_printed_and_compared() throws IOException {
    String pack = file(SMOKE_FREE.replace("\"enquiry\"", "\"application\""));
    CommandRun check = CommandRun.of("rules", "check", pack);
    CommandRun list = CommandRun.of("rules", "list", pack);
    CommandRun book = CommandRun.of("rules", "book", "--only-files", pack);
    CommandRun same = CommandRun.of("compare", pack, pack);

    assertEquals(0, check.exitCode(), check.out() + check.err());
    assertTrue(list.out().contains("example-smoke-free:3  1 rules"), list.out() + list.err());
    assertTrue(book.out().contains("Smoke-free"), book.out() + book.err());
    assertEquals(0, same.exitCode(), same.out() + same.err());
  }

  @Test
  void check_names_the_facts_that_have_no_place_in_an_application() {
    CommandRun run = CommandRun.of("rules", "check", "examples/region/policies.json");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(
        run.out().contains("they are asked: can-attend-training, regular-visitors\n"), run.out());
  }

  @Test
  void two_packs_that_decide_applications_must_go_together() throws IOException {
    String onEnquiries = file(SMOKE_FREE);
    Path onApplications =
        Files.writeString(
            folder.resolve("other.json"),
            SMOKE_FREE
                .replace("\"enquiry\"", "\"application\"")
                .replace(
                    "\"id\":\"example-smoke-free\",\"version\"", "\"id\":\"other\",\"version\""));
    CommandRun check = CommandRun.of("rules", "check", onEnquiries, onApplications.toString());

    assertEquals(1, check.exitCode(), check.out());
    assertTrue(check.out().contains("example-smoke-free"), check.out());
  }

  @Test
  void intake_with_a_faulty_pack_decides_nothing() {
    CommandRun run = CommandRun.reading(ENQUIRY, "--rules", PACKS + "every_fault_at_once.json");

    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains("rules.fact-unknown"), run.err());
  }

  @Test
  void intake_keeps_records_without_values_and_evidence_apart() throws IOException {
    Path records = folder.resolve("records.ndjson");
    Path evidence = folder.resolve("evidence.ndjson");
    CommandRun run =
        CommandRun.reading(
            ENQUIRY + "\n" + ENQUIRY,
            "--as-of",
            "2026-10-01",
            "--format",
            "ndjson",
            "--records",
            records.toString(),
            "--evidence",
            evidence.toString());
    List<String> lines = Files.readAllLines(records);

    assertEquals(0, run.exitCode(), run.err());
    assertEquals(3, lines.size());
    assertEquals(2, Files.readAllLines(evidence).size());
    List<String> seals = new ArrayList<>();
    seals.addAll(all("\"seal\":\"([0-9a-f]{64})\"", run.out()));
    for (int i = 0; i < 2; i++) {
      assertFalse(lines.get(i).contains("Canary"));
      assertFalse(lines.get(i).contains("1990-03-31"));
      assertTrue(lines.get(i).contains("\"seal\":\"" + seals.get(i) + "\""));
      assertTrue(
          Files.readAllLines(evidence).get(i).contains("\"record\":\"" + seals.get(i) + "\""));
    }

    CommandRun verified = CommandRun.of("record", "verify", records.toString());
    assertEquals(0, verified.exitCode(), verified.err());
    assertEquals("Records: 2. Not intact: 0.", verified.lines().get(0));

    // As a database gives them back: in an array, over several lines, or with a byte order mark.
    String array = "[" + String.join(",\n", lines) + "]";
    for (String given : List.of(array, "\ufeff" + String.join("\n\n", lines), spread(lines))) {
      CommandRun anew = verify(given);
      assertEquals(0, anew.exitCode(), anew.out());
      assertTrue(anew.out().contains("Records: 2. Not intact: 0."), anew.out());
    }
    CommandRun moved = verify(array.replace("\n", "").replaceFirst("2026-10-01", "2026-10-02"));
    assertEquals(1, moved.exitCode());
    assertEquals("Line 1: ALTERED after it was sealed.", moved.lines().get(0));
    String twice = String.join("\n", lines) + "\n" + String.join("\n", lines);
    assertEquals("Line 6: REPEATED, or moved here from further up.", verify(twice).lines().get(0));
    assertEquals(1, verify("").exitCode());

    Files.writeString(
        records,
        lines.get(0)
            + "\n"
            + lines.get(1).replace("2026-10-01", "2026-10-02")
            + "\n"
            + lines.get(2));
    CommandRun altered = CommandRun.of("record", "verify", records.toString());
    assertEquals(1, altered.exitCode());
    assertEquals(
        List.of("Line 2: ALTERED after it was sealed.", "Records: 2. Not intact: 1."),
        altered.lines().subList(0, 2));
  }

  private static String spread(List<String> lines) {
    return String.join("\n", lines).replace(",\"", ",\n  \"").replace("}", "\n}");
  }

  private static CommandRun verify(String records) {
    return CommandRun.withInput(records.getBytes(StandardCharsets.UTF_8), "record", "verify", "-");
  }

  @Test
  void record_without_a_command_shows_the_help_and_no_record_is_said_to_be_none() {
    assertEquals(2, CommandRun.of("record").exitCode());

    CommandRun run =
        CommandRun.withInput("{}\n".getBytes(StandardCharsets.UTF_8), "record", "verify", "-");
    assertEquals(1, run.exitCode());
    assertTrue(run.out().startsWith("Line 1: no record of a decision"), run.out());
  }
}
