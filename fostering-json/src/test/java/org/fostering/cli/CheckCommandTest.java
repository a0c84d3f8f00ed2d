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
import org.fostering.json.FosteringJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(FosteringJson.class.getResourceAsStream("schema/v1/check-record.schema.json"));

  private static final String SOUND =
      "{\"documentType\":\"assessment\",\"formatVersion\":\"1.0\"}\n";
  private static final String DANGLING =
      "{\"documentType\":\"application\",\"formatVersion\":\"1.0\",\"people\":[{\"id\":\"ann\"}],"
          + "\"applicants\":[{\"person\":\"sam\"}]}\n";
  private static final String UNLAWFUL =
      "{\"documentType\":\"assessment\",\"formatVersion\":\"1.0\",\"nation\":\"england\","
          + "\"panelMeetings\":[{\"metOn\":\"2026-02-02\"}],"
          + "\"decisions\":[{\"kind\":\"approve\",\"decidedOn\":\"2026-02-01\"}]}\n";
  private static final String HANDOVER =
      "{\"documentType\":\"handover\",\"formatVersion\":\"1.0\",\"sender\":{\"name\":\"A\"},"
          + "\"receiver\":{\"name\":\"B\"},\"subject\":{\"documentType\":\"enquiry\","
          + "\"identifier\":{\"system\":\"s\",\"value\":\"2\"}}}\n";
  private static final String ENQUIRY =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\","
          + "\"identifiers\":[{\"system\":\"s\",\"value\":\"1\"}],"
          + "\"enquirers\":[{\"name\":{\"fullName\":\"Ann Sample\"}}]}\n";

  @TempDir private Path folder;

  private static CommandRun check(String input, String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "-", "--as-of", "2026-11-22"));
    arguments.addAll(Arrays.asList(options));
    return CommandRun.withInput(
        input.getBytes(StandardCharsets.UTF_8), arguments.toArray(String[]::new));
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

  @Test
  void a_document_in_an_event_is_checked_as_one_alone() {
    String envelope =
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/hub\","
            + "\"type\":\"org.fostering.application.received.v1\",\"data\":%s}\n";
    CommandRun run = check(SOUND + envelope.formatted(DANGLING.strip()));
    assertEquals(1, run.exitCode());
    assertTrue(run.out().startsWith("Document 2, line 2: errors: 1"), run.out());
    assertTrue(
        run.out().contains("consistency.person-unknown at /data/applicants/0/person, line 2"),
        run.out());
    assertTrue(run.out().contains("application 1, assessment 1"));
  }

  /** What was delivered twice is told as such, and not as a document that stands twice. */
  @Test
  void an_event_of_the_same_source_and_id_came_before() throws IOException {
    String event =
        "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/%s\","
            + "\"type\":\"org.fostering.enquiry.received.v1\",\"data\":"
            + ENQUIRY.strip()
            + "}\n";
    String first = event.formatted("1", "hub");

    CommandRun run = check(first + event.formatted("1", "council") + first, "--format", "ndjson");

    List<JsonNode> records = records(run);
    assertEquals(0, records.get(0).get("findings").size());
    assertEquals(List.of("consistency.document-twice"), records.get(1).findValuesAsText("code"));
    assertEquals(List.of("event.duplicate"), records.get(2).findValuesAsText("code"));
    assertEquals("/id", records.get(2).at("/findings/0/pointer").asText());
    assertEquals(3, records.get(2).at("/findings/0/line").asInt());
    assertEquals(0, run.exitCode());
  }

  @Test
  void an_event_that_does_not_say_its_version_is_still_one() throws IOException {
    String event =
        "{\"id\":\"1\",\"source\":\"/hub\",\"type\":\"org.fostering.enquiry.received.v1\",\"data\":"
            + ENQUIRY.strip()
            + "}\n";

    JsonNode record = records(check(event, "--format", "ndjson")).get(0);

    assertEquals(List.of("event.attribute-missing"), record.findValuesAsText("code"));
    assertEquals("/specversion", record.at("/findings/0/pointer").asText());
  }

  @Test
  void documents_of_several_types_are_checked_and_the_sound_ones_not_mentioned() {
    CommandRun run = check(SOUND + DANGLING + ENQUIRY);
    assertEquals(1, run.exitCode());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("Document 2, line 2: errors: 1"), run.out());
    assertTrue(
        run.out().contains("consistency.person-unknown at /applicants/0/person, line 2 column"));
    assertTrue(run.out().contains("The document has no person with this id."));
    assertTrue(run.out().contains("3: 2 sound, 1 with errors, 0 with warnings"));
    assertTrue(run.out().contains("application 1, assessment 1, enquiry 1"));
    assertTrue(run.out().contains("consistency:2026.11"));
    assertFalse(run.out().contains("Document 1"), run.out());
    assertFalse(run.out().contains("Document 3"), run.out());
  }

  @Test
  void a_warning_leaves_the_exit_code_and_shows_the_law() {
    CommandRun run = check(UNLAWFUL);
    assertEquals(0, run.exitCode());
    assertTrue(
        run.out()
            .replaceAll("\\s+", " ")
            .contains(
                "[law: Fostering Services (England) Regulations 2011 (SI 2011/581) regulation"
                    + " 27(2)(b) and (3)]"),
        run.out());
    assertFalse(check(DANGLING).out().contains("[standard"));
  }

  @Test
  void welsh_is_spoken_throughout() {
    CommandRun run = check(DANGLING + HANDOVER + ENQUIRY, "--lang", "cy");
    assertTrue(run.out().contains("Nid oes gan y ddogfen berson â’r dynodydd hwn."), run.out());
    assertTrue(run.out().contains("Dogfen 2, o’i gweld gyda’r lleill"), run.out());
    assertTrue(run.out().contains("Cyngor yw hwn."), run.out());
  }

  @Test
  void what_only_all_documents_show_comes_after_them() throws IOException {
    CommandRun text = check(HANDOVER + ENQUIRY);
    assertEquals(0, text.exitCode());
    assertTrue(text.out().contains("Document 1, seen together with the others"), text.out());
    assertTrue(text.out().contains("consistency.reference-dangling at /subject"), text.out());
    List<JsonNode> records = records(check(HANDOVER + ENQUIRY, "--format", "ndjson"));
    assertEquals(4, records.size());
    JsonNode together = records.get(2);
    assertEquals("check-together", together.path("documentType").asText());
    assertEquals(1, together.path("number").asInt());
    assertEquals("/subject", together.at("/findings/0/pointer").asText());
    assertEquals(1, records.get(3).at("/findings/consistency.reference-dangling").asInt());
  }

  @Test
  void a_document_that_cannot_be_read_keeps_its_number() throws IOException {
    List<JsonNode> records =
        records(
            check("{\"documentType\":\"handover\"}\n" + HANDOVER + ENQUIRY, "--format", "ndjson"));
    assertEquals("check-together", records.get(3).path("documentType").asText());
    assertEquals(2, records.get(3).path("number").asInt());
    assertFalse(records.get(0).has("type"));
  }

  @Test
  void several_files_are_compared_with_each_other_and_named() throws IOException {
    Path one = Files.writeString(folder.resolve("one.ndjson"), SOUND + HANDOVER);
    Path two = Files.writeString(folder.resolve("two.json"), "[" + ENQUIRY + "," + ENQUIRY + "]");
    CommandRun run = CommandRun.of("check", one.toString(), two.toString(), "--format", "ndjson");
    List<JsonNode> records = records(run);
    assertEquals(6, records.size());
    assertEquals(two.toString(), records.get(2).path("file").asText());
    assertEquals(1, records.get(2).path("number").asInt());
    assertEquals("consistency.document-twice", records.get(3).at("/findings/0/code").asText());
    assertEquals(one.toString(), records.get(4).path("file").asText());
    assertEquals(2, records.get(4).path("number").asInt());
    CommandRun text = CommandRun.of("check", one.toString(), two.toString());
    assertTrue(text.out().contains(two + ": Document 2, line 2"), text.out());
    assertTrue(text.out().contains(one + ": Document 2, seen together"), text.out());
  }

  @Test
  void a_record_tells_what_a_rule_rests_on() throws IOException {
    JsonNode finding = records(check(UNLAWFUL, "--format", "ndjson")).get(0).at("/findings/0");
    assertEquals("consistency.dates-not-lawful-order", finding.path("code").asText());
    assertEquals("warning", finding.path("severity").asText());
    assertEquals("/decisions/0/decidedOn", finding.path("pointer").asText());
    assertEquals(1, finding.path("line").asInt());
    assertEquals("statute", finding.at("/basis/source").asText());
    assertEquals("read", finding.at("/basis/certainty").asText());
    assertEquals(
        "regulation 27(2)(b) and (3)", finding.at("/basis/citations/0/provision").asText());
  }

  @Test
  void every_record_of_the_examples_keeps_to_the_published_schema() throws IOException {
    for (String file : List.of("enquiries", "enquiries-with-faults")) {
      CommandRun run =
          CommandRun.of(
              "check",
              "examples/" + file + ".ndjson",
              "--format",
              "ndjson",
              "--as-of",
              "2026-12-31");
      // The enquiries agree with themselves, and those with faults have faults.
      assertEquals(file.equals("enquiries") ? 0 : 1, run.exitCode());
      List<JsonNode> records = records(run);
      JsonNode summary = records.get(records.size() - 1);
      assertEquals("check-summary", summary.path("documentType").asText());
      assertEquals(
          Files.readAllLines(Path.of("examples", file + ".ndjson")).size(),
          summary.path("documents").asInt());
    }
  }

  @Test
  void the_result_goes_to_a_file_and_the_summary_to_the_screen() throws IOException {
    Path out = folder.resolve("result.ndjson");
    CommandRun run = check(DANGLING, "--format", "ndjson", "--out", out.toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.out().startsWith("Summary"), run.out());
    assertEquals(2, Files.readAllLines(out).size());
  }

  @Test
  void none_of_the_files_is_overwritten() throws IOException {
    Path one = Files.writeString(folder.resolve("one.ndjson"), SOUND);
    CommandRun run = CommandRun.of("check", one.toString(), "--out", one.toString());
    assertEquals(2, run.exitCode());
    assertEquals(SOUND, Files.readString(one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.json", "src/test/java/org/fostering/cli/book"})
  void a_file_that_cannot_be_read_ends_it(String file) {
    CommandRun run = CommandRun.of("check", file);
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("fostering: "), run.err());
  }

  @Test
  void an_empty_file_ends_it_and_no_file_is_asked_for() {
    assertEquals(2, check("").exitCode());
    CommandRun run = CommandRun.of("check");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("FILE"), run.err());
  }

  @Test
  void what_the_format_does_not_know_is_a_warning_when_tolerant() {
    String odd = SOUND.replace("}", ",\"colour\":\"red\"}");
    assertEquals(1, check(odd).exitCode());
    CommandRun tolerant = check(odd, "--mode", "tolerant");
    assertEquals(0, tolerant.exitCode());
    assertTrue(tolerant.out().contains("property.unknown"), tolerant.out());
    assertFalse(tolerant.out().contains("colour"), tolerant.out());
  }

  @Test
  void no_value_of_a_document_is_printed() {
    String canary =
        (DANGLING + HANDOVER + ENQUIRY + UNLAWFUL)
            .replace("ann", "canary7")
            .replace("sam\"", "canary7x\"")
            .replace("Ann Sample", "canary7")
            .replace("\"value\":\"1\"", "\"value\":\"canary7\"");
    for (String format : List.of("text", "ndjson")) {
      CommandRun run = check(canary, "--format", format);
      assertFalse((run.out() + run.err()).contains("canary7"), run.out());
      assertFalse(run.out().contains("2026-02-01"), run.out());
    }
  }
}
