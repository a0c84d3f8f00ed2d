package org.fostering.json.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * A rule pack in a file: one line a property. What must be known to write one is whom to tell of a
 * rule that has a condition in Java, which nobody can read back.
 */
public final class PackFormat {

  /** The code of the finding that a condition is of no kind, or of several. */
  public static final String CONDITION_UNCLEAR = "rules.condition-unclear";

  /** The code of the finding that an amendment is of no kind, or of several. */
  public static final String AMENDMENT_UNCLEAR = "rules.amendment-unclear";

  /** The code of the finding that a fact stands nowhere, or in two places. */
  public static final String FACT_UNCLEAR = "rules.fact-unclear";

  /** The code of the finding that a fact stands in no property that there is. */
  public static final String FACT_NOWHERE = "rules.fact-nowhere";

  private static final String ADOPTER_MALFORMED = "rules.adopter-malformed";

  private static final WrittenValue<String, Object> ID = ConditionFormat.ID;
  private static final WrittenValue<String, Object> NAME = WrittenValue.legible(200);
  private static final WrittenValue<String, Object> ADOPTER =
      WrittenValue.matching("^(?:[A-Za-z0-9]+(?:[-.:][A-Za-z0-9]+)*)$", 100)
          .elseFault(ADOPTER_MALFORMED);

  private static final WrittenValue<Citation, Object> CITATION =
      WrittenObject.<Citation, Object>named(
              "citation", "A place in an instrument, a standard or a policy.")
          .required(
              "instrument",
              WrittenValue.legible(300),
              "The instrument with its number, or the title of a standard or policy.",
              Citation::instrument)
          .optional(
              "provision",
              WrittenValue.legible(300),
              "The place in it, such as regulation 26(5); without this, the whole.",
              citation -> Optional.of(citation.provision()).filter(place -> !place.isEmpty()))
          .value();

  private static final WrittenValue<InForce, Object> DAYS =
      WrittenObject.<InForce, Object>named("days", "Days on which something holds.")
          .optional("from", WrittenValue.DATE, "The first day.", PackFormat::first)
          .optional(
              "to", WrittenValue.DATE, "The last day.", days -> days.days().flatMap(DateRange::to))
          .optional(
              "notCommenced",
              WrittenValue.BOOLEAN,
              "True if it is enacted and no day of commencement is known: then without from and"
                  + " to.",
              days -> days.days().isEmpty() ? Optional.of(true) : Optional.empty())
          .value();

  private static final WrittenValue<Amendment<?>, Consumer<String>> AMENDMENT =
      WrittenValue.oneOf(
          "amendment",
          AMENDMENT_UNCLEAR,
          List.of("extension", "replacement", "retirement"),
          PackFormat::amendments,
          PackFormat::write);

  private static final WrittenObject<Rule<?>, Consumer<String>> RULE =
      reading(
              basis(
                      WrittenObject.<Rule<?>, Consumer<String>>named(
                              "rule",
                              "What follows when a condition holds, where and when, and on whose"
                                  + " authority.")
                          .required("id", ID, "The stable name of the rule.", Rule::id),
                      Rule::basis)
                  .required(
                      "effect", WrittenValue.word(Effect.class), "What follows.", Rule::effect)
                  .required(
                      "reason",
                      ConditionFormat.TEXT,
                      "What to say then. Constant text.",
                      Rule::reason),
              Rule::mayReadProtected)
          .required(
              "when",
              ConditionFormat.CONDITION,
              "When it follows.",
              rule -> new ConditionFormat.Said(rule.id(), rule.condition()));

  private static final WrittenObject<Amendment.Extend<?>, Consumer<String>> EXTENSION =
      why(
          reading(
              basis(
                  WrittenObject.<Amendment.Extend<?>, Consumer<String>>named(
                          "extension", "The effect of another pack's policy follows in more cases.")
                      .required("extends", ID, "The policy.", Amendment.Extend::rule)
                      .required(
                          "also",
                          ConditionFormat.CONDITION,
                          "The further cases.",
                          extend -> new ConditionFormat.Said(extend.rule(), extend.also())),
                  Amendment.Extend::basis),
              Amendment.Extend::mayReadProtected));

  private static final WrittenObject<Amendment.Replace<?>, Consumer<String>> REPLACEMENT =
      why(
          WrittenObject.<Amendment.Replace<?>, Consumer<String>>named(
                  "replacement",
                  "A rule of this pack stands in the place of a rule of another pack, in its"
                      + " nations and from its first day on.")
              .required("replaces", ID, "The rule of the other pack.", Amendment.Replace::rule)
              .required("by", ID, "The rule of this pack.", Amendment.Replace::by));

