package org.fostering.json.rulepack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.fostering.json.format.FormatReader;
import org.fostering.json.format.PackFormat;
import org.fostering.json.format.ParsedObject;
import org.fostering.json.internal.JsonValue;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
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
import org.fostering.rules.rule.RuleDescription;
import org.fostering.rules.rule.RulePack;

/**
 * Reads one rule pack. Every rule and every amendment is read by itself, whatever is wrong with the
 * others, and built as a pack of its own to find out which of them the pack would refuse.
 */
final class RulePackReader<S> {

  private static final Bilingual SOME_TITLE = new Bilingual("a pack", "pecyn");

  private final Facts<S> facts;
  private final List<Finding> findings;
  private final ConditionReader conditions;

  RulePackReader(Facts<S> facts, List<Finding> findings) {
    this.facts = facts;
    this.findings = findings;
    this.conditions = new ConditionReader(findings);
  }

  /** A rule with the object that it was read from. */
  private record Read<T>(ParsedObject part, T value) {}

  /** The pack, if nothing is wrong. */
  Optional<RulePack<S>> read(JsonValue text) {
    Optional<ParsedObject> document = new FormatReader(PackFormat.FORMAT, findings).document(text);
    return document.flatMap(this::pack);
  }

  private Optional<RulePack<S>> pack(ParsedObject document) {
    Optional<String> subject = document.get("subject", String.class);
    if (subject.isPresent() && !subject.get().equals(facts.subject())) {
      // All its facts would be unknown here; that it is about something else says it all.
      findings.add(RuleFindingCode.RULES_SUBJECT_UNKNOWN.at(document, "subject"));
      return Optional.empty();
    }
    Optional<Bilingual> title = bilingual(document, "title");
    List<Read<Rule<S>>> rules = new ArrayList<>();
    for (ParsedObject part : document.list("rules", ParsedObject.class)) {
      rule(part).ifPresent(rule -> rules.add(new Read<>(part, rule)));
    }
    List<Amendment<S>> amendments = new ArrayList<>();
    for (ParsedObject part : document.list("amendments", ParsedObject.class)) {
      amendment(part, document).ifPresent(amendments::add);
    }
    checkOneByOne(rules);
    boolean sound = findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    return sound
        ? built(
            document,
            () ->
                new RulePack<>(
                    document.get("id", String.class).orElseThrow(),
                    document.get("version", String.class).orElseThrow(),
                    title.orElseThrow(),
                    facts,
                    rules.stream().map(Read::value).toList(),
                    amendments),
            RuleFindingCode.RULES_REFUSED)
        : Optional.empty();
  }

  /**
   * What a pack refuses is a fault of the file; its message names the rule, as the finding does.
   */
  private <T> Optional<T> built(ParsedObject part, Supplier<T> builder, RuleFindingCode otherwise) {
    try {
      return Optional.of(builder.get());
    } catch (IllegalArgumentException e) {
      findings.add(otherwise.at(part));
      return Optional.empty();
    }
  }

