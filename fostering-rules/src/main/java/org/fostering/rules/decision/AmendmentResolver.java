package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.InForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Amendment.Replace;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * What the packs of a set change in each other's rules. Immutable.
 *
 * @param <S> the type of the subject
 */
final class AmendmentResolver<S> {

  private final Map<String, List<Rule<S>>> versions = new HashMap<>();
  private final Map<String, List<Amended<S>>> amendments = new HashMap<>();

  /** An amendment and the pack that makes it. */
  private record Amended<S>(RulePack<S> pack, Amendment<S> amendment) {}

  /** Resolves the amendments of packs that go together. */
  AmendmentResolver(Collection<RulePack<S>> all) {
    for (RulePack<S> pack : all) {
      for (Rule<S> rule : pack.rules()) {
        versions.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule);
      }
      for (Amendment<S> amendment : pack.amendments()) {
        amendments
            .computeIfAbsent(amendment.rule(), id -> new ArrayList<>())
            .add(new Amended<>(pack, amendment));
      }
    }
  }

  /**
   * An amendment that has an effect.
   *
   * @param amendment the amendment
   * @param scope for whose cases it has; empty for all
   * @param effect what the result of the amended rule says about it
   */
  record Change<S>(Amendment<S> amendment, Set<String> scope, AmendmentEffect effect) {}

  /** What has an effect on a rule in a nation on a day, in the order of the packs. */
  List<Change<S>> of(Rule<S> rule, Nation nation, LocalDate asOf) {
    List<Change<S>> changes = new ArrayList<>();
    for (Amended<S> amended : amendments.getOrDefault(rule.id(), List.of())) {
      (amended.amendment() instanceof Replace<S> replace
              ? replaced(amended, replace.by(), nation, asOf)
              : decided(amended, nation, asOf))
          .ifPresent(changes::add);
    }
    return changes;
  }

  private Optional<Change<S>> decided(Amended<S> amended, Nation nation, LocalDate asOf) {
    Basis basis = amended.amendment().decidedBy().orElseThrow();
    return basis.nations().contains(nation) && basis.inForce().contains(asOf)
        ? Optional.of(
            change(
                amended,
                basis.adoptedBy(),
                Optional.empty(),
                basis.inForce().days().flatMap(DateRange::from)))
        : Optional.empty();
  }

  private Optional<Change<S>> replaced(
      Amended<S> amended, String by, Nation nation, LocalDate asOf) {
    List<Basis> begun =
        versions.getOrDefault(by, List.of()).stream()
            .map(Rule::basis)
            .filter(basis -> basis.nations().contains(nation))
            .filter(basis -> basis.inForce().days().isPresent())
            .filter(basis -> AmendmentValidator.onwards(basis).contains(asOf))
            .toList();
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    List<InForce> days = begun.stream().map(AmendmentValidator::onwards).toList();
    Optional<LocalDate> since =
        days.contains(InForce.always())
            ? Optional.empty()
            : days.stream()
                .flatMap(each -> each.days().flatMap(DateRange::from).stream())
                .min(LocalDate::compareTo);
    return Optional.of(change(amended, scope(begun), Optional.of(by), since));
  }

  /** Those who adopted one of several versions; all, if one is limited to nobody. */
  static Set<String> scope(Collection<Basis> versions) {
    Set<String> scope = new TreeSet<>();
    for (Basis basis : versions) {
      if (basis.adoptedBy().isEmpty()) {
        return Set.of();
      }
      scope.addAll(basis.adoptedBy());
    }
    return scope;
  }

  private Change<S> change(
      Amended<S> amended, Set<String> scope, Optional<String> by, Optional<LocalDate> since) {
    return new Change<>(
        amended.amendment(),
        scope,
        new AmendmentEffect(amended.pack().reference(), by, since, amended.amendment().why()));
  }
}
