package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Plants a word in every text and every name of the examples and looks for it in all that is said.
 */
class NoValueIsPrintedTest {

  private static final String CANARY = "canary7";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path ENQUIRIES = Path.of("examples", "enquiries.ndjson");

  /** What of a document is turned into canaries. */
  private enum Plant {
    TEXTS,
    NAMES,
    FREE_TEXTS
  }

  @ParameterizedTest
  @CsvSource({
    "TEXTS, text, strict",
    "TEXTS, ndjson, tolerant",
    "NAMES, text, tolerant",
    "NAMES, ndjson, strict",
    "FREE_TEXTS, text, strict",
    "FREE_TEXTS, ndjson, strict"
  })
  void no_text_or_name_of_a_document_is_ever_printed(Plant plant, String format, String mode)
      throws IOException {
    StringBuilder planted = new StringBuilder();
    for (String line : Files.readAllLines(ENQUIRIES)) {
      planted.append(plant(MAPPER.readTree(line), plant, "")).append('\n');
    }
    planted.append("{\"").append(CANARY).append("\":").append(CANARY).append("}\n");
    planted.append("{\"documentType\":\"").append(CANARY);
    for (String language : List.of("en", "cy")) {
      CommandRun run =
          CommandRun.reading(
              planted.toString(), "--format", format, "--mode", mode, "--lang", language);
      assertEquals(1, run.exitCode());
      assertFalse((run.out() + run.err()).toLowerCase(Locale.ROOT).contains(CANARY));
    }
  }

  private static JsonNode plant(JsonNode node, Plant plant, String name) {
    if (node instanceof ObjectNode object) {
      ObjectNode planted = MAPPER.createObjectNode();
      object
          .fields()
          .forEachRemaining(
              field ->
                  planted.set(
                      plant == Plant.NAMES && name.length() + field.getKey().length() > 9
                          ? CANARY + field.getKey()
                          : field.getKey(),
                      plant(field.getValue(), plant, field.getKey())));
      return planted;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode planted = MAPPER.createArrayNode();
      array.forEach(element -> planted.add(plant(element, plant, name)));
      return planted;
    }
    return node.isTextual() && isPlanted(plant, name)
        ? TextNode.valueOf(CANARY + (name.equals("emails") ? "@example.org" : ""))
        : node;
  }

  private static boolean isPlanted(Plant plant, String name) {
    return switch (plant) {
      case TEXTS -> !Set.of("documentType", "formatVersion").contains(name);
      case NAMES -> false;
      case FREE_TEXTS ->
          Set.of(
                  "fullName",
                  "givenNames",
                  "familyName",
                  "emails",
                  "lines",
                  "town",
                  "value",
                  "system")
              .contains(name);
    };
  }

  @ParameterizedTest
  @CsvSource({"text", "ndjson"})
  void no_name_address_number_or_date_of_birth_of_the_examples_is_printed(String format)
      throws IOException {
    Set<String> personal = new TreeSet<>();
    for (String line : Files.readAllLines(ENQUIRIES)) {
      JsonNode document = MAPPER.readTree(line);
      for (String name :
          List.of("fullName", "emails", "telephones", "postcode", "lines", "uprn", "dateOfBirth")) {
        for (JsonNode found : document.findValues(name)) {
          List<JsonNode> values = new ArrayList<>();
          (found.isArray() ? found : List.of(found)).forEach(values::add);
          personal.addAll(values.stream().map(JsonNode::asText).collect(Collectors.toList()));
        }
      }
    }
    personal.removeIf(value -> value.length() < 8);
    assertTrue(personal.size() > 1000);
    String out = CommandRun.of("intake", ENQUIRIES.toString(), "--format", format).out();
    assertEquals(Set.of(), personal.stream().filter(out::contains).collect(Collectors.toSet()));
  }
}
