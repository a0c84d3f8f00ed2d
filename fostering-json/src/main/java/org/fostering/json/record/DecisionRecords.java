package org.fostering.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.fostering.json.CanonicalJson;
import org.fostering.json.format.RecordFormat;
import org.fostering.json.format.RecordFormat.Kept;
import org.fostering.json.format.RecordFormat.SaltedFact;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.RulePack;

/**
 * Makes, verifies and replays records of decisions.
 *
 * <pre>{@code
 * DecisionRecords<Enquiry> records = DecisionRecords.of(eligibility.rules(), eligibility::decide);
 * Recorded kept = records.decide(enquiry, Jurisdiction.of(Nation.ENGLAND), Salts.random(), day);
 * DecisionRecords.verify(kept.record());                     // INTACT
 * records.replay(kept.record(), enquiry, kept.evidence());   // the same, or the first difference
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class DecisionRecords<S> {

  /** What is compared in a replay: causes before effects. */
  private static final List<String> COMPARED =
      List.of(
          "subject",
          "asOf",
          "nations",
          "readings",
          "packs",
          "facts",
          "outcome",
          "soFar",
          "results",
          "questions");

  private final Map<Nation, RuleSet<S>> rules;
  private final Interpretations interpretations;
  private final Decider<S> decider;
  private final RecordWriter writer;
  private final Optional<PrivateKey> key;

  private DecisionRecords(
      Map<Nation, RuleSet<S>> rules,
      Interpretations interpretations,
      Decider<S> decider,
      Optional<PrivateKey> key) {
    this.key = key;
    this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
    this.rules = Map.copyOf(rules);
    this.decider = Objects.requireNonNull(decider, "decider");
    List<RulePack<S>> packs =
        this.rules.values().stream().flatMap(set -> set.packs().stream()).toList();
    String subject = packs.isEmpty() ? "nothing" : packs.get(0).facts().subject();
    this.writer = new RecordWriter(subject, packs);
  }

  /**
   * Records of what some rules decide. Where it is not known whose law applies no rule is asked,
   * and the decision is that more information is needed.
   *
   * @param <S> the type of the subject
   * @param rules the rules
   * @return the maker of records
   */
  public static <S> DecisionRecords<S> of(RuleSet<S> rules) {
    Map<Nation, RuleSet<S>> everywhere = new EnumMap<>(Nation.class);
    for (Nation nation : Nation.values()) {
      everywhere.put(nation, rules);
    }
    return of(everywhere, rules::decide);
  }

  /**
   * Records of what is decided by some rules, with the law read by the default of every reading.
   *
   * @param <S> the type of the subject
   * @param rules for each nation its rules
   * @param decider decides by these rules
   * @return the maker of records
   */
  public static <S> DecisionRecords<S> of(Map<Nation, RuleSet<S>> rules, Decider<S> decider) {
    return of(rules, Interpretations.defaults(), decider);
  }

  /**
   * Records of what is decided by some rules.
   *
   * @param <S> the type of the subject
   * @param rules for each nation its rules
   * @param interpretations how the decider reads the law
   * @param decider decides by these rules
   * @return the maker of records
   */
  public static <S> DecisionRecords<S> of(
      Map<Nation, RuleSet<S>> rules, Interpretations interpretations, Decider<S> decider) {
    return new DecisionRecords<>(rules, interpretations, decider, Optional.empty());
  }

  /**
   * The same, but that each record is signed: a seal shows a careless change, a signature that of
   * anybody who does not have the key.
   *
   * @param key the key of the service, of a kind that {@link RecordKeys#privateKey} reads; it may
   *     be one of a device that does not give it away
   * @return a copy
   * @throws IllegalArgumentException if records cannot be signed with the key
   */
  public DecisionRecords<S> signedWith(PrivateKey key) {
    return new DecisionRecords<>(
        rules, interpretations, decider, Optional.of(RecordKeys.checked(key)));
  }

  /**
   * Decides, and makes what is kept of the decision.
   *
   * @param subject the subject
   * @param jurisdiction whose law applies
   * @param salts the source of salts: {@link Salts#random()}, but for tests
   * @param asOf the day on which it is asked
   * @return the decision with its record and its evidence
   * @throws IllegalArgumentException if a salt is too short or too long
   */
  public Recorded decide(S subject, Jurisdiction jurisdiction, Salts salts, LocalDate asOf) {
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    return keep(subject, decider.decide(subject, jurisdiction, asOf), salts);
  }

  /**
   * Makes what is kept of a decision that these rules came to.
   *
   * @param subject the subject
   * @param decision what the rules came to for the subject
   * @param salts the source of salts: {@link Salts#random()}, but for tests
   * @return the decision with its record and its evidence
   * @throws IllegalArgumentException if a salt is too short or too long, or the decision is one of
   *     a nation without rules here
   */
  public Recorded keep(S subject, Decision decision, Salts salts) {
    Objects.requireNonNull(salts, "salts");
    List<SaltedFact> facts =
        factsRead(subject, decision).stream()
            .map(read -> new SaltedFact(read, Evidence.hex(salts.next())))
            .toList();
    Kept kept = writer.kept(decision, facts);
    String seal = CanonicalJson.sha256(writer.record(kept));
    Optional<String> signature = key.map(signing -> RecordKeys.sign(signing, seal));
    return new Recorded(
        decision,
        seal,
        Sealing.canonical(writer.record(kept.sealed(seal, signature))),
        Sealing.canonical(RecordFormat.EVIDENCE.text(facts, seal)));
  }

  /** What the rules of each nation read whose law may apply; none where no rule was asked. */
  private List<FactRead> factsRead(S subject, Decision decision) {
    if (decision.packs().isEmpty()) {
      return List.of();
    }
    Map<String, FactRead> facts = new TreeMap<>();
    for (Nation nation : decision.jurisdiction().nations()) {
      List<FactRead> ofNation =
          set(nation)
              .factsRead(
                  subject,
                  Jurisdiction.of(nation),
                  decision.adopters(),
                  new FactContext(decision.asOf(), interpretations));
      ofNation.forEach(read -> facts.put(read.pointer() + " " + read.fact(), read));
    }
    return List.copyOf(facts.values());
  }

  private RuleSet<S> set(Nation nation) {
    RuleSet<S> set = rules.get(nation);
    if (set == null) {
      throw new IllegalArgumentException("the decision is one of a nation without rules here");
    }
    return set;
  }

  /**
   * Whether a record is as it was when it was sealed.
   *
   * @param record the bytes of the record
   * @return what the seal says
   */
  public static Verification verify(byte[] record) {
    return Sealing.verify(record);
  }

  /**
   * Whether a record is as it was when it was sealed.
   *
   * @param record the record
   * @return what the seal says
   */
  public static Verification verify(String record) {
    return verify(record.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Decides again what a record says, by the rules as they are here and the subject as it is now,
   * when the evidence is gone.
   *
   * @param record the record
   * @param subject the subject
   * @return whether it comes to the same
   * @throws IllegalArgumentException if the seal of the record does not hold
   */
  public Replay replay(String record, S subject) {
    return replay(record, subject, Map.of());
  }

  /**
   * Decides again what a record says, by the rules as they are here and the subject as it is now.
   *
   * @param record the record
   * @param subject the subject
   * @param evidence the evidence of the record, or what is left of it
   * @return whether it comes to the same
   * @throws IllegalArgumentException if the seal of the record does not hold, or the evidence is
   *     none or that of another record
   */
  public Replay replay(String record, S subject, String evidence) {
    JsonNode kept =
        Sealing.read(evidence, RecordFormat.EVIDENCE.format())
            .orElseThrow(() -> new IllegalArgumentException("this is no evidence of a decision"));
    JsonNode sealed = Sealing.read(record, RecordFormat.RECORD.format()).orElse(kept);
    if (!kept.path("record").equals(sealed.path("seal"))) {
      throw new IllegalArgumentException("this is the evidence of another record");
    }
    Map<String, String> salts = new HashMap<>();
    for (JsonNode fact : kept.path("facts")) {
      salts.put(
          Evidence.key(fact.path("fact").asText(), fact.path("pointer").asText()),
          fact.path("salt").asText());
    }
    return replay(record, subject, salts);
  }

  private Replay replay(String record, S subject, Map<String, String> salts) {
    if (!verify(record).holds()) {
      throw new IllegalArgumentException(
          "only a record whose seal holds can be replayed: that of this one does not");
    }
    JsonNode then = Sealing.read(record, RecordFormat.RECORD.format()).orElseThrow();
    Jurisdiction jurisdiction = Jurisdiction.oneOf(RecordWriter.nations(then));
    LocalDate asOf = LocalDate.parse(then.path("asOf").asText());
    Decision decision = decider.decide(subject, jurisdiction, asOf);
    List<SaltedFact> facts =
        factsRead(subject, decision).stream()
            .map(read -> new SaltedFact(read, salts.getOrDefault(Evidence.key(read), "")))
            .toList();
    JsonNode now = Sealing.tree(writer.record(writer.kept(decision, facts)));
    boolean allSalted = facts.stream().noneMatch(each -> each.salt().isEmpty());
    Optional<Pointer> difference =
        COMPARED.stream().flatMap(name -> Differences.first(name, then, now).stream()).findFirst();
    return new Replay(
        difference, allSalted, then.path("engineVersion").equals(now.path("engineVersion")));
  }
}
