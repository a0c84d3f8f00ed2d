package org.fostering.json.format;

import static org.fostering.json.format.ObjectFormat.optional;
import static org.fostering.json.format.ObjectFormat.required;

import java.util.List;
import org.fostering.json.format.ObjectFormat.Property;
import org.fostering.json.format.ValueFormat.Legible;
import org.fostering.json.format.ValueFormat.ListOf;
import org.fostering.json.format.ValueFormat.Matching;
import org.fostering.json.format.ValueFormat.Option;
import org.fostering.json.format.ValueFormat.Part;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;

/** The formats of what is kept of a decision: the sealed record, and the evidence beside it. */
public final class RecordFormat {

  private static final ValueFormat ID = WrittenValue.ID.format();
  private static final ValueFormat NAME = new Legible(200);
  private static final ValueFormat SHA_256 = WrittenValue.SHA_256.format();
  private static final ValueFormat SALT = new Matching("^(?:(?:[0-9a-f]{2}){16,64})$", 128);
  private static final ValueFormat POINTER = WrittenValue.POINTER.format();

  private static final Property FACT = required("fact", ID, "The name of the fact or list.");
  private static final Property WHERE =
      required("pointer", POINTER, "Where it stands in the document (RFC 6901).");

  private static final Property SIGNATURE =
      optional(
          "signature",
          new Matching("^(?:[0-9A-Za-z+/]{2,4000}={0,2})$", 4_002),
          "The signature of the seal, as 64 characters, with the key of the service, in Base64.");

  /** The format of the sealed record. */
  public static final ObjectFormat.Format RECORD =
      new ObjectFormat.Format(
          "decision-record",
          new ObjectFormat(
              "DecisionRecord",
              "What was decided, by which rules and on which facts, sealed so that a change shows."
                  + " It holds no value of a fact, but it is about a person: whether a"
                  + " rule applied says something of them. It is written in the canonical form of"
                  + " RFC 8785.",
              List.of(
                  required("subject", ID, "What was decided on, such as enquiry."),
                  required("asOf", ValueFormat.Simple.DATE, "The day on which it was asked."),
                  required(
                      "nations",
                      new ListOf(new Option(Nation.class), 0),
                      "The nations whose law may apply: one when it is known which."),
                  required(
                      "engineVersion",
                      NAME,
                      "The version of the library that evaluated the rules."),
                  required("packs", new ListOf(new Part("pack"), 0), "The packs of rules."),
                  required(
                      "facts",
                      new ListOf(new Part("digest"), 0),
                      "The facts that the rules read, each with a salted digest."),
                  required("outcome", new Option(Outcome.class), "What it comes to."),
                  required(
                      "soFar",
                      new Option(Outcome.class),
                      "The gravest outcome that is reached whatever the open answers are."),
                  required(
                      "results", new ListOf(new Part("result"), 0), "What every rule came to."),
                  required(
                      "questions",
                      new ListOf(new Part("question"), 0),
                      "The smallest set of facts that would settle the outcome."),
                  required(
                      "seal",
                      SHA_256,
                      "The SHA-256 of the canonical form of this document without this property,"
                          + " signature and after."),
                  SIGNATURE,
                  optional(
                      "after",
                      new Part("after"),
                      "The record before it in its file, which shows when one is removed, repeated"
                          + " or moved."))),
          List.of(
              new ObjectFormat(
                  "after",
                  "What stands before a record in its file.",
                  List.of(
                      required(
                          "number", ValueFormat.Simple.INTEGER, "How many records, from none."),
                      optional(
                          "link",
                          SHA_256,
                          "The SHA-256 of the canonical form of an object of the seal of the record"
                              + " before, as seal, and of its after, as after; none before the"
                              + " first."))),
              new ObjectFormat(
                  "pack",
                  "A pack of rules.",
                  List.of(
                      required("id", ID, "The pack."),
                      required("version", NAME, "Its version."),
                      required("sha256", SHA_256, "The SHA-256 of its canonical JSON form."),
                      required(
                          "complete",
                          ValueFormat.Simple.BOOLEAN,
                          "Whether the digest covers all of the rules; false if a condition is in"
                              + " Java, of which it covers only the words."))),
              new ObjectFormat(
                  "digest",
                  "A fact that the rules read.",
                  List.of(
                      FACT,
                      WHERE,
                      required(
                          "sha256",
                          SHA_256,
                          "The SHA-256 of the canonical form of the fact's entry in the evidence:"
                              + " its name, pointer, salt and what was known."))),
              new ObjectFormat("place", "A fact and where it stands.", List.of(FACT, WHERE)),
              new ObjectFormat(
                  "result",
                  "What one rule came to.",
                  List.of(
                      required("rule", ID, "The rule."),
                      required("status", new Option(RuleResult.Status.class), "What it came to."),
                      required("effect", new Option(Effect.class), "What follows if it is met."),
                      required("source", new Option(LegalForce.class), "What gives it its force."),
                      required(
                          "certainty",
                          new Option(Certainty.class),
                          "How certain it is that the source says so."),
                      required(
                          "facts", new ListOf(new Part("place"), 0), "The facts that settled it."),
                      required(
                          "questions",
                          new ListOf(new Part("place"), 0),
                          "The facts that would settle it."),
                      optional(
                          "failure", new Legible(300), "How it failed, if it did; never a value."),
                      optional("amended", new Part("amended"), "What another pack made of it."))),
              new ObjectFormat(
                  "amended",
                  "What another pack made of a rule.",
                  List.of(
                      required("pack", new Legible(301), "The pack, as id and version."),
                      optional("by", ID, "The rule that stands in its place."),
                      optional("since", ValueFormat.Simple.DATE, "The first day of that."))),
              new ObjectFormat(
                  "question",
                  "A fact to ask for.",
                  List.of(
                      FACT,
                      WHERE,
                      required(
                          "rules", new ListOf(ID, 0), "The rules on which the answer bears.")))));

