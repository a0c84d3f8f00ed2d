package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fostering route} and {@code fostering hub check} on the region in {@code examples}. */
class RouteCommandTest {

  private static final Path REGION = Path.of("examples", "region");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static String file(String name) {
    return REGION.resolve(name).toString();
  }

  private static CommandRun route(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "route",
                file("enquiries.ndjson"),
                "--directory",
                file("directory.json"),
                "--rules",
                file("routes.json"),
                "--as-of",
                "2030-06-01"));
    arguments.addAll(List.of(options));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void every_enquiry_of_the_region_has_a_route_and_no_record_holds_anything_of_it()
      throws IOException {
    CommandRun run = route("--format", "ndjson");

    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    assertEquals(201, run.lines().size());
    assertFalse(run.out().contains("Example Person"));
    assertFalse(run.out().contains("H-001"));
    Map<String, Integer> outcomes = new TreeMap<>();
    for (String line : run.lines().subList(0, 200)) {
      JsonNode routing = JSON.readTree(line).path("routing");
      outcomes.merge(routing.path("outcome").asText(), 1, Integer::sum);
      for (JsonNode weighed : routing.path("weighed")) {
        if (weighed.path("standing").asText().equals("excluded")) {
          assertFalse(
              routing.path("authority").path("id").asText().equals(weighed.path("id").asText()));
        }
      }
    }
    assertEquals(

        // Three are connected with the member that leads the hub, so another answers for itself.
        Map.of(
            "hub", 137, "authority", 3, "connected-child", 20, "ambiguous", 20, "no-address", 20),
        outcomes);
  }

  @Test
  void people_are_told_why_and_why_not_and_whom_to_consult() {
    CommandRun run = route();

    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("it may not be chosen. An enquirer works for this body."));
    assertTrue(run.out().contains("Consult"));
    assertTrue(run.out().contains("Which local authority looks after the child?"));
    assertFalse(run.out().contains("Example Person"));
  }

  @Test
  void the_directory_of_the_region_is_sound() {
    CommandRun run = CommandRun.of("hub", "check", file("directory.json"), "--from", "2030-04-01");

    assertEquals("", run.err());
    assertEquals("Looked at 2030-04-01 to 2030-04-01. Faults: 0.", run.out().strip());
    assertEquals(0, run.exitCode());
  }

  @Test
  void what_is_wrong_with_a_directory_is_all_told_with_its_days() throws IOException {
    Path flawed = Files.createTempFile("directory", ".json");
    try {
      Files.writeString(
          flawed,
          Files.readString(REGION.resolve("directory.json"))
              .replace("\"predecessors\": [\n        \"E06000002\"\n      ],", "")
              .replace("\"role\": \"member\"", "\"role\": \"lead\""));
      CommandRun run =
          CommandRun.of(
              "hub", "check", flawed.toString(), "--from", "2030-01-01", "--until", "2030-12-31");

      assertEquals(1, run.exitCode());
      assertTrue(
          run.out()
              .contains(
                  "Error organisations.authority-unreachable at /authorities/1"
                      + " (2030-04-01 to 2030-12-31):"));
      assertEquals(
          11, run.lines().stream().filter(line -> line.contains("leads-contradict")).count());
    } finally {
      Files.delete(flawed);
    }
  }

  @Test
  void a_search_over_the_facts_finds_what_no_example_shows() throws IOException {
    Path flawed = Files.createTempFile("directory", ".json");
    Path rules = Files.createTempFile("rules", ".json");
    try {
      Files.writeString(
          flawed,
          Files.readString(REGION.resolve("directory.json"))
              .replace(
                  "\"hubs\": [",
                  "\"deliveryOrganisations\": [{\"id\": \"trust\", \"name\": \"The Trust\"}],"
                      + "\"deliveryArrangements\": ["
                      + IntStream.rangeClosed(1, 12)
                          .mapToObj(
                              i ->
                                  String.format(
                                      "{\"authority\": \"a%02d\", \"organisation\": \"trust\"}", i))
                          .collect(Collectors.joining(","))
                      + "], \"hubs\": ["));
      Files.writeString(
          rules,
          Files.readString(REGION.resolve("routes.json"))
              .replace("\"foster-harbour\"\n", "\"another-hub\"\n"));
      CommandRun run =
          CommandRun.of(
              "hub",
              "check",
              flawed.toString(),
              "--rules",
              rules.toString(),
              "--from",
              "2030-04-01");

      assertTrue(
          run.out().contains("Warning routes.nobody-unconcerned at /hubs/0 (2030-04-01):"),
          run.out());
      assertTrue(run.out().contains("a connection with The Trust"), run.out());
      assertTrue(
          run.out()
              .contains(
                  "Warning routes.never-fires at foster-harbour-routes /rules/0,"
                      + " harbour-partner-elsewhere (2030-04-01):"),
          run.out());
      assertEquals(0, run.exitCode());
    } finally {
      Files.delete(flawed);
      Files.delete(rules);
    }
  }

  @Test
  void where_a_pack_is_unsound_the_directory_is_checked_and_it_says_that_no_route_was_searched()
      throws IOException {
    Path flawed = Files.createTempFile("directory", ".json");
    Path rules = Files.createTempFile("rules", ".json");
    try {
      Files.writeString(
          flawed,
          Files.readString(REGION.resolve("directory.json"))
              .replace("\"role\": \"member\"", "\"role\": \"lead\""));
      Files.writeString(
          rules,
          Files.readString(REGION.resolve("routes.json")).replace("connection-holder", "no-fact"));
      CommandRun run =
          CommandRun.of("hub", "check", flawed.toString(), "--rules", rules.toString());

      assertEquals(2, run.exitCode());
      assertTrue(run.out().contains("leads-contradict"), run.out());
      assertTrue(run.out().contains("Faults: "), run.out());
      assertTrue(run.err().contains("rules.fact-unknown"), run.err());
      assertTrue(run.err().contains("so the routes were not searched"), run.err());
    } finally {
      Files.delete(flawed);
      Files.delete(rules);
    }
  }

  @Test
  void with_even_each_member_but_the_one_concerned_gets_as_many_of_what_has_no_number()
      throws IOException {
    Path enquiries = Files.createTempFile("enquiries", ".ndjson");
    try {
      String one =
          "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":[{\"name\":"
              + "{\"fullName\":\"Example Person\"}}],\"home\":{\"address\":{\"postcode\":"
              + "\"TS22 5PU\"}},\"conflictOfInterest\":{\"connections\":[{\"holder\":\"self\","
              + "\"role\":\"employee\",\"organisation\":{\"authorityCode\":\"E06999901\"},"
              + "\"current\":\"yes\"}],\"connectionsAnswer\":\"all\"}}\n";
      Files.writeString(enquiries, one.repeat(50));
      CommandRun run =
          CommandRun.of(
              "route",
              enquiries.toString(),
              "--directory",
              file("directory.json"),
              "--as-of",
              "2030-06-01",
              "--format",
              "ndjson",
              "--threads",
              "4",
              "--even");

      assertEquals(0, run.exitCode(), run.err());
      Map<String, Integer> shares = new TreeMap<>();
      for (String line : run.lines().subList(0, 50)) {
        shares.merge(
            JSON.readTree(line).path("routing").path("authority").path("id").asText(),
            1,
            Integer::sum);
      }
      assertEquals(Set.of(5), Set.copyOf(shares.values()), shares::toString);
      assertEquals(10, shares.size());
    } finally {
      Files.delete(enquiries);
    }
  }

  @Test
  void the_decision_names_what_may_be_disclosed_by_clause_and_whose_capacity_is_not_known() {
    CommandRun run = route();

    assertTrue(run.out().contains("agreement: harbour-sharing"), run.out());
    assertTrue(
        run.out()
            .replaceAll("\\s+", " ")
            .contains("special-category, criminal-offence: no. The sharing agreement"));
    assertTrue(
        run.out()
            .replaceAll("\\s+", " ")
            .contains("does not say whether this service can take further enquirers"));
    assertTrue(run.out().contains("Decides"), "somebody decides where there is no address");
  }

  @Test
  void several_files_and_folders_are_routed_and_each_document_names_its_file() {
    CommandRun run =
        CommandRun.of(
            "route",
            file("enquiries.ndjson"),
            "examples/enquiries.ndjson",
            "--format",
            "ndjson",
            "--as-of",
            "2026-11-22");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.lines().get(0).contains("enquiries.ndjson\""), run.lines().get(0));
    assertTrue(run.lines().get(200).contains("\"number\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two leads", "half a file", "another type"})
  void a_directory_with_faults_leaves_the_last_good_one_answering_and_says_so(String fault)
      throws IOException {
    Path flawed = Files.createTempFile("directory", ".json");
    try {
      String sound = Files.readString(REGION.resolve("directory.json"));
      Files.writeString(
          flawed,
          switch (fault) {
            case "two leads" -> sound.replace("\"role\": \"member\"", "\"role\": \"lead\"");
            case "half a file" -> sound.substring(0, sound.length() / 2);
            default -> Files.readString(REGION.resolve("routes.json"));
          });
      CommandRun run = route("--directory", flawed.toString());
      assertTrue(
          run.err()
              .contains(
                  "has errors, so it does not count: the directory "
                      + file("directory.json")
                      + " answers in its place."),
          run.err());
      assertEquals(route().out(), run.out());
      if (!fault.equals("two leads")) {
        assertEquals(
            2,
            CommandRun.of("route", file("enquiries.ndjson"), "--directory", flawed.toString())
                .exitCode(),
            "where no other is given");
      }
    } finally {
      Files.delete(flawed);
    }
  }
}
