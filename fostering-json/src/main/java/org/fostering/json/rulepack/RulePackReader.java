package org.fostering.json.rulepack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.json.format.FormatReader;
import org.fostering.json.format.PackFormat;
import org.fostering.json.format.ParsedObject;
import org.fostering.json.internal.JsonValue;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RulePackValidator;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * Reads one rule pack. Every rule and every amendment is read, whatever is wrong with it: what is
 * missing is left out or stands as something harmless, so that the validator of packs sees the rest
 * and finds what is wrong with that.
 */
final class RulePackReader<S> {

  private static final String UNREADABLE = "unreadable";
  private static final Bilingual SOME_TEXT = new Bilingual(UNREADABLE, "annarllenadwy");

  private Facts<S> facts;
  private final List<Finding> findings;

  /** The places at or within which something does not keep to the format. */
  private final Set<Pointer> broken = new HashSet<>();

  private final ConditionReader conditions;

  RulePackReader(Facts<S> facts, List<Finding> findings) {
    this.facts = facts;
    this.findings = findings;
    this.conditions = new ConditionReader(findings, broken);
  }

  /** The pack, if nothing is wrong. */
  Optional<RulePack<S>> read(JsonValue text) {
    return new FormatReader(PackFormat.PACK.format(), findings).document(text).flatMap(this::pack);
  }

  private Optional<RulePack<S>> pack(ParsedObject document) {
    Optional<String> subject = document.get("subject", String.class);
    if (subject.isPresent() && !subject.get().equals(facts.subject())) {
      // All its facts would be unknown here; that it is about something else says it all.
      findings.add(RuleFindingCode.RULES_SUBJECT_UNKNOWN.at(document, "subject"));
      return Optional.empty();
    }
    findings.stream().filter(RulePackReader::isError).forEach(found -> breaks(found.pointer()));
    OwnFactsOfPack<S> own = new OwnFactsOfPack<>(facts, findings, broken);
    own.read(document.list("facts", ParsedObject.class));
    facts = own.facts();
    conditions.passOver(own.unreadable());
    List<Rule<S>> rules = new ArrayList<>();
    for (ParsedObject part : document.list("rules", ParsedObject.class)) {
      rules.add(rule(part, rules.size()));
    }
    List<Amendment<S>> amendments = new ArrayList<>();
    for (ParsedObject part : document.list("amendments", ParsedObject.class)) {
      amendments.add(amendment(part));
    }
    RulePack<S> pack =
        RulePack.<S>builder(text(document, "id"), text(document, "version"))
            .title(bilingual(document, "title"))
            .facts(facts)
            .rules(rules)
            .amendments(amendments)
            .build();
    Set<Finding> placed = new HashSet<>();
    for (Finding finding : RulePackValidator.validate(pack)) {
      place(finding, own.placeOf(finding.pointer()), document)
          .filter(placed::add)
          .ifPresent(findings::add);
    }
    return findings.stream().noneMatch(RulePackReader::isError)
        ? Optional.of(pack)
        : Optional.empty();
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }

  private void breaks(Pointer place) {
    Optional<Pointer> at = Optional.of(place);
    while (at.isPresent() && broken.add(at.get())) {
      at = at.get().parent();
    }
  }

