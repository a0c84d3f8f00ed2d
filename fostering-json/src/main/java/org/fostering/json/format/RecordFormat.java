package org.fostering.json.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Reason;

/**
 * What is kept of a decision: the sealed record, and the evidence beside it. One line a property.
 */
public final class RecordFormat {

  private static final WrittenValue<String, Object> NAME = WrittenValue.legible(200);

  private static final WrittenObject<Pack, Object> PACK =
      WrittenObject.<Pack, Object>named("pack", "A pack of rules.")
          .required("id", WrittenValue.ID, "The pack.", Pack::id)
          .required("version", NAME, "Its version.", Pack::version)
          .required(
              "sha256",
              WrittenValue.SHA_256,
              "The SHA-256 of its canonical JSON form.",
              Pack::sha256)
          .required(
              "complete",
              WrittenValue.BOOLEAN,
              "Whether the digest covers all of the rules; false if a condition is in Java, of"
                  + " which it covers only the words.",
              Pack::complete);

  private static final WrittenObject<Digest, Object> DIGEST =
      RecordFormat.<Digest>about(
              "digest",
              "A fact that the rules read.",
              digest -> digest.read().fact(),
              digest -> digest.read().pointer())
          .requiredOnceKnown(
              "sha256",
              WrittenValue.SHA_256,
              "The SHA-256 of the canonical form of the fact's entry in the evidence: its name,"
                  + " pointer, salt and what was known.",
              Digest::sha256);

  private static final WrittenObject<Reason, Object> SETTLED =
      about("place", "A fact and where it stands.", Reason::fact, Reason::pointer);

  private static final WrittenObject<Question, Object> OPEN =
      about("place", "A fact and where it stands.", Question::fact, Question::pointer);

  private static final WrittenObject<AmendmentEffect, Object> AMENDED =
      WrittenObject.<AmendmentEffect, Object>named("amended", "What another pack made of a rule.")
          .required(
              "pack",
              WrittenValue.legible(301),
              "The pack, as id and version.",
              AmendmentEffect::pack)
          .optional(
              "by", WrittenValue.ID, "The rule that stands in its place.", AmendmentEffect::by)
          .optional("since", WrittenValue.DATE, "The first day of that.", AmendmentEffect::since);

  private static final WrittenObject<RuleResult, Object> RESULT =
      WrittenObject.<RuleResult, Object>named("result", "What one rule came to.")
          .required("rule", WrittenValue.ID, "The rule.", result -> result.rule().id())
          .required(
              "status",
              WrittenValue.word(RuleResult.Status.class),
              "What it came to.",
              RuleResult::status)
          .required(
              "effect",
              WrittenValue.word(Effect.class),
              "What follows if it is met.",
              result -> result.rule().effect())
          .required(
              "source",
              WrittenValue.word(LegalForce.class),
              "What gives it its force.",
              result -> result.rule().basis().source())
          .required(
              "certainty",
              WrittenValue.word(Certainty.class),
              "How certain it is that the source says so.",
              result -> result.rule().basis().certainty())
          .required("facts", SETTLED.list(), "The facts that settled it.", RuleResult::reasons)
          .required(
              "questions", OPEN.list(), "The facts that would settle it.", RuleResult::questions)
          .optional(
              "failure",
              WrittenValue.legible(300),
              "How it failed, if it did; never a value.",
              RuleResult::failure)
          .optional(
              "amended", AMENDED.value(), "What another pack made of it.", RuleResult::amended);

  /** Not why it is not known: that somebody preferred not to say is theirs, and in the evidence. */
  private static final WrittenObject<Question, Object> QUESTION =
      RecordFormat.<Question>about(
              "question", "A fact to ask for.", Question::fact, Question::pointer)
          .required(
              "rules",
              WrittenValue.list(WrittenValue.ID, 0),
              "The rules on which the answer bears.",
              Question::rules);

