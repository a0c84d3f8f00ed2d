package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.rule.Amendment.Extend;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * The rules of packs as they stand in a nation, on a day, for some adopters, with what the packs
 * change in each other's rules. Nothing is checked: packs with faults may be looked at too.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class StandingRules<S> {

  private final List<RulePack<S>> packs;
  private final AmendmentResolver<S> amendments;

  /**
   * Puts packs together.
   *
   * @param packs the packs
   */
  public StandingRules(Collection<RulePack<S>> packs) {
    this.packs = List.copyOf(packs);
    this.amendments = new AmendmentResolver<>(this.packs);
  }

  /**
   * A rule that stands.
   *
   * @param <S> the type of the subject
   * @param pack the id of its pack
   * @param rule the rule
   * @param condition when its effect follows, with what others added
   */
  public record Standing<S>(String pack, Rule<S> rule, Condition<S> condition) {

    /** Checks that all parts are there. */
    public Standing {
      Objects.requireNonNull(pack, "pack");
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(condition, "condition");
    }
  }

  /**
   * The rules that stand, in the order of the packs.
   *
   * @param nation where
   * @param day when
   * @param adopters the ids of those to whom a case belongs
   * @return the rules; one that is not in force, was retired or replaced is not among them
   */
  public List<Standing<S>> in(Nation nation, LocalDate day, Set<String> adopters) {
    List<Standing<S>> standing = new ArrayList<>();
    for (RulePack<S> pack : packs) {
      for (Rule<S> rule : pack.rules()) {
        if (holds(rule.basis(), nation, day, adopters)) {
          condition(rule, nation, day, adopters)
              .ifPresent(when -> standing.add(new Standing<>(pack.id(), rule, when)));
        }
      }
    }
    return standing;
  }

  private static boolean holds(Basis basis, Nation nation, LocalDate day, Set<String> adopters) {
    return basis.nations().contains(nation)
        && basis.inForce().contains(day)
        && isOf(basis.adoptedBy(), adopters);
  }

  private static boolean isOf(Set<String> scope, Set<String> adopters) {
    return scope.isEmpty() || adopters.stream().anyMatch(scope::contains);
  }

  private Optional<Condition<S>> condition(
      Rule<S> rule, Nation nation, LocalDate day, Set<String> adopters) {
    Condition<S> condition = rule.condition();
    for (AmendmentResolver.Change<S> change : amendments.of(rule, nation, day)) {
      if (!isOf(change.scope(), adopters)) {
        continue;
      }
      if (!(change.amendment() instanceof Extend<S> extend)) {
        return Optional.empty();
      }
      condition = new Condition.Any<>(List.of(condition, extend.also()));
    }
    return Optional.of(condition);
  }
}