  /**
   * A finding on the pack as one on the text. Of a property that does not keep to the format enough
   * has been said, and the value that stands in for it here is to be passed over.
   */
  private Optional<Finding> place(Finding finding, Pointer inFile, ParsedObject document) {
    ParsedObject owner = document;
    List<String> steps = inFile.steps();
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      Optional<Object> value = owner.get(step, Object.class);
      if (value.isPresent() && value.get() instanceof ParsedObject part) {
        owner = part;
      } else if (value.isPresent()
          && value.get() instanceof List<?> list
          && i + 1 < steps.size()
          && list.get(Integer.parseInt(steps.get(i + 1))) instanceof ParsedObject part) {
        owner = part;
        i++;
      } else {
        return property(finding, owner, step);
      }
    }
    return Optional.of(at(finding, owner.pointer(), owner, ""));
  }

  /** The words of a comparison with several constants are parts of one property. */
  private Optional<Finding> property(Finding finding, ParsedObject owner, String step) {
    String name = step.equals("any") && owner.has("isOneOf") ? "isOneOf" : step;
    Pointer place = owner.pointer().property(name);
    return broken.contains(place) ? Optional.empty() : Optional.of(at(finding, place, owner, name));
  }

  private static Finding at(Finding finding, Pointer place, ParsedObject owner, String property) {
    return new Finding(
        finding.code(),
        finding.severity(),
        place,
        Optional.of(owner.position(property)),
        finding.expectation());
  }

  private Rule<S> rule(ParsedObject part, int index) {
    Rule.Builder<S> rule =
        Rule.<S>of(part.get("id", String.class).orElse(UNREADABLE + "-" + index), basis(part))
            .when(conditions.read(part, "when", facts))
            .then(part.get("effect", Effect.class).orElse(Effect.INFO), bilingual(part, "reason"));
    mayReadProtected(part).ifPresent(rule::mayReadProtected);
    return rule.build();
  }

  private Amendment<S> amendment(ParsedObject part) {
    Bilingual why = bilingual(part, "why");
    return switch (part.shape()) {
      case "extension" -> {
        Condition<S> also = conditions.read(part, "also", facts);
        yield new Amendment.Extend<>(
            text(part, "extends"), also, basis(part).build(), mayReadProtected(part), why);
      }
      case "replacement" -> new Amendment.Replace<>(text(part, "replaces"), text(part, "by"), why);
      default -> new Amendment.Retire<>(text(part, "retires"), basis(part).build(), why);
    };
  }

  /** What cannot be read allows whatever it may be. */
  private static Optional<Citation> mayReadProtected(ParsedObject part) {
    return part.get("mayReadProtected", ParsedObject.class)
        .flatMap(RulePackReader::citation)
        .or(
            () ->
                part.has("mayReadProtected")
                    ? Optional.of(new Citation(UNREADABLE, ""))
                    : Optional.empty());
  }

  private Basis.Builder basis(ParsedObject part) {
    Basis.Builder basis =
        Basis.of(
            part.get("source", LegalForce.class).orElse(LegalForce.STATUTE), text(part, "owner"));
    part.list("citations", ParsedObject.class)
        .forEach(each -> citation(each).ifPresent(basis::cites));
    part.get("certainty", Certainty.class).ifPresent(basis::certainty);
    basis.adoptedBy(part.list("adoptedBy", String.class).toArray(String[]::new));
    Optional<InForce> days = days(part);
    if (days.isPresent()) {
      basis.during(days.get());
      part.list("nations", Nation.class).forEach(basis::in);
    } else {
      // On days that nobody knows it stands in no other's way.
      breaks(part.pointer().property("nations"));
    }
    return basis;
  }

  private Optional<InForce> days(ParsedObject part) {
    if (!part.has("inForce")) {
      return Optional.of(InForce.always());
    }
    Optional<ParsedObject> days = part.get("inForce", ParsedObject.class);
    if (days.isEmpty() || broken.contains(days.get().pointer())) {
      return Optional.empty();
    }
    Optional<LocalDate> from = days.get().get("from", LocalDate.class);
    Optional<LocalDate> to = days.get().get("to", LocalDate.class);
    boolean notCommenced = days.get().get("notCommenced", Boolean.class).orElse(false);
    boolean backwards = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    if (backwards || (notCommenced && (from.isPresent() || to.isPresent()))) {
      findings.add(RuleFindingCode.RULES_DAYS_UNCLEAR.at(part, "inForce"));
      return Optional.empty();
    }
    return Optional.of(
        notCommenced ? InForce.notCommenced() : new InForce(Optional.of(new DateRange(from, to))));
  }

  private static Optional<Citation> citation(ParsedObject part) {
    return part.get("instrument", String.class)
        .map(name -> new Citation(name, part.get("provision", String.class).orElse("")));
  }

  private static String text(ParsedObject part, String property) {
    return part.get(property, String.class).orElse("");
  }

  /** A text without Welsh is the same in both languages. */
  static Bilingual bilingual(ParsedObject owner, String property) {
    Optional<ParsedObject> part = owner.get(property, ParsedObject.class);
    Optional<String> english = part.flatMap(text -> text.get("english", String.class));
    boolean isBroken = part.isPresent() && part.get().has("welsh");
    Optional<String> welsh = part.flatMap(text -> text.get("welsh", String.class));
    return english.isPresent() && (welsh.isPresent() || !isBroken)
        ? new Bilingual(english.get(), welsh.orElse(english.get()))
        : SOME_TEXT;
  }
}