  /** The sealed record, written with the packs by their references. */
  public static final WrittenDocument<Kept, Packs> RECORD =
      new WrittenDocument<>(
          "decision-record",
          WrittenObject.<Kept, Packs>named(
                  "DecisionRecord",
                  "What was decided, by which rules and on which facts, sealed so that a change"
                      + " shows. It holds no value of a fact, but it is about a person: whether a"
                      + " rule applied says something of them. It is written in the canonical form"
                      + " of RFC 8785.")
              .required(
                  "subject",
                  WrittenValue.ID,
                  "What was decided on, such as enquiry.",
                  Kept::subject)
              .required(
                  "asOf",
                  WrittenValue.DATE,
                  "The day on which it was asked.",
                  kept -> kept.decision().asOf())
              .required(
                  "nations",
                  WrittenValue.list(WrittenValue.word(Nation.class), 0),
                  "The nations whose law may apply: one when it is known which.",
                  kept -> kept.decision().jurisdiction().nations())
              .required(
                  "readings",
                  WrittenValue.list(EventFormat.CHOICE, 0),
                  "How the law was read: each reading on which it may turn, with the choice made.",
                  kept -> kept.decision().readings())
              .required(
                  "engineVersion",
                  NAME,
                  "The version of the library that evaluated the rules.",
                  Kept::engineVersion)
              .requiredBy(
                  "packs",
                  PACK.list(),
                  "The packs of rules.",
                  (kept, packs) -> kept.decision().packs().stream().map(packs::of).toList())
              .required(
                  "facts",
                  DIGEST.list(),
                  "The facts that the rules read, each with a salted digest.",
                  Kept::facts)
              .required(
                  "outcome",
                  WrittenValue.word(Outcome.class),
                  "What it comes to.",
                  kept -> kept.decision().outcome())
              .required(
                  "soFar",
                  WrittenValue.word(Outcome.class),
                  "The gravest outcome that is reached whatever the open answers are.",
                  kept -> kept.decision().soFar())
              .required(
                  "results",
                  RESULT.list(),
                  "What every rule came to.",
                  kept -> kept.decision().results())
              .required(
                  "questions",
                  QUESTION.list(),
                  "The smallest set of facts that would settle the outcome.",
                  kept -> kept.decision().questions())
              .requiredOnceKnown(
                  "seal",
                  WrittenValue.SHA_256,
                  "The SHA-256 of the canonical form of this document without this property,"
                      + " signature and after.",
                  Kept::seal)
              .optional(
                  "signature",
                  RecordFileFormat.BASE_64,
                  RecordFileFormat.SIGNATURE,
                  Kept::signature)
              // Put in when the record is put into a file.
              .optional(
                  "after",
                  RecordFileFormat.AFTER,
                  "The record before it in its file, which shows when one is removed, repeated or"
                      + " moved.",
                  kept -> Optional.empty()));

  private static final WrittenObject<Known<?>, Object> KNOWN =
      WrittenObject.<Known<?>, Object>named(
              "known", "What was known: a value, a range, or nothing and why.")
          .optional("value", WrittenValue.SCALAR, "The value.", known -> known.value())
          .optional(
              "least",
              WrittenValue.SCALAR,
              "The least that it may be.",
              known -> known.value().isPresent() ? Optional.empty() : known.least())
          .optional(
              "most",
              WrittenValue.SCALAR,
              "The most that it may be.",
              known -> known.value().isPresent() ? Optional.empty() : known.most())
          .optional(
              "why",
              WrittenValue.word(Known.WhyUnknown.class),
              "Why it is not known exactly.",
              known -> known.why());

  /** One fact of the evidence, of whose canonical form the record has the digest. */
  public static final WrittenValue<SaltedFact, Object> ENTRY =
      RecordFormat.<SaltedFact>about(
              "entry", "A fact.", fact -> fact.read().fact(), fact -> fact.read().pointer())
          .required(
              "salt",
              WrittenValue.matching("^(?:(?:[0-9a-f]{2}){16,64})$", 128),
              "The salt, in hexadecimal digits.",
              SaltedFact::salt)
          .required("known", KNOWN.value(), "What was known.", fact -> fact.read().known())
          .value();

