package org.fostering.json.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fostering.json.CanonicalJson;
import org.fostering.json.format.FormatReader;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.format.RecordFormat;
import org.fostering.json.internal.JsonValue;
import org.fostering.json.internal.ValueReader;
import org.fostering.json.reader.Limits;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;

/** Seals records and looks at seals. */
final class Sealing {

  private static final String SEAL = "seal";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A record has an entry for each rule, and the limits of a document sent by others are lower. */
  private static final Limits LIMITS =
      Limits.standard().withDocumentBytes(1 << 26).withArrayLength(1 << 20);

  private Sealing() {}

  static String canonical(String json) {
    return new String(CanonicalJson.of(json), StandardCharsets.UTF_8);
  }

  static Verification verify(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    byte[] canonical;
    try {
      canonical = CanonicalJson.of(text);
    } catch (IllegalArgumentException e) {
      return Verification.NOT_A_RECORD;
    }
    Optional<JsonNode> record = read(text, RecordFormat.RECORD.format());
    if (record.isEmpty()) {
      return Verification.NOT_A_RECORD;
    }
    ObjectNode open = record.get().deepCopy();
    String seal = open.remove(SEAL).asText();
    boolean holds =
        MessageDigest.isEqual(
            seal.getBytes(StandardCharsets.UTF_8),
            CanonicalJson.sha256(open.toString()).getBytes(StandardCharsets.UTF_8));
    return holds && Arrays.equals(canonical, bytes) ? Verification.INTACT : Verification.ALTERED;
  }

  /** A document that keeps to its format. */
  static Optional<JsonNode> read(String text, ObjectFormat.Format format) {
    Optional<JsonValue> value =
        ValueReader.read(text.getBytes(StandardCharsets.UTF_8), LIMITS).value();
    List<Finding> findings = new ArrayList<>();
    boolean sound =
        value.isPresent()
            && new FormatReader(format, findings).document(value.get()).isPresent()
            && findings.stream().noneMatch(found -> found.severity() == Severity.ERROR);
    return sound ? parsed(text) : Optional.empty();
  }

  /** The tree of a text that this library has written. */
  static JsonNode tree(String json) {
    return parsed(json).orElseThrow();
  }

  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.of(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
