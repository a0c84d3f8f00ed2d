package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.fostering.json.FosteringJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              FosteringJson.class.getResourceAsStream("schema/v1/status-record.schema.json"));
  private static final Path CASES = Path.of("examples", "cases.ndjson");

  private static final String APPLICATION =
      "{\"documentType\":\"application\",\"formatVersion\":\"1.0\","
          + "\"identifiers\":[{\"system\":\"s\",\"value\":\"1\"}],"
          + "\"receivedOn\":\"2026-09-28\",\"people\":[{\"id\":\"ann\"}],"
          + "\"applicants\":[{\"person\":\"ann\"}]}\n";
  private static final String ASSESSMENT =
      "{\"documentType\":\"assessment\",\"formatVersion\":\"1.0\","
          + "\"application\":{\"documentType\":\"application\","
          + "\"identifier\":{\"system\":\"s\",\"value\":\"1\"}},\"nation\":\"england\","
          + "\"decidedToAssessOn\":\"2026-10-05\",\"stageOne\":{\"startedOn\":\"2026-10-05\","
          + "\"allInformationObtainedOn\":\"2026-11-13\"}}\n";
  private static final String APPROVAL =
      "{\"documentType\":\"approval\",\"formatVersion\":\"1.0\",\"nation\":\"scotland\","
          + "\"approvedOn\":\"2026-01-05\"}\n";

  @TempDir private Path folder;

  private static CommandRun status(String input, String... options) {
    List<String> arguments = new ArrayList<>(List.of("status", "-", "--as-of", "2026-11-22"));
    arguments.addAll(Arrays.asList(options));
    return CommandRun.withInput(
        input.getBytes(StandardCharsets.UTF_8), arguments.toArray(String[]::new));
  }

  private static CommandRun examples(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("status", CASES.toString(), "--as-of", "2026-11-22"));
    arguments.addAll(Arrays.asList(options));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private static List<JsonNode> records(CommandRun run) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : run.lines()) {
      JsonNode record = MAPPER.readTree(line);
      assertEquals(
          List.of(),
          SCHEMA.validate(
              record,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))),
          line);
      records.add(record);
    }
    return records;
  }

  private static List<JsonNode> cases(CommandRun run) throws IOException {
    return records(run).stream()
        .filter(record -> record.path("documentType").asText().equals("status-case"))
        .toList();
  }

  private static JsonNode find(JsonNode list, String property, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(each -> each.path(property).asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError(value + " in " + list));
  }

  private static String state(JsonNode status, String track) {
    return find(status.path("standings"), "track", track).at("/states/0/code").asText();
  }

  @Test
  void documents_that_name_each_other_are_one_case() {
    CommandRun run = status(APPLICATION + ASSESSMENT);
    assertEquals(0, run.exitCode());
    assertEquals("", run.err());
    assertEquals(
        """
        Document 1, line 1: application; Document 2, line 2: assessment (England)
          Stands       Application: Being assessed since 2026-10-05
                       Stage 1: All information obtained since 2026-11-13
          No record    Enquiry; Stage 2; Report; Observations on the report; Panel; Decision; Proposal;
                       Answer to a proposal or decision; Complaint; Approval; Foster care agreement; Review;
                       Temporary approval for a child
        """,
        String.join("\n", run.lines().subList(0, 6)) + "\n");
    String text = run.out().replaceAll("\\s+", " ");
    assertTrue(
        text.contains(
            "Deadlines 2026-11-27 Running: Notice at stage 1 that somebody is not suitable may be"
                + " given. Last day on which it may be done (the service). Started by: All stage 1"
                + " information obtained, 2026-11-13, at /stageOne/allInformationObtainedOn of"
                + " document 2. Would stop it: Stage 1 notice of not suitable. Read otherwise"
                + " (Until stage 2 starts; stage-1-cut-off=cut-off-at-stage-2): no day. [law:"
                + " Fostering Services (England) Regulations 2011 (SI 2011/581) regulation"
                + " 26(1C)(b)]"),
        text);
    assertTrue(text.contains("Documents 2: 2 sound, 0 with errors, 0 with warnings"), text);
    assertTrue(text.contains("Cases 1: 0 with a recorded event"), text);
    assertFalse(text.contains("Look at"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "spoken, wales, england, true",
    "letter, wales, england, false",
    "spoken, , england, true",
    "spoken, , scotland, false",
  })
  void a_notice_that_must_be_in_writing_and_was_spoken_is_reported(
      String channel, String own, String otherwise, boolean reported) {
    CommandRun run =
        status(
            "{\"documentType\":\"assessment\",\"formatVersion\":\"1.0\","
                + (own == null ? "" : "\"nation\":\"" + own + "\",")
                + "\"stageOne\":{\"notSuitableNotices\":[{\"notices\":[{\"givenOn\":"
                + "\"2026-10-12\",\"channel\":\""
                + channel
                + "\"}]}]}}\n",
            "--nation",
            otherwise);

    assertEquals(0, run.exitCode());
    assertEquals("", run.err());
    assertEquals(reported, run.out().contains("consistency.notice-not-in-writing"), run.out());
  }

  @Test
  void a_notice_to_nobody_here_and_a_day_that_cannot_be_are_reported() {
    CommandRun run =
        status(
            "{\"documentType\":\"approval\",\"formatVersion\":\"1.0\",\"nation\":\"england\","
                + "\"people\":[{\"id\":\"p1\"}],\"carers\":[{\"person\":\"p1\"}],"
                + "\"determinations\":[{\"determinedOn\":\"2026-10-01\",\"notice\":{\"notices\":["
                + "{\"givenOn\":\"2026-10-05\",\"receivedOn\":\"2026-10-02\",\"to\":[\"p2\"]}]}}]}\n");

    assertEquals(1, run.exitCode());
    assertTrue(
        run.out().contains("consistency.person-unknown at /determinations/0/notice"), run.out());
    assertTrue(
        run.out().contains("consistency.dates-impossible at /determinations/0/notice"), run.out());
  }

  @Test
  void what_is_not_known_is_not_said_as_if_it_were() {
    String text = examples().out().replaceAll("\\s+", " ");
    String otherService = "The approval of the person by another service in England";
    assertTrue(text.contains("Not known, and to be asked: " + otherService), text);
    assertFalse(text.contains("Approved. " + otherService), text);
    assertFalse(examples("--all").out().contains("Not verified or not held"));
  }

  @Test
  void every_record_of_the_examples_keeps_to_the_published_schema() throws IOException {
    CommandRun run = examples("--format", "ndjson");
    assertEquals(0, run.exitCode());
    List<JsonNode> records = records(run);
    assertEquals(9 + 7 + 1, records.size());
    JsonNode summary = records.get(16);
    assertEquals("status-summary", summary.path("documentType").asText());
    assertEquals(7, summary.path("cases").asInt());
    assertEquals(1, summary.path("casesWithMisfits").asInt());
    assertEquals(0, summary.path("casesWithoutNation").asInt());
    assertEquals("2026-11-22", summary.path("asOf").asText());
    assertEquals(2, summary.at("/types/application").asInt());
  }

  @Test
  void the_examples_show_where_a_case_can_stand() throws IOException {
    List<JsonNode> cases = cases(examples("--format", "ndjson"));
    assertEquals("complete", state(cases.get(0), "stage-1"));
    assertEquals(2, cases.get(0).path("documents").size());
    assertEquals("2026-08-15", cases.get(1).at("/byItself/0/on").asText());
    JsonNode review = find(cases.get(2).path("remedies"), "kind", "irm-england");
    assertEquals("allowed", review.path("verdict").asText());
    assertEquals("2026-12-04", review.path("until").asText());
    assertEquals("scotland", cases.get(3).path("nation").asText());
    assertEquals(
        "2026-12-01",
        find(cases.get(3).path("deadlines"), "clock", "scotland-first-review")
            .path("date")
            .asText());
    assertEquals("wales", cases.get(4).path("nation").asText());
    JsonNode resignation = find(cases.get(5).path("deadlines"), "clock", "england-resignation");
    assertEquals("running", resignation.path("state").asText());
    assertEquals("/resignations/0/receivedOn", resignation.at("/startedBy/place/pointer").asText());
    JsonNode notice = find(cases.get(6).path("history"), "verdict", "not-allowed");
    assertEquals("stage-1-notice-given", notice.at("/event/event").asText());
    assertEquals(
        "/stageOne/notSuitableNotices/0/notices/0/givenOn",
        notice.at("/event/place/pointer").asText());
    assertEquals(
        "regulation 26(1B) and (1C)", notice.at("/grounds/0/citations/0/provision").asText());
  }

  @Test
  void another_reading_moves_the_day_and_shows_the_default_beside_it() throws IOException {
    JsonNode status =
        cases(
                examples(
                    "--format",
                    "ndjson",
                    "--reading",
                    "determination-clock=from-receipt-of-determination",
                    "--reading",
                    "first-day=first-day-counts"))
            .get(2);
    JsonNode answer = find(status.path("deadlines"), "clock", "england-determination-answer");
    assertEquals("2026-12-07", answer.path("date").asText());
    assertEquals("2026-12-04", answer.at("/alternatives/0/date").asText());
    assertEquals(
        "determination-clock=from-date-of-determination",
        answer.at("/alternatives/0/reading").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"determination-clock", "first-day=ends-on-day-28", "outward-code=", "look-back=x"})
  void a_wrong_reading_is_explained_with_the_list(String interpretation) {
    CommandRun run = status(ASSESSMENT, "--reading", interpretation);
    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertTrue(
        run.err().startsWith("fostering: There is no reading " + interpretation + " to choose."),
        run.err());
    assertTrue(run.err().contains("end-after-resignation=ends-on-day-28, end-after"), run.err());
    assertFalse(run.err().contains("outward-code=outward"), run.err());
  }

  @Test
  void without_a_nation_it_says_so_and_with_the_option_it_asks_that_law() throws IOException {
    JsonNode unknown = cases(status(APPLICATION, "--format", "ndjson")).get(0);
    assertFalse(unknown.has("nation"));
    assertFalse(unknown.has("standings"));
    assertEquals("nation-not-known", unknown.at("/deadlines/0/why").asText());
    assertTrue(status(APPLICATION).out().contains("(nation not known)"));
    JsonNode welsh = cases(status(APPLICATION, "--format", "ndjson", "--nation", "Wales")).get(0);
    assertEquals("wales", welsh.path("nation").asText());
    JsonNode own = cases(status(ASSESSMENT, "--format", "ndjson", "--nation", "wales")).get(0);
    assertEquals("england", own.path("nation").asText());
    CommandRun wrong = status(APPLICATION, "--nation", "france");
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().contains("write england, wales, scotland or northern"), wrong.err());
    assertTrue(status(APPLICATION, "--nation", "wal").out().contains("(Wales)"));
  }

  @Test
  void two_of_a_type_stand_apart_and_say_so() throws IOException {
    List<JsonNode> cases =
        cases(status(ASSESSMENT + APPLICATION + ASSESSMENT, "--format", "ndjson"));
    assertEquals(3, cases.size());
    cases.forEach(each -> assertTrue(each.path("apart").asBoolean()));
    assertTrue(status(ASSESSMENT + ASSESSMENT).out().contains("This one is shown by itself."));
    String other = ASSESSMENT.replace("\"value\":\"1\"", "\"value\":\"2\"");
    List<JsonNode> unrelated = cases(status(ASSESSMENT + other, "--format", "ndjson"));
    assertEquals(2, unrelated.size());
    assertFalse(unrelated.get(0).path("apart").asBoolean());
  }

  @Test
  void a_case_can_lie_in_several_files() throws IOException {
    Path one = Files.writeString(folder.resolve("one.json"), ASSESSMENT);
    Path two = Files.writeString(folder.resolve("two.json"), APPROVAL + APPLICATION);
    List<JsonNode> cases =
        cases(
            CommandRun.of(
                "status",
                one.toString(),
                two.toString(),
                "--as-of",
                "2026-11-22",
                "--format",
                "ndjson"));
    assertEquals(2, cases.size());
    assertEquals(two.toString(), cases.get(0).at("/documents/1/file").asText());
    assertEquals(2, cases.get(0).at("/documents/1/number").asInt());
    JsonNode panel = find(cases.get(0).path("deadlines"), "clock", "england-panel-recommendation");
    assertEquals(two.toString(), panel.at("/startedBy/place/file").asText());
    assertEquals("/receivedOn", panel.at("/startedBy/place/pointer").asText());
  }

  @Test
  void a_document_with_an_error_ends_with_one_and_the_others_are_looked_into() {
    CommandRun run = status("{\"documentType\":\"approval\",\"x\":1}\n" + ASSESSMENT);
    assertEquals(1, run.exitCode());
    assertTrue(run.out().startsWith("Document 1, line 1: errors: "), run.out());
    assertTrue(run.out().contains("property.unknown at "), run.out());
    String enquiry =
        "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":[{}]}\n";
    assertTrue(status(enquiry + ASSESSMENT).out().contains("Nothing is told here of 1 documents"));
    assertFalse(status(ASSESSMENT).out().contains("Nothing is told"));
    assertTrue(run.out().contains("Document 2, line 2: assessment (England)"), run.out());
  }

  @Test
  void a_file_that_breaks_off_gives_what_came_before_and_two() throws IOException {
    Path one = Files.writeString(folder.resolve("one.json"), ASSESSMENT);
    CommandRun run = CommandRun.of("status", one.toString(), "nowhere.json");
    assertEquals(2, run.exitCode());
    assertTrue(run.out().contains("Document 1, line 1: assessment"), run.out());
    assertTrue(run.err().startsWith("fostering: There is no file nowhere.json"), run.err());
    assertEquals(2, status("").exitCode());
  }

  @Test
  void the_result_goes_to_a_file_and_the_summary_to_the_screen() throws IOException {
    Path out = folder.resolve("result.ndjson");
    CommandRun run = status(ASSESSMENT, "--format", "ndjson", "--out", out.toString());
    assertEquals(0, run.exitCode());
    assertTrue(run.out().startsWith("Summary"), run.out());
    assertEquals(3, Files.readAllLines(out).size());
    Path one = Files.writeString(folder.resolve("one.json"), ASSESSMENT);
    assertEquals(2, CommandRun.of("status", one.toString(), "--out", one.toString()).exitCode());
    assertEquals(ASSESSMENT, Files.readString(one));
  }

  @Test
  void welsh_is_spoken_throughout() {
    CommandRun run = examples("--lang", "cy");
    assertTrue(run.out().contains("Dogfen 5, llinell 5: asesiad (Lloegr)"), run.out());
    assertTrue(run.out().contains("Ni chaiff"), run.out());
    assertTrue(run.out().contains("Cychwynnwyd gan"), run.out());
    assertFalse(run.out().contains("Running"), run.out());
  }

  @ParameterizedTest
  @CsvSource({"text, en", "text, cy", "ndjson, en", "ndjson, cy"})
  void no_name_number_or_free_text_is_printed(String format, String language) throws IOException {
    String planted =
        Files.readString(CASES)
            .replaceAll("[A-Z][a-z]+ Sample", "canary7")
            .replaceAll("\"value\":\"([A-Z][0-9])\"", "\"value\":\"canary7-$1\"")
            .replace("urn:example.org:case", "urn:canary7")
            .replace("\"p1\"", "\"canary7\"");
    assertTrue(planted.contains("canary7-A1"));
    CommandRun run = status(planted, "--format", format, "--lang", language, "--all");
    assertEquals(0, run.exitCode());
    assertFalse((run.out() + run.err()).contains("canary7"), run.out());
  }
}
