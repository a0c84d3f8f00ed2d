package org.fostering.json.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fostering.json.schema.NamedSchemas;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.rules.eligibility.EnquiryFacts;

/** The published schema and the reader agree on which packs keep to the format. */
class RulePackDifferentialTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What needs more than the document to be seen, or more than one place of it. */
  private static final Set<String> BEYOND_THE_SCHEMA =
      Set.of(
          "rules.subject-unknown",
          "rules.fact-unknown",
          "rules.list-unknown",
          "rules.fact-taken",
          "rules.fact-nowhere",
          "rules.fact-codes-unclear",
          "rules.fact-too-open",
          "rules.fact-characteristic-unsaid",
          "rules.value-unfit",
          "rules.code-unknown",
          "rules.code-broader",
          "rules.days-unclear",
          "rules.protected",
          "rules.translation",
          "rules.replacement-unknown",
          "rules.overlap",
          "rules.unreachable");

  @Property(tries = 3_000)
  void reader_and_schema_agree(@ForAll Random random) throws IOException {
    JsonNode pack =
        MAPPER.readTree(Files.readAllBytes(RulePackFixturesTest.FOLDER.resolve("full.json")));
    for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
      change(pack, random);
    }
    String text = pack.toString();

    List<Finding> faults =
        RulePackJson.read(text.getBytes(StandardCharsets.UTF_8), EnquiryFacts.ALL)
            .findings()
            .stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> !BEYOND_THE_SCHEMA.contains(finding.code()))
            .toList();

    assertEquals(
        NamedSchemas.faults("rule-pack", text).isEmpty(),
        faults.isEmpty(),
        () -> text + "\n" + faults);
  }

  private static void change(JsonNode pack, Random random) {
    List<JsonNode> owners = new ArrayList<>();
    collect(pack, owners);
    JsonNode owner = owners.get(random.nextInt(owners.size()));
    if (owner instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.isEmpty() ? "id" : names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name + "s", odd(random));
        case 2 -> object.set(ANY_NAME.get(random.nextInt(ANY_NAME.size())), odd(random));
        default -> object.set(name, odd(random));
      }
    } else if (owner instanceof ArrayNode array) {
      if (random.nextBoolean() || array.isEmpty()) {
        array.add(odd(random));
      } else {
        array.remove(random.nextInt(array.size()));
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> owners) {
    if (node.isContainerNode()) {
      owners.add(node);
      node.forEach(child -> collect(child, owners));
    }
  }

  private static final List<String> ANY_NAME =
      List.of(
          "is",
          "isOneOf",
          "below",
          "atLeast",
          "all",
          "any",
          "not",
          "list",
          "some",
          "always",
          "fact",
          "from",
          "to",
          "certainty",
          "inForce",
          "mayReadProtected",
          "replaces",
          "retires",
          "extends",
          "provision",
          "notCommenced",
          "amendments");

  private static JsonNode odd(Random random) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (random.nextInt(20)) {
      case 0 -> json.nullNode();
      case 1 -> json.booleanNode(random.nextBoolean());
      case 2 -> json.numberNode(random.nextInt(40));
      case 3 -> json.numberNode(1.5);
      case 4 -> json.numberNode(3.0);
      case 5 -> json.numberNode(1L << 40);
      case 6 -> json.textNode("");
      case 7 -> json.textNode(" ");
      case 8 -> json.textNode("england");
      case 9 -> json.textNode("policy");
      case 10 -> json.textNode("2026-02-29");
      case 11 -> json.textNode("2028-02-29");
      case 12 -> json.textNode("two\nlines");
      case 13 -> json.textNode("a".repeat(101 + random.nextInt(2_000)));
      case 14 -> json.arrayNode();
      case 15 -> json.arrayNode().add(json.objectNode().put("always", true));
      case 16 -> json.objectNode();
      case 17 -> json.objectNode().put("always", false);
      case 18 -> json.objectNode().put("english", "One").put("welsh", "Un");
      default -> json.objectNode().put("fact", "smoking").put("is", true);
    };
  }
}
