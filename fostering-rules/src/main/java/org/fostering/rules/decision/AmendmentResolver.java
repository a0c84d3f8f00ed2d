package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Amendment.Extend;
import org.fostering.rules.rule.Amendment.Replace;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * What the packs of a set change in each other's rules. Immutable.
 *
 * @param <S> the type of the subject
 */
final class AmendmentResolver<S> {

  private final Map<String, List<Rule<S>>> versions = new HashMap<>();
  private final Map<String, Change<S>> changes = new HashMap<>();

  /** An amendment and the pack that makes it. */
  private record Change<S>(RulePack<S> pack, Amendment<S> amendment) {}

  /** Resolves the amendments of packs that go together. */
  AmendmentResolver(Collection<RulePack<S>> all) {
    for (RulePack<S> pack : all) {
      pack.rules()
          .forEach(rule -> versions.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule));
      pack.amendments()
          .forEach(amendment -> changes.put(amendment.rule(), new Change<>(pack, amendment)));
    }
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
    Basis basis = change.amendment().decidedBy().orElseThrow();
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
            .map(version -> version.basis())
            .filter(basis -> basis.nations().contains(nation))
            .filter(basis -> basis.inForce().days().isPresent())
            .map(AmendmentValidator::onwards)
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
        rule.basis().source() == LegalForce.POLICY ? Status.REPLACED : Status.SUPERSEDED;
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
