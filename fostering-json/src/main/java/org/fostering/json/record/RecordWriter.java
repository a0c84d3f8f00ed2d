package org.fostering.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.fostering.json.format.RecordFormat;
import org.fostering.json.format.RecordFormat.Digest;
import org.fostering.json.format.RecordFormat.Kept;
import org.fostering.json.format.RecordFormat.Pack;
import org.fostering.json.format.RecordFormat.SaltedFact;
import org.fostering.json.rulepack.RulePackJson;
import org.fostering.json.rulepack.RulePackJson.PackDigest;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.rule.RulePack;

/** Writes records. Immutable and thread-safe. */
final class RecordWriter {

  private static final String ENGINE = engineVersion();

  private final String subject;
  private final Map<String, Pack> packs = new HashMap<>();

  RecordWriter(String subject, List<? extends RulePack<?>> packs) {
    this.subject = subject;
    packs.forEach(pack -> this.packs.put(pack.reference(), digested(pack)));
  }

  private static Pack digested(RulePack<?> pack) {
    PackDigest digest = RulePackJson.digest(pack);
    return new Pack(digest.id(), digest.version(), digest.sha256(), digest.complete());
  }

  /** The version of the library, from its build. */
  private static String engineVersion() {
    try (InputStream in = RecordWriter.class.getResourceAsStream("engine.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(in, "engine.properties"));
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a record keeps, without its seal. */
  Kept kept(Decision decision, List<SaltedFact> facts) {
    return new Kept(
        subject,
        ENGINE,
        decision,
        facts.stream().map(fact -> new Digest(fact.read(), Evidence.sha256(fact))).toList(),
        Optional.empty(),
        Optional.empty());
  }

  /** The record, not in its canonical form. */
  String record(Kept kept) {
    return RecordFormat.RECORD.text(kept, this::pack);
  }

  private Pack pack(String reference) {
    Pack pack = packs.get(reference);
    if (pack == null) {
      throw new IllegalArgumentException(
          "the decision was made by pack " + reference + ", which is not among these rules");
    }
    return pack;
  }

  /** The nations of a record. */
  static List<Nation> nations(JsonNode record) {
    List<Nation> nations = new ArrayList<>();
    for (JsonNode nation : record.path("nations")) {
      nations.add(Words.parse(Nation.class, nation.asText()));
    }
    return nations;
  }
}
