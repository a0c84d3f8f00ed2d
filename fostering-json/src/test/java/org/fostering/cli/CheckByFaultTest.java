package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} says fault by fault: as SARIF 2.1.0 and as a page. */
class CheckByFaultTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SARIF =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(CheckByFaultTest.class.getResourceAsStream("/sarif/sarif-2.1.0.schema.json"));

  /** An enquiry with a fault that names a place in a list, and a value that nobody is to see. */
  private static final String FAULTY =
      "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":["
          + "{\"name\":{\"fullName\":\"Zebedee Canary\"}},"
          + "{\"name\":{\"fullName\":\"Zebedee Canary\"},\"dateOfBirth\":\"CANARY\"}]}\n";

  private static final String OTHER = "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\"}\n";

  @TempDir private Path folder;

  private static CommandRun check(String input, String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "-", "--as-of", "2026-11-22"));
    arguments.addAll(List.of(options));
    return CommandRun.withInput(
        input.getBytes(StandardCharsets.UTF_8), arguments.toArray(String[]::new));
  }

  private static JsonNode sarif(CommandRun run) throws IOException {
    JsonNode log = MAPPER.readTree(run.out());
    assertEquals(List.of(), SARIF.validate(log), run.out());
    assertFalse(run.out().contains("anary"), run.out());
    return log.at("/runs/0");
  }

  @Test
  void sarif_names_rule_place_and_mend() throws IOException {
    CommandRun command = check(OTHER + FAULTY, "--format", "sarif");
    JsonNode run = sarif(command);
    assertEquals(1, command.exitCode());
    JsonNode result = null;
    for (JsonNode each : run.path("results")) {
      if (each.path("ruleId").asText().equals("value.malformed")) {
        result = each;
      }
    }
    assertEquals("error", result.path("level").asText());
    assertEquals(
        "value.malformed",
        run.at("/tool/driver/rules").get(result.path("ruleIndex").asInt()).path("id").asText());
    assertEquals(
        "/enquirers/1/dateOfBirth",
        result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText());
    JsonNode physical = result.at("/locations/0/physicalLocation");
    assertEquals("stdin", physical.at("/artifactLocation/uri").asText());
    assertEquals(2, physical.at("/region/startLine").asInt());
    assertTrue(physical.at("/region/startColumn").asInt() > 1);
    assertEquals(2, result.at("/properties/document").asInt());
    assertFalse(result.at("/message/text").asText().isBlank());
  }

  @Test
  void a_page_says_what_to_write_at_each_place() {
    String document =
        "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"receivedAt\":20260331,"
            + "\"petsAnswer\":true,\"chanel\":\"telephone\",\"hom\":{},"
            + "\"enquirers\":[{\"name\":{\"fullName\":\"Ann Example\"}}]}\n";
    String page = check(document, "--format", "html").out();
    for (String mend : List.of("a day that exists, in the digits", "one of none, all, some,")) {
      assertTrue(page.contains(mend), page);
    }
    assertTrue(page.contains("Write channel, if"), page);
    assertTrue(page.contains("Write home, if"), page);
    assertFalse(page.contains("Write what belongs here: ["), page);
  }

  /** One limit is said once, and several beside the place of each. */
  @Test
  void a_page_says_how_long_a_text_may_be() {
    String name = "x".repeat(300);
    String document =
        "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\","
            + "\"enquirers\":[{\"name\":{\"fullName\":\""
            + name
            + "\"}}]%s}\n";
    String one = check(document.formatted(""), "--format", "html").out();
    assertTrue(one.contains("<p>The text must have from 1 to 200 characters"), one);
    String message = ",\"message\":\"" + "x".repeat(3000) + "\"";
    String two = check(document.formatted(message), "--format", "html").out();
    assertTrue(two.contains(">The text must have from 1 to 200 characters"), two);
    assertTrue(two.contains(">The text must have from 1 to 2000 characters"), two);
  }

  @Test
  void the_schema_refuses_what_is_no_sarif() throws IOException {
    assertFalse(SARIF.validate(MAPPER.readTree("{\"runs\":[{\"results\":[{}]}]}")).isEmpty());
  }

  /** Two members of gzip, the second of which is damaged after the first document in it. */
  private static CommandRun brokenOff(String... options) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 2; i++) {
      try (GZIPOutputStream member = new GZIPOutputStream(bytes)) {
        member.write(FAULTY.getBytes(StandardCharsets.UTF_8));
      }
    }
    List<String> arguments = new ArrayList<>(List.of("check", "-", "--as-of", "2026-11-22"));
    arguments.addAll(List.of(options));
    return CommandRun.withInput(
        Arrays.copyOf(bytes.toByteArray(), bytes.size() - 6), arguments.toArray(String[]::new));
  }

  @Test
  void a_report_of_what_broke_off_says_so_and_what_was_found_before() throws IOException {
    CommandRun command = brokenOff("--format", "sarif");
    JsonNode run = sarif(command);
    assertEquals(2, command.exitCode());
    assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean(true));
    JsonNode notification = run.at("/invocations/0/toolExecutionNotifications/0");
    assertEquals("error", notification.path("level").asText());
    assertTrue(notification.at("/message/text").asText().contains("could not be read to its end"));
    assertFalse(run.path("results").isEmpty());

    CommandRun page = brokenOff("--format", "html");
    assertEquals(2, page.exitCode());
    assertTrue(page.out().contains("could not be read to its end"), page.out());
    assertTrue(page.out().contains("value.malformed"), page.out());
    assertTrue(page.out().stripTrailing().endsWith("</html>"), page.out());
  }

  @Test
  void an_event_that_rightly_has_no_document_is_sound() throws IOException {
    CommandRun command =
        check(
            Files.readString(Path.of("src/test/resources/events/v1/enquiry_erased.json")),
            "--format",
            "sarif");
    assertEquals(0, command.exitCode());
    assertTrue(sarif(command).path("results").isEmpty());
  }

  @Test
  void sarif_of_sound_documents_has_no_results() throws IOException {
    JsonNode run = sarif(check(OTHER.replace("enquiry", "assessment"), "--format", "sarif"));
    assertEquals(0, run.path("results").size());
    assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean());
  }

  @Test
  void sarif_names_files_as_references() throws IOException {
    Path file = Files.writeString(folder.resolve("a b ŵ.ndjson"), FAULTY);
    JsonNode run = sarif(CommandRun.of("check", file.toString(), "--format", "sarif"));
    String uri = run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText();
    assertTrue(uri.endsWith("/a%20b%20%C5%B5.ndjson"), uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void of_one_rule_only_so_many_results_stand_there_and_the_rest_is_counted(String threads)
      throws IOException {
    JsonNode run = sarif(check(FAULTY.repeat(250), "--format", "sarif", "--threads", threads));
    List<Integer> documents = new ArrayList<>();
    for (JsonNode each : run.path("results")) {
      if (each.path("ruleId").asText().equals("value.malformed")) {
        documents.add(each.at("/properties/document").asInt());
      }
    }
    assertEquals(100, documents.size());
    assertEquals(documents.stream().sorted().toList(), documents);
    assertEquals(100, documents.get(99));
    String said = run.at("/invocations/0/toolExecutionNotifications").toString();
    assertTrue(said.contains("value.malformed: the first 100 are listed here, and 150 more"), said);
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      if (rule.path("id").asText().equals("value.malformed")) {
        assertEquals(250, rule.at("/properties/found").asInt());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"en, Mend, Found", "cy, Cywiro, Canfuwyd"})
  void the_page_says_by_fault_how_often_where_and_how_to_mend_it(
      String language, String mend, String found) {
    CommandRun run = check(OTHER + FAULTY.repeat(3), "--format", "html", "--lang", language);
    assertEquals(1, run.exitCode());
    String page = run.out();
    assertTrue(page.contains("<html lang=\"" + language + "\">"));
    assertTrue(page.contains("<h3>value.malformed</h3>"), page);
    assertTrue(page.contains("/enquirers/*/dateOfBirth"), page);
    assertTrue(page.contains("/enquirers/1/dateOfBirth"), page);
    assertTrue(page.contains(mend + ": "), page);
    assertTrue(page.contains(">" + found + "</th>"), page);
    assertFalse(page.contains("anary") || page.contains("CANARY"), page);
    assertFalse(page.contains("<script") || page.contains("http"), page);
  }

  @Test
  void the_page_compares_two_runs() throws IOException {
    Path before = folder.resolve("before.ndjson");
    Files.writeString(before, check(FAULTY.repeat(2) + "{}\n", "--format", "ndjson").out());
    String page = check(FAULTY, "--format", "html", "--before", before.toString()).out();
    assertTrue(page.contains("Compared with the run of 2026-11-22, which had 3 documents"), page);
    assertTrue(page.contains("1 fewer"), page);
    assertTrue(page.contains("document.type-missing"), page);
    assertTrue(page.contains("no longer found"), page);
    String same = check(FAULTY.repeat(2), "--format", "html", "--before", before.toString()).out();
    assertTrue(same.contains("as before"), same);
  }

  /** As many as before is not the same as before. */
  @Test
  void the_page_compares_two_runs_place_by_place() throws IOException {
    String start =
        "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":[{\"name\":";
    String first = start + "{\"fullName\":7}}]}\n";
    String second = start + "{\"fullName\":\"Ann Example\"},\"rightToWork\":7}],\"pets\":7}\n";
    Path before = folder.resolve("before.ndjson");
    Files.writeString(before, check(first.repeat(3) + second, "--format", "ndjson").out());

    String page = check(second.repeat(4), "--format", "html", "--before", before.toString()).out();

    String cells = page.replaceAll("</t[hd]>", "|").replaceAll("<[^>]+>|\\s+", "");
    assertTrue(cells.contains("/enquirers/*/rightToWork|4|1|"), cells);
    assertTrue(cells.contains("/pets|4|1|"), cells);
    assertTrue(cells.contains("elsewhere|0|3|"), cells);
  }

  @Test
  void what_is_no_result_of_a_run_is_not_compared() throws IOException {
    Path other = Files.writeString(folder.resolve("other.ndjson"), FAULTY);
    CommandRun run = check(FAULTY, "--format", "html", "--before", other.toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("is not what fostering check wrote"), run.err());
    CommandRun text = check(FAULTY, "--before", other.toString());
    assertEquals(2, text.exitCode());
    assertTrue(text.err().contains("--format html"), text.err());
  }

  @Test
  void the_page_of_sound_documents_says_that_nothing_was_found() {
    CommandRun run = check(OTHER.replace("enquiry", "assessment"), "--format", "html");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("Nothing was found."), run.out());
  }
}
