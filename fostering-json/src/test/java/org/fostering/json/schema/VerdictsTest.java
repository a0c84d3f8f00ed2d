package org.fostering.json.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.json.Fixtures;
import org.fostering.json.FosteringJson;
import org.fostering.json.event.FosteringEvents;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;
import org.junit.jupiter.api.Test;

/**
 * Whether networknt takes what the reader takes, of every fixture, documents and events, strict and
 * tolerant. What it says of each is left in {@code target/networknt-verdicts.csv}, so that CI can
 * set it beside what Ajv says.
 */
class VerdictsTest {

  private static final Path FIXTURES = Path.of("src/test/resources");
  private static final String EVENT = "event";

  /** What only a reader of the text can tell, or what two properties say of each other. */
  private static final Pattern READER_ONLY =
      Pattern.compile("(?:json|limit)[.].*|object[.]inconsistent");

  private final Map<String, Optional<SchemaOracle>> schemas = new TreeMap<>();

  @Test
  void networknt_takes_what_the_reader_takes() throws IOException {
    StringBuilder rows = new StringBuilder("file,mode,takes\n");
    List<String> different = new ArrayList<>();
    for (Map.Entry<Path, String> fixture : fixtures().entrySet()) {
      byte[] bytes = Files.readAllBytes(fixture.getKey());
      String text = new String(bytes, StandardCharsets.UTF_8).replace("\ufeff", "");
      if (text.contains(FixturesSchemaTest.TOO_GREAT_FOR_NETWORKNT)) {
        continue;
      }
      String type = fixture.getValue();
      String name = type + "/" + fixture.getKey().getFileName();
      for (Strictness mode : Strictness.values()) {
        List<Finding> errors = errors(bytes, type, mode);
        if (!errors.isEmpty() && errors.stream().allMatch(found -> isReaderOnly(found, type))) {
          continue;
        }
        boolean takes = takes(type, mode, SchemaOracle.parse(text));
        rows.append(name + "," + Words.of(mode) + "," + takes + "\n");
        if (takes != errors.isEmpty()) {
          different.add(name + " " + mode);
        }
      }
    }
    Files.writeString(Path.of("target/networknt-verdicts.csv"), rows);

    assertEquals(List.of(), different);
  }

  private static Map<Path, String> fixtures() throws IOException {
    Map<Path, String> fixtures = new LinkedHashMap<>();
    Fixtures.all().forEach(file -> fixtures.put(file, file.getParent().getFileName().toString()));
    try (Stream<Path> events = Files.list(FIXTURES.resolve("events/v1"))) {
      events
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .forEach(file -> fixtures.put(file, EVENT));
    }
    return fixtures;
  }

  private static List<Finding> errors(byte[] bytes, String type, Strictness mode) {
    FosteringJson json = FosteringJson.builder().strictness(mode).build();
    Checked<?> read =
        type.equals(EVENT)
            ? FosteringEvents.of(json).read(bytes)
            : json.read(said(bytes).or(() -> Documents.find(type)).orElseThrow(), bytes);
    return read.findings().stream().filter(found -> found.severity() == Severity.ERROR).toList();
  }

  private static Optional<Class<? extends Document>> said(byte[] bytes) {
    try {
      return Documents.find(new ObjectMapper().readTree(bytes).path("documentType").asText());
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  /** How a reference of RFC 3986 is formed, a schema says only with a format. */
  private static boolean isReaderOnly(Finding found, String type) {
    return READER_ONLY.matcher(found.code()).matches()
        || (type.equals(EVENT)
            && found.code().equals("event.attribute-malformed")
            && found.pointer().toString().equals("/source"));
  }

  /** The schema of an event says nothing of the document in it but which it is. */
  private boolean takes(String type, Strictness mode, JsonNode document) {
    SchemaOracle schema =
        schema(document.path("documentType").asText(), mode)
            .or(() -> schema(type, mode))
            .orElseThrow();
    String inner = document.path("data").path("documentType").asText();
    return schema.faults(document).isEmpty()
        && (!type.equals(EVENT)
            || schema(inner, mode).isEmpty()
            || takes(inner, mode, document.get("data")));
  }

  private Optional<SchemaOracle> schema(String type, Strictness mode) {
    return schemas.computeIfAbsent(
        mode == Strictness.STRICT ? type : type + ".tolerant", SchemaOracle::published);
  }
}
