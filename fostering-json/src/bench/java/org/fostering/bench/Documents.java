package org.fostering.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fostering.json.FosteringJson;

/** The documents that are read and written, made of the examples of the project. */
final class Documents {

  static final ObjectMapper MAPPER = new ObjectMapper();

  /** The folder of the module that has the examples. */
  private static final Path MODULE = Path.of(System.getProperty("bench.module", "../.."));

  private static final List<String> SMALL_PARTS =
      List.of(
          "pets",
          "chosenService",
          "contacts",
          "statusHistory",
          "previousEnquiries",
          "campaign",
          "privacyNotices",
          "consents");
  private static final List<String> LISTS =
      List.of(
          "connectedChildren",
          "pets",
          "preferredServices",
          "previousEnquiries",
          "privacyNotices",
          "consents",
          "contacts",
          "statusHistory",
          "identifiers",
          "extensions");

  private Documents() {}

  /**
   * A document by its name: {@code 1k}, {@code 2k}, {@code 20k} and {@code 200k} without a fault,
   * {@code 2k-wrong} and {@code 20k-wrong} with every field wrong.
   */
  static byte[] named(String name) throws IOException {
    return switch (name) {
      case "1k" -> example(1_024);
      case "2k" -> bytes(two());
      case "20k" -> bytes(grown(20_000));
      case "200k" -> bytes(grown(200_000));
      case "2k-wrong" -> bytes(Spoiler.spoilt(two()));
      case "20k-wrong" -> bytes(Spoiler.spoilt(grown(20_000)));
      default -> throw new IllegalArgumentException(name);
    };
  }

  /**
   * A day where an instant is usual, for which the types of Java's that others use have no room.
   */
  private static final Pattern DAY_ALONE =
      Pattern.compile("\"(?:at|[a-z]+At)\":\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"");

  /** The enquiries of the example file that everybody can read, one a line. */
  static List<byte[]> examples() throws IOException {
    return Files.readAllLines(MODULE.resolve("examples/enquiries.ndjson")).stream()
        .filter(line -> !line.isBlank() && !DAY_ALONE.matcher(line).find())
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static byte[] bytes(JsonNode document) throws IOException {
    return MAPPER.writeValueAsBytes(document);
  }

  private static byte[] example(int size) throws IOException {
    return examples().stream()
        .min(Comparator.comparingInt(each -> Math.abs(each.length - size)))
        .orElseThrow();
  }

  private static ObjectNode full() throws IOException {
    return (ObjectNode)
        MAPPER.readTree(MODULE.resolve("src/test/resources/v1/enquiry/full.json").toFile());
  }

  /**
   * An example that has a household, grown to about two kilobytes by parts of the full document.
   */
  private static ObjectNode two() throws IOException {
    ObjectNode document = (ObjectNode) MAPPER.readTree(example(1_500));
    ObjectNode full = full();
    for (String part : SMALL_PARTS) {
      if (!document.has(part) && bytes(document).length < 1_900) {
        document.set(part, full.get(part));
      }
    }
    return document;
  }

  /** The full document with its lists repeated. */
  private static ObjectNode grown(int size) throws IOException {
    ObjectNode document = full();
    ObjectNode full = full();
    ArrayNode members = (ArrayNode) document.get("household").get("members");
    for (int round = 0; bytes(document).length < size; round++) {
      for (String list : LISTS) {
        if (bytes(document).length < size) {
          full.get(list).forEach(each -> ((ArrayNode) document.get(list)).add(each.deepCopy()));
        }
      }
      ObjectNode member = members.get(0).deepCopy();
      ((ObjectNode) member.get("name")).put("fullName", "Kit Example " + round);
      members.add(member);
    }
    return document;
  }

  /** Makes every value of a document wrong, by the published schema. */
  private static final class Spoiler {
    private static final Map<String, JsonNode> WRONG =
        Map.of("day", new TextNode("2026-13-45"), "instant", new TextNode("yesterday"));

    private final JsonNode definitions;

    private Spoiler(JsonNode schema) {
      definitions = schema.get("$defs");
    }

    static ObjectNode spoilt(ObjectNode document) throws IOException {
      JsonNode schema =
          MAPPER.readTree(
              FosteringJson.class.getResourceAsStream(
                  "/org/fostering/json/schema/v1/enquiry.schema.json"));
      new Spoiler(schema).object(document, schema);
      return document;
    }

    private void object(ObjectNode object, JsonNode schema) {
      List<Map.Entry<String, JsonNode>> properties =
          new ArrayList<>(schema.get("properties").properties());
      for (Map.Entry<String, JsonNode> property : properties) {
        JsonNode value = object.get(property.getKey());
        boolean header =
            property.getKey().equals("documentType") || property.getKey().equals("formatVersion");
        if (value instanceof ArrayNode array) {
          for (int i = 0; i < array.size(); i++) {
            array.set(i, value(array.get(i), property.getValue().get("items")));
          }
        } else if (value != null && !header) {
          object.set(property.getKey(), value(value, property.getValue()));
        }
      }
    }

    private JsonNode value(JsonNode value, JsonNode schema) {
      JsonNode named = schema.has("allOf") ? schema.get("allOf").get(0) : schema;
      String name = named.path("$ref").asText().replace("#/$defs/", "");
      JsonNode defined = definitions.path(name);
      if (value instanceof ObjectNode object) {
        object(object, defined);
        return object;
      }
      if (value.isInt()) {
        return new IntNode(999_999);
      }
      boolean worded = defined.has("enum") || isWhole(schema) || isWhole(defined);
      return WRONG.getOrDefault(name, new TextNode(worded ? "!!" : " "));
    }

    /** Whether a pattern is about the whole text; any other says that somebody can read it. */
    private static boolean isWhole(JsonNode schema) {
      return schema.path("pattern").asText().startsWith("^");
    }
  }
}
