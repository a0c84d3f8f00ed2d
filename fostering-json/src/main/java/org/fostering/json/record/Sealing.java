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
import java.util.Set;
import org.fostering.json.CanonicalJson;
import org.fostering.json.format.FormatReader;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.format.RecordFileFormat;
import org.fostering.json.format.RecordFormat;
import org.fostering.json.internal.JsonValue;
import org.fostering.json.internal.ValueReader;
import org.fostering.json.reader.Limits;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;

/** Seals records and looks at seals. */
final class Sealing {

  private static final String SEAL = "seal";
  static final String SIGNATURE = "signature";

  /** The record before, to which a record is bound when it is put into a file. */
  static final String AFTER = "after";

  /** What the seal does not cover, as it comes later. */
  private static final Set<String> OUTSIDE = Set.of(SEAL, SIGNATURE, AFTER);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A record has an entry for each rule, and the limits of a document sent by others are lower. */
  private static final Limits LIMITS =
      Limits.standard().withDocumentBytes(1 << 26).withArrayLength(1 << 20);

  private static final List<ObjectFormat.Format> SEALED =
      List.of(RecordFormat.RECORD.format(), RecordFileFormat.END.format());

  /** A document with a seal, and what the seal says. */
  record Sealed(ObjectFormat.Format format, JsonNode json, Verification verification) {

    /** Whether it is not a record but the end of a file of them. */
    boolean isEnd() {
      return format.type().equals(RecordFileFormat.END.type());
    }

    String seal() {
      return json.path(SEAL).asText();
    }
  }

  private Sealing() {}

  static String canonical(String json) {
    return new String(CanonicalJson.of(json), StandardCharsets.UTF_8);
  }

  static Verification verify(byte[] bytes) {
    return open(bytes)
        .filter(read -> !read.isEnd())
        .map(Sealed::verification)
        .orElse(Verification.NOT_A_RECORD);
  }

  /** Reads a document with a seal; empty if it is none. */
  static Optional<Sealed> open(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    byte[] canonical;
    try {
      canonical = CanonicalJson.of(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    for (ObjectFormat.Format format : SEALED) {
      Optional<JsonNode> json = read(text, format);
      if (json.isPresent()) {
        boolean asWritten = Arrays.equals(canonical, bytes);
        return Optional.of(new Sealed(format, json.get(), verification(json.get(), asWritten)));
      }
    }
    return Optional.empty();
  }

  private static Verification verification(JsonNode document, boolean asWritten) {
    ObjectNode open = document.deepCopy();
    String seal = open.path(SEAL).asText();
    open.remove(OUTSIDE);
    boolean holds =
        MessageDigest.isEqual(
            seal.getBytes(StandardCharsets.UTF_8),
            CanonicalJson.sha256(open.toString()).getBytes(StandardCharsets.UTF_8));
    if (!holds) {
      return Verification.ALTERED;
    }
    return asWritten ? Verification.INTACT : Verification.REWRITTEN;
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
