package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Amendment.Extend;
import org.fostering.rules.rule.Amendment.Replace;
import org.fostering.rules.rule.Amendment.Retire;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * What the packs of a set change in each other's rules, and whether they may. Immutable.
 *
 * @param <S> the type of the subject
 */
final class AmendmentResolver<S> {

  private final Map<String, List<Rule<S>>> versions = new HashMap<>();
  private final Map<String, RulePack<S>> packs = new HashMap<>();
  private final Map<String, Change<S>> changes = new HashMap<>();

  /** An amendment and the pack that makes it. */
  private record Change<S>(RulePack<S> pack, Amendment<S> amendment) {}

  /**
   * Resolves the amendments of some packs, but for those of rules that stand elsewhere.
   *
   * @throws IllegalArgumentException if one may not be; the message names the rule and the pack
   */
  AmendmentResolver(Collection<RulePack<S>> all, Set<String> elsewhere) {
    for (RulePack<S> pack : all) {
      for (Rule<S> rule : pack.rules()) {
        versions.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule);
        packs.put(rule.id(), pack);
      }
    }
    for (RulePack<S> pack : all) {
      for (Amendment<S> amendment : pack.amendments()) {
        if (packs.containsKey(amendment.rule()) || !elsewhere.contains(amendment.rule())) {
          check(pack, amendment);
          changes.put(amendment.rule(), new Change<>(pack, amendment));
        }
      }
    }
    changes.keySet().forEach(this::checkThatNoneReplacesItself);
  }

  private void check(RulePack<S> pack, Amendment<S> amendment) {
    String name = RulePackValidator.name(amendment, pack.id());
    RulePack<S> amended = packs.get(amendment.rule());
    if (amended == null) {
      throw refused(name, "that rule in another pack of the set, and none has it");
    }
    if (amended.id().equals(pack.id())) {
      throw refused(name, "a rule of another pack: within one, give a rule versions with days");
    }
    Change<S> other = changes.get(amendment.rule());
    if (other != null) {
      throw refused(
          name, "to be the only one, and pack " + other.pack().id() + " amends the rule too");
    }
    List<Rule<S>> olds = versions.getOrDefault(amendment.rule(), List.of());
    if (amendment instanceof Replace<S> replace) {
      checkReplacement(name, olds, versions.getOrDefault(replace.by(), List.of()));
    } else {
      checkPolicy(name, olds, basis(amendment));
    }
  }

  private static Basis basis(Amendment<?> amendment) {
    return amendment instanceof Extend<?> extend ? extend.basis() : ((Retire<?>) amendment).basis();
  }

  private static <S> void checkPolicy(String name, List<Rule<S>> olds, Basis basis) {
    boolean hasEffect = false;
    for (Rule<S> rule : olds) {
      Basis old = rule.description().basis();
      if (old.source() != LegalForce.POLICY) {
        throw refused(
            name,
            "a policy: "
                + (old.source() == LegalForce.STATUTE
                    ? "what a statute says can only be superseded by a later statute"
                    : "a standard can only be superseded by a later standard or a statute"));
      }
      hasEffect |=
          !Collections.disjoint(old.nations(), basis.nations())
              && old.inForce().overlaps(basis.inForce());
    }
    RulePackValidator.require(hasEffect, name, "a nation and a day on which the rule holds");
  }

  private static <S> void checkReplacement(
      String name, List<Rule<S>> olds, List<Rule<S>> replacements) {
    boolean hasEffect = false;
    for (Rule<S> rule : olds) {
      Basis old = rule.description().basis();
      for (Rule<S> replacement : replacements) {
        Basis by = replacement.description().basis();
        if (!Collections.disjoint(old.nations(), by.nations())) {
          checkReplacement(name, old, by);
          hasEffect |= by.inForce().days().isEmpty() || onwards(by).overlaps(old.inForce());
        }
      }
    }
    RulePackValidator.require(hasEffect, name, "a nation and a day on which the rule holds");
  }

  private static InForce onwards(Basis by) {
    return by.inForce().days().flatMap(DateRange::from).map(InForce::from).orElse(InForce.always());
  }

  private static void checkReplacement(String name, Basis old, Basis by) {
    if (old.source() == LegalForce.POLICY) {
      return;
    }
    if (old.source() == LegalForce.STATUTE) {
      RulePackValidator.require(
          by.source() == LegalForce.STATUTE, name, "a statute: only that supersedes a statute");
      RulePackValidator.require(
          !old.citations().containsAll(by.citations()),
          name,
          "a citation of its own, besides those of the rule that it supersedes");
    } else {
      RulePackValidator.require(
          by.source() != LegalForce.POLICY,
          name,
          "a standard or a statute: only these supersede a standard");
    }
    RulePackValidator.require(
        isLater(by, old), name, "a rule that starts on a later day than the one superseded");
    RulePackValidator.require(
        by.certainty().isVerified() || !old.certainty().isVerified(),
        name,
        "a verified rule (certainty), because the rule that it supersedes is verified");
  }

  private static boolean isLater(Basis by, Basis old) {
    if (by.inForce().days().isEmpty()) {
      return true;
    }
    Optional<LocalDate> start = by.inForce().days().flatMap(DateRange::from);
    Optional<LocalDate> before = old.inForce().days().flatMap(DateRange::from);
    return start.isPresent() && (before.isEmpty() || start.get().isAfter(before.get()));
  }

  private void checkThatNoneReplacesItself(String rule) {
    Set<String> seen = new HashSet<>();
    String next = rule;
    while (seen.add(next)) {
      Change<S> change = changes.get(next);
      if (change == null || !(change.amendment() instanceof Replace<S> replace)) {
        return;
      }
      next = replace.by();
    }
    Change<S> change = changes.get(next);
    if (change != null) {
      throw refused(
          RulePackValidator.name(change.amendment(), change.pack().id()),
          "an end: rule " + next + " would in the end replace itself");
    }
  }

  private static IllegalArgumentException refused(String name, String needs) {
    return new IllegalArgumentException(name + " needs " + needs);
  }

  /**
   * What became of a rule.
   *
   * @param status why it does not apply, if it does not
   * @param condition when its effect follows, if it applies
   * @param amended what the result says of it
   */
  record Became<S>(
      Optional<Status> status, Condition<S> condition, Optional<AmendmentEffect> amended) {}

  /** What became of a rule in a nation in which it holds, on a day on which it would hold. */
  Became<S> of(Rule<S> rule, Nation nation, LocalDate asOf) {
    Change<S> change = changes.get(rule.id());
    if (change == null) {
      return new Became<>(Optional.empty(), rule.condition(), Optional.empty());
    }
    if (change.amendment() instanceof Replace<S> replace) {
      return replaced(rule, change, replace.by(), nation, asOf);
    }
    Basis basis = basis(change.amendment());
    if (!basis.nations().contains(nation) || !basis.inForce().contains(asOf)) {
      return new Became<>(Optional.empty(), rule.condition(), Optional.empty());
    }
    Optional<AmendmentEffect> amended =
        Optional.of(
            amended(change, Optional.empty(), basis.inForce().days().flatMap(DateRange::from)));
    return change.amendment() instanceof Extend<S> extend
        ? new Became<>(
            Optional.empty(),
            new Condition.Any<>(List.of(rule.condition(), extend.also())),
            amended)
        : new Became<>(Optional.of(Status.RETIRED), rule.condition(), amended);
  }

  private Became<S> replaced(
      Rule<S> rule, Change<S> change, String by, Nation nation, LocalDate asOf) {
    List<InForce> begun =
        versions.getOrDefault(by, List.of()).stream()
            .map(version -> version.description().basis())
            .filter(basis -> basis.nations().contains(nation))
            .filter(basis -> basis.inForce().days().isPresent())
            .map(AmendmentResolver::onwards)
            .filter(days -> days.contains(asOf))
            .toList();
    if (begun.isEmpty()) {
      return new Became<>(Optional.empty(), rule.condition(), Optional.empty());
    }
    Optional<LocalDate> since =
        begun.stream().anyMatch(InForce.always()::equals)
            ? Optional.empty()
            : begun.stream()
                .flatMap(days -> days.days().flatMap(DateRange::from).stream())
                .min(LocalDate::compareTo);
    Status status =
        rule.description().basis().source() == LegalForce.POLICY
            ? Status.REPLACED
            : Status.SUPERSEDED;
    return new Became<>(
        Optional.of(status),
        rule.condition(),
        Optional.of(amended(change, Optional.of(by), since)));
  }

  private AmendmentEffect amended(
      Change<S> change, Optional<String> by, Optional<LocalDate> since) {
    return new AmendmentEffect(change.pack().reference(), by, since, change.amendment().why());
  }
}
