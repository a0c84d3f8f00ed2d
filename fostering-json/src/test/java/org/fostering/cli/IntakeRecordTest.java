package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fostering.json.FosteringJson;
import org.junit.jupiter.api.Test;

class IntakeRecordTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              FosteringJson.class.getResourceAsStream("schema/v1/intake-record.schema.json"));

  private static List<JsonNode> records(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("intake", "--format", "ndjson"));
    arguments.addAll(List.of(options));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    List<JsonNode> records = new ArrayList<>();
    for (String line : run.lines()) {
      records.add(MAPPER.readTree(line));
    }
    return records;
  }

  @Test
  void every_record_of_the_examples_keeps_to_the_published_schema() throws IOException {
    for (String file : List.of("enquiries", "enquiries-with-faults", "cases")) {
      for (String language : List.of("en", "cy")) {
        List<JsonNode> records =
            records("examples/" + file + ".ndjson", "--lang", language, "--as-of", "2026-10-01");
        long lines = Files.lines(Path.of("examples", file + ".ndjson")).count();
        assertEquals(lines + 1, records.size());
        for (JsonNode record : records) {
          assertEquals(
              List.of(),
              SCHEMA.validate(
                  record,
                  context ->
                      context.executionConfig(config -> config.formatAssertionsEnabled(true))),
              () -> "record " + record.path("number"));
        }
      }
    }
  }

  @Test
  void the_schema_says_no_to_what_is_no_record() throws IOException {
    for (String text :
        List.of("{}", "{\"documentType\":\"intake-document\",\"formatVersion\":\"1.0\"}", "[]")) {
      assertTrue(!SCHEMA.validate(MAPPER.readTree(text)).isEmpty(), text);
    }
  }

  @Test
  void a_record_says_what_the_text_says() throws IOException {
    List<JsonNode> records = records("examples/enquiries.ndjson", "--as-of", "2026-10-01");
    JsonNode summary = records.get(records.size() - 1);
    assertEquals("intake-summary", summary.path("documentType").asText());
    assertEquals(records.size() - 1, summary.path("documents").asInt());
    assertTrue(summary.path("complete").asBoolean());
    assertEquals("2025-11-01", summary.at("/referenceData/0/asOf").asText());
    long hubs =
        records.stream()
            .filter(record -> record.at("/routing/outcome").asText().equals("hub"))
            .count();
    assertEquals(hubs, summary.at("/routing/hub").asLong());
    for (int i = 0; i < records.size() - 1; i++) {
      assertEquals(i + 1, records.get(i).path("number").asInt());
      assertEquals(i + 1, records.get(i).path("line").asInt());
      assertTrue(records.get(i).path("sound").asBoolean());
    }
  }

  @Test
  void a_bar_is_reported_with_its_citation_and_without_any_value() throws IOException {
    JsonNode barred =
        records("examples/enquiries.ndjson", "--as-of", "2026-10-01").stream()
            .filter(r -> r.at("/eligibility/outcome").asText().equals("person-decides"))
            .findFirst()
            .orElseThrow();
    JsonNode met =
        java.util.stream.StreamSupport.stream(
                barred.at("/eligibility/results").spliterator(), false)
            .filter(result -> result.path("status").asText().equals("met"))
            .findFirst()
            .orElseThrow();
    assertEquals("bar", met.path("effect").asText());
    assertEquals("statute", met.path("source").asText());
    assertTrue(met.at("/citations/0/provision").asText().startsWith("regulation 26("));
    assertTrue(met.path("reason").asText().contains("A person must apply"));
  }

  @Test
  void the_same_file_and_day_give_the_same_bytes() {
    String[] arguments = {
      "intake", "examples/enquiries.ndjson", "--format", "ndjson", "--as-of", "2026-10-01"
    };
    assertEquals(CommandRun.of(arguments), CommandRun.of(arguments));
  }
}
