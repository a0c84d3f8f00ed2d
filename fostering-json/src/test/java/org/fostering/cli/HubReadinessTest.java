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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written down of the six things by which a hub starts well, and what is missing. */
class HubReadinessTest {

  private static final String STARTER = "examples/hubs/lead-authority.json";

  private static byte[] flawedDirectory() throws IOException {
    try (InputStream bytes = HubReadinessTest.class.getResourceAsStream("hub/flawed.json")) {
      return bytes.readAllBytes();
    }
  }

  private static CommandRun flawed(String... options) throws IOException {
    return flawedOn("2030-05-01", options);
  }

  private static CommandRun flawedOn(String day, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("hub", "readiness", "-", "--on", day));
    arguments.addAll(List.of(options));
    return CommandRun.withInput(flawedDirectory(), arguments.toArray(String[]::new));
  }

  private static List<String> missing(CommandRun run) throws IOException {
    List<String> found = new ArrayList<>();
    for (JsonNode step : new ObjectMapper().readTree(run.out()).get("steps")) {
      for (JsonNode answer : step.get("answers")) {
        for (JsonNode gap : answer.get("missing")) {
          found.add(
              gap.get("finding").get("code").asText()
                  + " "
                  + gap.get("finding").get("pointer").asText());
        }
      }
    }
    return found;
  }

  @Test
  void the_starter_passes_every_step() throws IOException {
    CommandRun run = CommandRun.of("hub", "readiness", STARTER, "--on", "2030-05-01");
    JsonNode json =
        new ObjectMapper()
            .readTree(
                CommandRun.of("hub", "readiness", STARTER, "--on", "2030-05-01", "--format", "json")
                    .out());

    assertEquals(0, run.exitCode(), run.out());
    assertTrue(run.out().contains("Written down: 6 of 6 steps."), run.out());
    assertTrue(json.get("passes").asBoolean());
    for (JsonNode step : json.get("steps")) {
      assertTrue(step.get("passes").asBoolean(), step.get("step").asText());
      assertFalse(step.get("answers").get(0).get("written").isEmpty());
    }
  }

  @Test
  void what_is_missing_is_told_with_its_place() throws IOException {
    assertEquals(
        List.of(
            "readiness.baseline-missing /successMeasures/0",
            "readiness.target-missing /successMeasures/1",
            "readiness.target-missing /successMeasures/2",
            "responsibilities.accountable-twice /responsibilities/14",
            "responsibilities.gap /responsibilities/18/since",
            "responsibilities.handover-not-accepted /responsibilities/10",
            "responsibilities.body-not-lawful /responsibilities/15/organisation",
            "responsibilities.nobody-accountable /responsibilities/8",
            "responsibilities.step-unnamed /responsibilities",
            "readiness.member-not-in-room /memberships/2",
            "readiness.book-missing /meetings/0",
            "readiness.contact-point-missing /memberships/1",
            "readiness.member-not-party /memberships/3",
            "readiness.no-mutual-view /mutualViews",
            "readiness.contribution-missing /memberships/2",
            "readiness.carers-not-heard /contributions",
            "readiness.owner-missing /register/2",
            "readiness.review-overdue /register/1/reviewOn"),
        missing(flawed("--format", "json")));
    assertEquals(1, flawed().exitCode());
  }

  @Test
  void a_review_is_overdue_on_the_day_after_its_day() throws IOException {
    assertFalse(
        missing(flawedOn("2030-04-15", "--format", "json")).stream()
            .anyMatch(found -> found.startsWith("readiness.review-overdue")));
    assertTrue(
        missing(flawedOn("2030-04-16", "--format", "json"))
            .contains("readiness.review-overdue /register/1/reviewOn"));
  }

  @Test
  void a_line_of_the_register_that_was_closed_is_looked_at_no_more() throws IOException {
    String closed =
        new String(flawedDirectory(), StandardCharsets.UTF_8)
            .replace(
                "\"reviewOn\": \"2030-04-15\"",
                "\"reviewOn\": \"2030-04-15\", \"until\": \"2030-04-30\"");
    CommandRun run =
        CommandRun.withInput(
            closed.getBytes(StandardCharsets.UTF_8), "hub", "readiness", "-", "--on", "2030-05-01");

    assertFalse(run.out().contains("readiness.review-overdue"), run.out());
  }

  @Test
  void a_pack_that_a_member_has_adopted_is_a_contribution_of_it(@TempDir Path folder)
      throws IOException {
    Path pack = folder.resolve("pack.json");
    Files.writeString(
        pack,
        Files.readString(Path.of("examples/rules/example-council.json"))
            .replace(
                "\"owner\": \"Example Council\",",
                "\"owner\": \"Example Council\", \"adoptedBy\": [\"ashcombe\"],"));

    List<String> found = missing(flawed(pack.toString(), "--format", "json"));

    assertFalse(found.contains("readiness.contribution-missing /memberships/2"), found.toString());
    assertTrue(flawed(pack.toString()).out().contains("Policies of Example Council"));
  }

  @Test
  void an_empty_directory_lacks_everything_and_nothing_breaks() throws IOException {
    CommandRun run =
        CommandRun.withInput(
            "{\"documentType\":\"organisation-directory\",\"formatVersion\":\"1.0\"}"
                .getBytes(StandardCharsets.UTF_8),
            "hub",
            "readiness",
            "-",
            "--on",
            "2030-05-01",
            "--format",
            "json");

    assertEquals(
        List.of(
            "readiness.no-measure /successMeasures",
            "readiness.no-members /memberships",
            "readiness.no-meeting /meetings",
            "readiness.book-missing /meetings",
            "readiness.no-agreement /sharingAgreements",
            "readiness.no-mutual-view /mutualViews",
            "readiness.carers-not-heard /contributions",
            "readiness.no-register /register"),
        missing(run));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void the_page_is_well_formed_and_needs_nothing_else(String language) throws Exception {
    String page = flawed("--format", "html", "--lang", language).out();

    WellFormed.check(page);
    assertTrue(page.contains("<html lang=\"" + language + "\">"));
    assertFalse(page.contains("src="));
  }

  @Test
  void the_json_is_as_its_schema_says() throws IOException {
    assertEquals(Set.of(), NamedSchemas.faults("hub-readiness", flawed("--format", "json").out()));
  }
}