  private void checkOneByOne(List<Read<Rule<S>>> rules) {
    List<Read<Rule<S>>> sound = new ArrayList<>();
    for (Read<Rule<S>> rule : rules) {
      // All else that a pack asks of one rule has been checked by now.
      if (alone(rule.part(), RuleFindingCode.RULES_UNREACHABLE, rule.value())) {
        for (Read<Rule<S>> other : sound) {
          if (other.value().id().equals(rule.value().id())
              && !alone(rule.part(), RuleFindingCode.RULES_OVERLAP, other.value(), rule.value())) {
            break;
          }
        }
        sound.add(rule);
      }
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private boolean alone(ParsedObject part, RuleFindingCode otherwise, Rule<S>... rules) {
    return built(
            part, () -> new RulePack<>("pack", "1", SOME_TITLE, facts, List.of(rules)), otherwise)
        .isPresent();
  }

  private Optional<Rule<S>> rule(ParsedObject part) {
    Optional<Basis> basis = basis(part);
    Optional<Bilingual> reason = bilingual(part, "reason");
    Optional<Citation> mayRead =
        part.get("mayReadProtected", ParsedObject.class).flatMap(this::citation);
    Optional<Condition<S>> when = condition(part, "when");
    Optional<String> id = part.get("id", String.class);
    Optional<Effect> effect = part.get("effect", Effect.class);
    boolean complete =
        basis.isPresent()
            && reason.isPresent()
            && when.isPresent()
            && id.isPresent()
            && effect.isPresent()
            && mayRead.isPresent() == part.has("mayReadProtected");
    return complete
        ? Optional.of(
            new Rule<>(
                new RuleDescription(
                    id.orElseThrow(),
                    basis.orElseThrow(),
                    effect.orElseThrow(),
                    reason.orElseThrow(),
                    mayRead),
                when.orElseThrow()))
        : Optional.empty();
  }

  /** The condition, if it can be read and may read what it reads. */
  private Optional<Condition<S>> condition(ParsedObject owner, String property) {
    Optional<Condition<S>> condition =
        owner.get(property, ParsedObject.class).flatMap(part -> conditions.read(part, facts));
    if (conditions.readProtected() && !owner.has("mayReadProtected")) {
      findings.add(RuleFindingCode.RULES_PROTECTED.at(owner));
      return Optional.empty();
    }
    return condition;
  }

  private Optional<Amendment<S>> amendment(ParsedObject part, ParsedObject document) {
    Optional<Bilingual> why = bilingual(part, "why");
    return switch (part.shape()) {
      case "extension" -> extension(part, why);
      case "replacement" -> replacement(part, why, document);
      default -> retirement(part, why);
    };
  }

  private Optional<Amendment<S>> extension(ParsedObject part, Optional<Bilingual> why) {
    Optional<Condition<S>> also = condition(part, "also");
    Optional<Basis> basis = basis(part);
    Optional<String> rule = part.get("extends", String.class);
    Optional<Citation> mayRead =
        part.get("mayReadProtected", ParsedObject.class).flatMap(this::citation);
    if (why.isEmpty() || also.isEmpty() || basis.isEmpty() || rule.isEmpty()) {
      return Optional.empty();
    }
    Amendment<S> extend =
        new Amendment.Extend<>(rule.get(), also.get(), basis.get(), mayRead, why.get());
    return built(
            part,
            () -> new RulePack<>("pack", "1", SOME_TITLE, facts, List.of(), List.of(extend)),
            RuleFindingCode.RULES_UNREACHABLE)
        .map(pack -> extend);
  }

  private Optional<Amendment<S>> replacement(
      ParsedObject part, Optional<Bilingual> why, ParsedObject document) {
    Optional<String> rule = part.get("replaces", String.class);
    Optional<String> by = part.get("by", String.class);
    if (by.isPresent()
        && document.list("rules", ParsedObject.class).stream()
            .noneMatch(each -> each.get("id", String.class).equals(by))) {
      findings.add(RuleFindingCode.RULES_REPLACEMENT_UNKNOWN.at(part, "by"));
    }
    return why.isPresent() && rule.isPresent() && by.isPresent()
        ? Optional.of(new Amendment.Replace<>(rule.get(), by.get(), why.get()))
        : Optional.empty();
  }

  private Optional<Amendment<S>> retirement(ParsedObject part, Optional<Bilingual> why) {
    Optional<String> rule = part.get("retires", String.class);
    Optional<Basis> basis = basis(part);
    return why.isPresent() && rule.isPresent() && basis.isPresent()
        ? Optional.of(new Amendment.Retire<>(rule.get(), basis.get(), why.get()))
        : Optional.empty();
  }

  private Optional<Basis> basis(ParsedObject part) {
    Optional<LegalForce> source = part.get("source", LegalForce.class);
    Optional<String> owner = part.get("owner", String.class);
    Optional<InForce> days = days(part);
    List<Citation> citations = new ArrayList<>();
    for (ParsedObject citation : part.list("citations", ParsedObject.class)) {
      citation(citation).ifPresent(citations::add);
    }
    Set<Nation> nations = new TreeSet<>(part.list("nations", Nation.class));
    if (source.isEmpty()
        || owner.isEmpty()
        || days.isEmpty()
        || citations.isEmpty()
        || nations.isEmpty()) {
      return Optional.empty();
    }
    Certainty unsaid = source.get() == LegalForce.POLICY ? Certainty.READ : Certainty.UNVERIFIED;
    Certainty certainty = part.get("certainty", Certainty.class).orElse(unsaid);
    return Optional.of(
        new Basis(source.get(), owner.get(), citations, nations, days.get(), certainty));
  }

  private Optional<InForce> days(ParsedObject part) {
    if (!part.has("inForce")) {
      return Optional.of(InForce.always());
    }
    Optional<ParsedObject> days = part.get("inForce", ParsedObject.class);
    if (days.isEmpty()) {
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

  private Optional<Citation> citation(ParsedObject part) {
    return part.get("instrument", String.class)
        .map(name -> new Citation(name, part.get("provision", String.class).orElse("")));
  }

  private Optional<Bilingual> bilingual(ParsedObject owner, String property) {
    Optional<ParsedObject> part = owner.get(property, ParsedObject.class);
    Optional<String> english = part.flatMap(text -> text.get("english", String.class));
    Optional<String> welsh = part.flatMap(text -> text.get("welsh", String.class));
    if (english.isEmpty() || welsh.isEmpty()) {
      return Optional.empty();
    }
    if (english.equals(welsh)) {
      findings.add(RuleFindingCode.RULES_TRANSLATION.at(part.orElseThrow(), "welsh"));
    }
    return Optional.of(new Bilingual(english.get(), welsh.get()));
  }
}
