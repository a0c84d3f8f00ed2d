package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The protected characteristics of enquirers, and what may stand for one, changed in every example:
 * what the law comes to stays the same, byte for byte. The age of an adult is one; whether a member
 * of the household is an adult is what the law itself asks, so members stay adults or children.
 */
class ProtectedCharacteristicsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path EXAMPLES = Path.of("examples", "enquiries.ndjson");

  /** Policies that do not turn on age. */
  private static final String[] POLICIES = {
    "--policies",
    "spare-bedroom,no-smoking-with-under-fives,most-dogs=3,dangerous-animals,landlords-consent,"
        + "right-to-work,own-bedroom",
    "--owner",
    "Exampleshire"
  };

  private static String unchanged;
  private static List<String> decisionsOfLaw;
  private static List<String> decisionsWithPolicies;

  @BeforeAll
  static void decide_the_examples_as_they_are() throws IOException {
    unchanged = examples((enquiry, row) -> {});
    decisionsOfLaw = decisions(unchanged);
    decisionsWithPolicies = decisions(unchanged, POLICIES);
  }

  /** What is changed in a document. */
  private enum Flip {
    NAMES_OF_ANOTHER_ORIGIN(
        (enquiry, row) -> {
          for (JsonNode enquirer : enquiry.path("enquirers")) {
            ObjectNode name = ((ObjectNode) enquirer).putObject("name");
            name.put("fullName", row % 2 == 0 ? "Oluwaseun Specimen" : "Gwenllian Sampleton");
          }
        }),
    A_YOUNG_ADULT(birth("2007-03-01")),
    AN_OLD_ADULT(birth("1938-02-28")),
    AN_AGE_THAT_IS_NOT_KNOWN(
        (enquiry, row) ->
            enquiry
                .path("enquirers")
                .forEach(enquirer -> ((ObjectNode) enquirer).remove("dateOfBirth"))),
    ANOTHER_LANGUAGE(
        (enquiry, row) -> {
          for (JsonNode enquirer : enquiry.path("enquirers")) {
            ((ObjectNode) enquirer)
                .putObject("language")
                .put("written", row % 2 == 0 ? "pl" : "cy")
                .put("spoken", row % 2 == 0 ? "ur" : "bfi");
          }
        }),
    A_DISABILITY(
        (enquiry, row) -> {
          for (JsonNode enquirer : enquiry.path("enquirers")) {
            ObjectNode person = (ObjectNode) enquirer;
            person.putArray("communicationNeeds").addObject().put("kind", "braille");
          }
        }),
    A_COUPLE_OF_ANOTHER_KIND(
        (enquiry, row) -> {
          ArrayNode enquirers = (ArrayNode) enquiry.path("enquirers");
          if (enquirers.size() == 2) {
            ((ObjectNode) enquirers.get(1))
                .put("relationship", row % 2 == 0 ? "partner" : "friend");
          }
        }),
    WHAT_SOMEBODY_WROTE_DOWN_BESIDES(
        (enquiry, row) -> {
          ArrayNode extensions = enquiry.withArrayProperty("extensions");
          for (String name :
              List.of(
                  "religion", "ethnicity", "sexual-orientation", "sex", "pregnant", "married")) {
            extensions
                .addObject()
                .put("system", "https://example.org/monitoring")
                .put("name", name)
                .put("value", "example " + row % 5);
          }
        });

    private final BiConsumer<ObjectNode, Integer> change;

    Flip(BiConsumer<ObjectNode, Integer> change) {
      this.change = change;
    }
  }

  private static BiConsumer<ObjectNode, Integer> birth(String date) {
    return (enquiry, row) ->
        enquiry
            .path("enquirers")
            .forEach(enquirer -> ((ObjectNode) enquirer).put("dateOfBirth", date));
  }

  private static String examples(BiConsumer<ObjectNode, Integer> change) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(EXAMPLES)) {
      ObjectNode enquiry = (ObjectNode) MAPPER.readTree(line);
      change.accept(enquiry, lines.size());
      lines.add(MAPPER.writeValueAsString(enquiry));
    }
    return String.join("\n", lines) + "\n";
  }

  /** What the law comes to for each document, as it is written for machines. */
  private static List<String> decisions(String input, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--format", "ndjson", "--as-of", "2026-10-01"));
    all.addAll(List.of(options));
    List<String> decisions = new ArrayList<>();
    for (String line : CommandRun.reading(input, all.toArray(String[]::new)).lines()) {
      JsonNode record = MAPPER.readTree(line);
      if (record.path("documentType").asText().equals("intake-document")) {
        assertTrue(record.path("sound").asBoolean(), line);
        decisions.add(MAPPER.writeValueAsString(record.path("eligibility")));
      }
    }
    return decisions;
  }

  @ParameterizedTest
  @EnumSource(Flip.class)
  void a_flipped_characteristic_leaves_every_decision_as_it_was(Flip flip) throws IOException {
    String after = examples(flip.change);

    assertNotEquals(unchanged, after);
    assertEquals(decisionsOfLaw, decisions(after));
  }

  @ParameterizedTest
  @EnumSource(Flip.class)
  void and_so_do_the_policies_that_do_not_turn_on_age(Flip flip) throws IOException {
    assertEquals(decisionsWithPolicies, decisions(examples(flip.change), POLICIES));
  }

  @Test
  void the_measure_would_notice_a_policy_that_turns_on_age() throws IOException {
    String[] policy = {"--policies", "minimum-age=21", "--owner", "Exampleshire"};

    assertNotEquals(
        decisions(examples(birth("2007-03-01")), policy),
        decisions(examples(birth("1938-02-28")), policy));
  }
}