  private static final WrittenObject<Amendment.Retire<?>, Consumer<String>> RETIREMENT =
      why(
          basis(
              WrittenObject.<Amendment.Retire<?>, Consumer<String>>named(
                      "retirement", "A policy of another pack does not apply any more.")
                  .required("retires", ID, "The policy.", Amendment.Retire::rule),
              Amendment.Retire::basis));

  /** A pack. */
  public static final WrittenDocument<RulePack<?>, Consumer<String>> PACK =
      new WrittenDocument<>(
          "rule-pack",
          WrittenObject.<RulePack<?>, Consumer<String>>named(
                  "RulePack",
                  "A pack of rules, as a hub or a service writes it or the library prints it. It"
                      + " holds no personal data.")
              .required("id", ID, "The stable name of the pack.", RulePack::id)
              .required("version", NAME, "The version of the pack.", RulePack::version)
              .required("title", ConditionFormat.TEXT, "What the pack is called.", RulePack::title)
              .required(
                  "subject",
                  ID,
                  "Whose facts the rules read: enquiry, of applications too; application, of"
                      + " these alone; or route-candidate.",
                  pack -> pack.facts().subject())
              .optional(
                  "facts",
                  OwnFactFormat.FACT.list(),
                  "Facts of one's own that the rules read beside those of the subject.",
                  pack -> Optional.of(pack.facts().own()).filter(each -> !each.isEmpty()))
              .required("rules", RULE.list(), "The rules, in their order.", pack -> pack.rules())
              .optional(
                  "amendments",
                  WrittenValue.list(AMENDMENT, 0),
                  "What the pack changes in rules of other packs.",
                  pack -> Optional.of(pack.amendments()).filter(each -> !each.isEmpty())));

  private PackFormat() {}

  /** What a rule rests on: the same properties of a rule and of a change to one. */
  private static <T> WrittenObject<T, Consumer<String>> basis(
      WrittenObject<T, Consumer<String>> object, Function<T, Basis> of) {
    return object
        .required(
            "source",
            WrittenValue.word(LegalForce.class),
            "What gives it its force.",
            of.andThen(Basis::source))
        .required(
            "owner",
            NAME,
            "Who answers for it: for a statute the department, for a policy the service.",
            of.andThen(Basis::owner))
        .required(
            "citations",
            WrittenValue.list(CITATION, 1),
            "Where it is written.",
            of.andThen(Basis::citations))
        .required(
            "nations",
            WrittenValue.list(WrittenValue.word(Nation.class), 1),
            "Where it holds.",
            of.andThen(Basis::nations))
        .optional(
            "inForce",
            DAYS,
            "When it holds; without this, always.",
            of.andThen(
                basis ->
                    Optional.of(basis.inForce()).filter(days -> !days.equals(InForce.always()))))
        .optional(
            "certainty",
            WrittenValue.word(Certainty.class),
            "How certain it is that the source says so; without this stated for a policy, which is"
                + " what its owner says it is, and else unverified.",
            of.andThen(
                basis ->
                    Optional.of(basis.certainty())
                        .filter(certainty -> certainty != Certainty.unsaid(basis.source()))))
        .optional(
            "adoptedBy",
            WrittenValue.list(ADOPTER, 1),
            "Who has adopted a policy: the ids of services, hubs, networks or authorities, for"
                + " whose cases alone it holds; without this, it holds wherever it is used.",
            of.andThen(
                basis -> Optional.of(basis.adoptedBy()).filter(adopters -> !adopters.isEmpty())));
  }

  private static <T> WrittenObject<T, Consumer<String>> reading(
      WrittenObject<T, Consumer<String>> object, Function<T, Optional<Citation>> allowed) {
    return object.optional(
        "mayReadProtected",
        CITATION,
        "What allows it to read a protected characteristic, if it reads one.",
        allowed);
  }

  private static <T extends Amendment<?>> WrittenObject<T, Consumer<String>> why(
      WrittenObject<T, Consumer<String>> object) {
    return object.required("why", ConditionFormat.TEXT, "Why the rule is changed.", Amendment::why);
  }

  private static Optional<LocalDate> first(InForce days) {
    return days.days().flatMap(DateRange::from);
  }

  private static List<WrittenObject<?, ?>> amendments() {
    return List.of(EXTENSION, REPLACEMENT, RETIREMENT);
  }

  private static void write(Amendment<?> amendment, Consumer<String> inJava, JsonGenerator json)
      throws IOException {
    if (amendment instanceof Amendment.Extend<?> extend) {
      EXTENSION.write(extend, inJava, json);
    } else if (amendment instanceof Amendment.Replace<?> replace) {
      REPLACEMENT.write(replace, inJava, json);
    } else {
      RETIREMENT.write((Amendment.Retire<?>) amendment, inJava, json);
    }
  }
}