  /** The format of the evidence. */
  public static final ObjectFormat.Format EVIDENCE =
      new ObjectFormat.Format(
          "decision-evidence",
          new ObjectFormat(
              "DecisionEvidence",
              "What was known of the facts of a decision, and the salts of their digests. It is"
                  + " personal data, kept apart from the record, so that it can be erased while the"
                  + " seal of the record still holds.",
              List.of(
                  required("record", SHA_256, "The seal of the record."),
                  required("facts", new ListOf(new Part("entry"), 0), "The facts."))),
          List.of(
              new ObjectFormat(
                  "entry",
                  "A fact.",
                  List.of(
                      FACT,
                      WHERE,
                      required("salt", SALT, "The salt, in hexadecimal digits."),
                      required("known", new Part("known"), "What was known."))),
              new ObjectFormat(
                  "known",
                  "What was known: a value, a range, or nothing and why.",
                  List.of(
                      optional("value", ValueFormat.Simple.SCALAR, "The value."),
                      optional("least", ValueFormat.Simple.SCALAR, "The least that it may be."),
                      optional("most", ValueFormat.Simple.SCALAR, "The most that it may be."),
                      optional(
                          "why",
                          new Option(Known.WhyUnknown.class),
                          "Why it is not known exactly.")))));

  /** The format of the last line of a file of sealed records. */
  public static final ObjectFormat.Format END =
      new ObjectFormat.Format(
          "decision-records-end",
          new ObjectFormat(
              "DecisionRecordsEnd",
              "The end of a file of sealed records, which shows when the last are cut off.",
              List.of(
                  required(
                      "records", ValueFormat.Simple.INTEGER, "How many records there are before."),
                  optional(
                      "last",
                      SHA_256,
                      "The link that a record after the last one would name; none if there is no"
                          + " record."),
                  required(
                      "seal",
                      SHA_256,
                      "The SHA-256 of the canonical form of this document without this property and"
                          + " signature."),
                  SIGNATURE)),
          List.of());

  private RecordFormat() {}
}
