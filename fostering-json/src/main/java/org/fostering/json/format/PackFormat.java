package org.fostering.json.format;

import static org.fostering.json.format.ObjectFormat.optional;
import static org.fostering.json.format.ObjectFormat.required;

import java.util.List;
import java.util.stream.Stream;
import org.fostering.json.format.ObjectFormat.Property;
import org.fostering.json.format.ValueFormat.Legible;
import org.fostering.json.format.ValueFormat.ListOf;
import org.fostering.json.format.ValueFormat.Matching;
import org.fostering.json.format.ValueFormat.OneOf;
import org.fostering.json.format.ValueFormat.Option;
import org.fostering.json.format.ValueFormat.Part;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RulePackFindingCode;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Effect;

/** The format of a rule pack in a file: one line a property. */
public final class PackFormat {

  /** The code of the finding that a condition is of no kind, or of several. */
  public static final String CONDITION_UNCLEAR = "rules.condition-unclear";

  /** The code of the finding that an amendment is of no kind, or of several. */
  public static final String AMENDMENT_UNCLEAR = "rules.amendment-unclear";

  private static final ValueFormat ID =
      ((Matching) WrittenValue.ID.format()).elseFault(RulePackFindingCode.ID_MALFORMED.code());
  private static final ValueFormat ADOPTER =
      new Matching("^(?:[A-Za-z0-9]+(?:[-.:][A-Za-z0-9]+)*)$", 100);
  private static final ValueFormat NAME = new Legible(200);
  private static final ValueFormat LONG = new Legible(2_000);
  private static final ValueFormat TEXT = new Part("bilingual");
  private static final ValueFormat CITATION = new Part("citation");
  private static final ValueFormat CONDITION =
      new OneOf(
          "condition",
          CONDITION_UNCLEAR,
          List.of("comparison", "all", "any", "not", "some", "always"));
  private static final ValueFormat AMENDMENT =
      new OneOf("amendment", AMENDMENT_UNCLEAR, List.of("extension", "replacement", "retirement"));

  /** What a rule rests on: the same properties of a rule and of a change to one. */
  private static final List<Property> BASIS =
      List.of(
          required("source", new Option(LegalForce.class), "What gives it its force."),
          required(
              "owner",
              NAME,
              "Who answers for it: for a statute the department, for a policy the service."),
          required("citations", new ListOf(CITATION, 1), "Where it is written."),
          required("nations", new ListOf(new Option(Nation.class), 1), "Where it holds."),
          optional("inForce", new Part("days"), "When it holds; without this, always."),
          optional(
              "certainty",
              new Option(Certainty.class),
              "How certain it is that the source says so; without this stated for a policy, which"
                  + " is what its owner says it is, and else unverified."),
          optional(
              "adoptedBy",
              new ListOf(ADOPTER, 1),
              "Who has adopted a policy: the ids of services, hubs, networks or authorities, for"
                  + " whose cases alone it holds; without this, it holds wherever it is used."));

  private static final Property MAY_READ_PROTECTED =
      optional(
          "mayReadProtected",
          CITATION,
          "What allows it to read a protected characteristic, if it reads one.");

  private static final Property WHY = required("why", TEXT, "Why the rule is changed.");

