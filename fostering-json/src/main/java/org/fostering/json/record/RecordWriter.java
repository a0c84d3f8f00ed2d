package org.fostering.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.format.RecordFormat;
import org.fostering.json.format.StatusFormat;
import org.fostering.json.internal.TextFormats;
import org.fostering.json.rulepack.RulePackJson;
import org.fostering.json.rulepack.RulePackJson.PackDigest;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/** Writes records without their seals, and evidence. Immutable and thread-safe. */
final class RecordWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String ENGINE = engineVersion();

  private final String subject;
  private final Map<String, PackDigest> packs = new HashMap<>();

  RecordWriter(String subject, List<? extends RulePack<?>> packs) {
    this.subject = subject;
    packs.forEach(pack -> this.packs.put(pack.reference(), RulePackJson.digest(pack)));
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

  ObjectNode record(Decision decision, List<Evidence> evidence) {
    ObjectNode json = document(RecordFormat.RECORD);
    json.put("subject", subject);
    json.put("engineVersion", ENGINE);
    json.put("asOf", TextFormats.text(decision.asOf()));
    ArrayNode nations = json.putArray("nations");
    decision.jurisdiction().nations().forEach(nation -> nations.add(word(nation)));
    ArrayNode readings = json.putArray("readings");
    decision.readings().forEach(choice -> readings.add(StatusFormat.setting(choice)));
    json.put("outcome", word(decision.outcome()));
    json.put("soFar", word(decision.soFar()));
    ArrayNode evaluated = json.putArray("packs");
    decision.packs().forEach(reference -> pack(evaluated.addObject(), reference));
    ArrayNode facts = json.putArray("facts");
    for (Evidence each : evidence) {
      ObjectNode fact = facts.addObject();
      fact.set("fact", each.entry().get("fact"));
      fact.set("pointer", each.entry().get("pointer"));
      each.sha256().ifPresent(digest -> fact.put("sha256", digest));
    }
    ArrayNode results = json.putArray("results");
    decision.results().forEach(result -> result(results.addObject(), result));
    ArrayNode questions = json.putArray("questions");
    decision.questions().forEach(question -> question(questions.addObject(), question));
    return json;
  }

  ObjectNode evidence(String seal, List<Evidence> evidence) {
    ObjectNode json = document(RecordFormat.EVIDENCE);
    json.put("record", seal);
    ArrayNode facts = json.putArray("facts");
    evidence.forEach(each -> facts.add(each.entry()));
    return json;
  }

  private static ObjectNode document(ObjectFormat.Format format) {
    return JSON.objectNode()
        .put(ObjectFormat.Format.TYPE, format.type())
        .put(ObjectFormat.Format.VERSION, ObjectFormat.Format.CURRENT);
  }

  /** The nations of a record. */
  static List<Nation> nations(JsonNode record) {
    List<Nation> nations = new ArrayList<>();
    for (JsonNode nation : record.path("nations")) {
      nations.add(Words.parse(Nation.class, nation.asText()));
    }
    return nations;
  }

  private void pack(ObjectNode json, String reference) {
    PackDigest pack = packs.get(reference);
    if (pack == null) {
      throw new IllegalArgumentException(
          "the decision was made by pack " + reference + ", which is not among these rules");
    }
    json.put("id", pack.id()).put("version", pack.version());
    json.put("sha256", pack.sha256()).put("complete", pack.complete());
  }

  private static void result(ObjectNode json, RuleResult result) {
    Rule<?> rule = result.rule();
    json.put("rule", rule.id());
    json.put("status", word(result.status()));
    json.put("effect", word(rule.effect()));
    json.put("source", word(rule.basis().source()));
    json.put("certainty", word(rule.basis().certainty()));
    ArrayNode facts = json.putArray("facts");
    result.reasons().forEach(each -> place(facts.addObject(), each.fact(), each.pointer()));
    ArrayNode questions = json.putArray("questions");
    result.questions().forEach(each -> place(questions.addObject(), each.fact(), each.pointer()));
    result.failure().ifPresent(failure -> json.put("failure", failure));
    result.amended().ifPresent(amended -> amended(json.putObject("amended"), amended));
  }

  private static void amended(ObjectNode json, AmendmentEffect amended) {
    json.put("pack", amended.pack());
    amended.by().ifPresent(rule -> json.put("by", rule));
    amended.since().ifPresent(day -> json.put("since", TextFormats.text(day)));
  }

  private static void place(ObjectNode json, String fact, Pointer pointer) {
    json.put("fact", fact).put("pointer", pointer.toString());
  }

  /** Not why it is not known: that somebody preferred not to say is theirs, and in the evidence. */
  private static void question(ObjectNode json, Question question) {
    place(json, question.fact(), question.pointer());
    ArrayNode rules = json.putArray("rules");
    question.rules().forEach(rules::add);
  }

  private static String word(Enum<?> constant) {
    return Words.of(constant);
  }
}
