package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fostering.json.schema.NamedSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matrix of a region, and what is wrong with one. */
class HubResponsibilitiesTest {

  private static final Path STARTERS = Path.of("examples/hubs");

  private static byte[] resource(String name) throws IOException {
    try (InputStream bytes = HubResponsibilitiesTest.class.getResourceAsStream("hub/" + name)) {
      return bytes.readAllBytes();
    }
  }

  private static CommandRun flawed(String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("hub", "responsibilities", "-", "--on", "2030-05-01"));
    arguments.addAll(List.of(options));
    return CommandRun.withInput(resource("flawed.json"), arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lead-authority", "delivery-organisation", "national-network"})
  void a_starter_matrix_has_no_findings(String name) throws IOException {
    String file = STARTERS.resolve(name + ".json").toString();

    CommandRun matrix = CommandRun.of("hub", "responsibilities", file, "--on", "2030-05-01");
    CommandRun check = CommandRun.of("hub", "check", file, "--from", "2030-04-01");
    CommandRun read = CommandRun.of("check", file, "--as-of", "2030-05-01");

    assertEquals(0, matrix.exitCode(), matrix.out());
    assertTrue(matrix.out().contains("Findings: 0."), matrix.out());
    assertTrue(check.out().contains("Faults: 0."), check.out());
    assertEquals(0, read.exitCode(), read.out());
    assertFalse(Files.readString(Path.of(file)).contains("://www"), "made up only");
  }

  @Test
  void everything_that_is_wrong_is_found_in_one_run() throws IOException {
    JsonNode report = new ObjectMapper().readTree(flawed("--format", "json").out());
    List<String> found = new ArrayList<>();
    for (JsonNode fault : report.get("faults")) {
      JsonNode days = fault.get("days").get(0);
      found.add(
          String.join(
              " ",
              fault.get("finding").get("code").asText().replace("responsibilities.", ""),
              fault.get("finding").get("pointer").asText(),
              fault.get("step").asText(),
              days.get("from").asText() + "/" + days.get("to").asText(),
              String.valueOf(fault.get("members").size())));
    }
    assertEquals(
        List.of(
            "accountable-twice /responsibilities/14 campaign 2030-06-01/2030-08-31 1",
            "gap /responsibilities/18/since buddy-contact 2030-07-01/2030-08-31 4",
            "handover-not-accepted /responsibilities/10 initial-visit 2030-05-01/2030-09-01 1",
            "body-not-lawful /responsibilities/15/organisation decision 2030-05-01/2030-09-01 1",
            "nobody-accountable /responsibilities/8 support 2030-05-01/2030-09-01 1",
            "step-unnamed /responsibilities transfer 2030-05-01/2030-09-01 4"),
        found);
  }

  @Test
  void the_matrix_is_printed_as_it_always_was() throws IOException {
    CommandRun run = flawed();

    assertEquals(1, run.exitCode());
    assertEquals(new String(resource("flawed-matrix.txt"), StandardCharsets.UTF_8), run.out());
  }

  @Test
  void the_law_is_cited_where_it_leaves_the_step_to_others() throws IOException {
    String out = flawed().out();

    assertTrue(out.contains("regulation 27(2) and (3)"), out);
    assertTrue(flawed("--lang", "cy").out().contains("Yn Lloegr mater i’r darparwr"), out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void the_page_is_well_formed_and_needs_nothing_else(String language) throws Exception {
    String page = flawed("--format", "html", "--lang", language).out();

    WellFormed.check(page);
    assertTrue(page.contains("<html lang=\"" + language + "\">"));
    assertTrue(page.contains("<th scope=\"row\" role=\"rowheader\""));
    assertFalse(page.contains("src="));
  }

  @Test
  void the_json_is_as_its_schema_says() throws IOException {
    String json = flawed("--format", "json").out();

    assertEquals(Set.of(), NamedSchemas.faults("responsibility-matrix", json));
  }

  @Test
  void the_table_has_a_row_for_each_step_and_member_and_the_findings_go_to_the_screen()
      throws IOException {
    CommandRun run = flawed("--format", "csv");

    assertEquals(1 + 4 * 33, run.lines().size());
    assertTrue(run.lines().get(0).startsWith("Code of the step,Step,Code of the member"));
    assertTrue(run.err().contains("responsibilities.gap"), run.err());
  }

  @Test
  void before_anybody_takes_part_there_is_nothing_to_find() throws IOException {
    CommandRun run =
        CommandRun.withInput(
            resource("flawed.json"),
            "hub",
            "responsibilities",
            "-",
            "--on",
            "2029-05-01",
            "--until",
            "2029-06-01");

    assertEquals(0, run.exitCode(), run.out());
    assertTrue(run.out().contains("On this day nobody takes part"), run.out());
  }

  @Test
  void a_file_that_is_no_directory_is_told_as_everywhere() {
    CommandRun run =
        CommandRun.withInput(
            "{\"documentType\":\"enquiry\"}".getBytes(StandardCharsets.UTF_8),
            "hub",
            "responsibilities",
            "-");

    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("document."), run.err());
  }
}