  /** The format. */
  public static final ObjectFormat.Format FORMAT =
      new ObjectFormat.Format(
          "rule-pack",
          new ObjectFormat(
              "RulePack",
              "A pack of rules, as a hub or a service writes it or the library prints it. It holds"
                  + " no personal data.",
              List.of(
                  required("id", ID, "The stable name of the pack."),
                  required("version", NAME, "The version of the pack."),
                  required("title", TEXT, "What the pack is called."),
                  required(
                      "subject", ID, "What the rules are about, such as enquiry: whose facts."),
                  required("rules", new ListOf(new Part("rule"), 0), "The rules, in their order."),
                  optional(
                      "amendments",
                      new ListOf(AMENDMENT, 0),
                      "What the pack changes in rules of other packs."))),
          List.of(
              shape(
                  "rule",
                  "What follows when a condition holds, where and when, and on whose authority.",
                  Stream.of(required("id", ID, "The stable name of the rule.")),
                  BASIS.stream(),
                  Stream.of(
                      required("effect", new Option(Effect.class), "What follows."),
                      required("reason", TEXT, "What to say then. Constant text."),
                      MAY_READ_PROTECTED,
                      required("when", CONDITION, "When it follows."))),
              shape(
                  "bilingual",
                  "A text in English and in Welsh.",
                  Stream.of(
                      required("english", LONG, "The English text."),
                      required("welsh", LONG, "The Welsh text."))),
              shape(
                  "citation",
                  "A place in an instrument, a standard or a policy.",
                  Stream.of(
                      required(
                          "instrument",
                          new Legible(300),
                          "The instrument with its number, or the title of a standard or policy."),
                      optional(
                          "provision",
                          new Legible(300),
                          "The place in it, such as regulation 26(5); without this, the whole."))),
              shape(
                  "days",
                  "Days on which something holds.",
                  Stream.of(
                      optional("from", ValueFormat.Simple.DATE, "The first day."),
                      optional("to", ValueFormat.Simple.DATE, "The last day."),
                      optional(
                          "notCommenced",
                          ValueFormat.Simple.BOOLEAN,
                          "True if it is enacted and no day of commencement is known: then without"
                              + " from and to."))),
              shape(
                      "comparison",
                      "A fact compared with one constant, or with several of which one must be"
                          + " equal.",
                      Stream.of(
                          required("fact", ID, "The name of the fact."),
                          optional("is", ValueFormat.Simple.SCALAR, "The fact has the value."),
                          optional(
                              "isOneOf",
                              new ListOf(ValueFormat.Simple.SCALAR, 1),
                              "The fact has one of the values."),
                          optional(
                              "below",
                              ValueFormat.Simple.INTEGER,
                              "The fact is less than the number."),
                          optional(
                              "atLeast",
                              ValueFormat.Simple.INTEGER,
                              "The fact is the number or more.")))
                  .choosing(CONDITION_UNCLEAR, "is", "isOneOf", "below", "atLeast"),
              shape(
                  "all",
                  "All of several conditions hold.",
                  Stream.of(required("all", new ListOf(CONDITION, 1), "The conditions."))),
              shape(
                  "any",
                  "At least one of several conditions holds.",
                  Stream.of(required("any", new ListOf(CONDITION, 1), "The conditions."))),
              shape(
                  "not",
                  "A condition does not hold.",
                  Stream.of(required("not", CONDITION, "The condition."))),
              shape(
                  "some",
                  "At least one of the things on a list meets a condition.",
                  Stream.of(
                      required("list", ID, "The name of the list."),
                      required("some", CONDITION, "The condition, on one of the things."))),
              shape(
                  "always",
                  "A condition that holds always, or never.",
                  Stream.of(
                      required(
                          "always",
                          ValueFormat.Simple.BOOLEAN,
                          "True for always, false for never."))),
              shape(
                  "extension",
                  "The effect of another pack's policy follows in more cases.",
                  Stream.of(
                      required("extends", ID, "The policy."),
                      required("also", CONDITION, "The further cases.")),
                  BASIS.stream(),
                  Stream.of(MAY_READ_PROTECTED, WHY)),
              shape(
                  "replacement",
                  "A rule of this pack stands in the place of a rule of another pack, in its"
                      + " nations and from its first day on.",
                  Stream.of(
                      required("replaces", ID, "The rule of the other pack."),
                      required("by", ID, "The rule of this pack."),
                      WHY)),
              shape(
                  "retirement",
                  "A policy of another pack does not apply any more.",
                  Stream.of(required("retires", ID, "The policy.")),
                  BASIS.stream(),
                  Stream.of(WHY))));

  private PackFormat() {}

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static ObjectFormat shape(
      String name, String description, Stream<Property>... properties) {
    return new ObjectFormat(
        name, description, Stream.of(properties).flatMap(each -> each).toList());
  }
}