  /** The evidence, written with the seal of its record. */
  public static final WrittenDocument<List<SaltedFact>, String> EVIDENCE =
      new WrittenDocument<>(
          "decision-evidence",
          WrittenObject.<List<SaltedFact>, String>named(
                  "DecisionEvidence",
                  "What was known of the facts of a decision, and the salts of their digests. It is"
                      + " personal data, kept apart from the record, so that it can be erased while"
                      + " the seal of the record still holds.")
              .requiredBy(
                  "record", WrittenValue.SHA_256, "The seal of the record.", (facts, seal) -> seal)
              .required("facts", WrittenValue.list(ENTRY, 0), "The facts.", facts -> facts));

  private RecordFormat() {}

  private static <T> WrittenObject<T, Object> about(
      String name, String description, Function<T, String> fact, Function<T, Pointer> pointer) {
    return WrittenObject.<T, Object>named(name, description)
        .required("fact", WrittenValue.ID, "The name of the fact or list.", fact)
        .required(
            "pointer",
            WrittenValue.POINTER,
            "Where it stands in the document (RFC 6901).",
            pointer);
  }

  /**
   * What a record keeps.
   *
   * @param subject what was decided on
   * @param engineVersion the version of the library that evaluated the rules
   * @param decision what the rules came to
   * @param facts the facts that they read
   * @param seal the seal; empty while there is none
   * @param signature the signature of the seal, if it is signed
   */
  public record Kept(
      String subject,
      String engineVersion,
      Decision decision,
      List<Digest> facts,
      Optional<String> seal,
      Optional<String> signature) {

    /** Copies the list. */
    public Kept {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(engineVersion, "engineVersion");
      Objects.requireNonNull(decision, "decision");
      facts = List.copyOf(facts);
      Objects.requireNonNull(seal, "seal");
      Objects.requireNonNull(signature, "signature");
    }

    /**
     * The same, sealed.
     *
     * @param seal the seal
     * @param signature the signature of the seal, if it is signed
     * @return what the record keeps
     */
    public Kept sealed(String seal, Optional<String> signature) {
      return new Kept(subject, engineVersion, decision, facts, Optional.of(seal), signature);
    }
  }

  /** The packs that may have been evaluated. */
  @FunctionalInterface
  public interface Packs {
    /**
     * A pack.
     *
     * @param reference its id and version
     * @return the pack
     * @throws IllegalArgumentException if it is not among them
     */
    Pack of(String reference);
  }

  /**
   * A pack that was evaluated.
   *
   * @param id its id
   * @param version its version
   * @param sha256 its digest
   * @param complete whether the digest covers all of its rules
   */
  public record Pack(String id, String version, String sha256, boolean complete) {
    /** Checks that all parts are there. */
    public Pack {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(sha256, "sha256");
    }
  }

  /**
   * A fact that was read and the digest of its entry in the evidence.
   *
   * @param read the fact
   * @param sha256 the digest; empty when the salt has been erased
   */
  public record Digest(FactRead read, Optional<String> sha256) {
    /** Checks that all parts are there. */
    public Digest {
      Objects.requireNonNull(read, "read");
      Objects.requireNonNull(sha256, "sha256");
    }
  }

  /**
   * A fact that was read, with its salt.
   *
   * @param read the fact
   * @param salt the salt in hexadecimal digits; empty when it has been erased
   */
  public record SaltedFact(FactRead read, String salt) {
    /** Checks that all parts are there. */
    public SaltedFact {
      Objects.requireNonNull(read, "read");
      Objects.requireNonNull(salt, "salt");
    }

    /** Says that there is something; never what. */
    @Override
    public String toString() {
      return "SaltedFact";
    }
  }
}
