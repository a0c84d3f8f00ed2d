package org.fostering.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * Where, when and for whom the same rules stand.
 *
 * @param nation where
 * @param day the first day
 * @param adopters to whom a case belongs
 */
record Slice(Nation nation, LocalDate day, Set<String> adopters) {

  /** With more ids than that, no two of them are taken together. */
  private static final int MOST_PAIRED = 8;

  Witness showing(Condition<?> facts) {
    boolean none = facts instanceof Condition.All<?> all && all.conditions().isEmpty();
    return new Witness(nation, day, adopters, none ? Optional.empty() : Optional.of(facts));
  }

  /** Every slice that packs tell apart, from a day on. */
  static <S> List<Slice> of(Collection<RulePack<S>> packs, LocalDate from) {
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    Set<LocalDate> days = new TreeSet<>(Set.of(from));
    Set<String> ids = new TreeSet<>();
    for (Basis basis : bases(packs)) {
      nations.addAll(basis.nations());
      ids.addAll(basis.adoptedBy());
      DateRange range = basis.inForce().days().orElse(DateRange.ALWAYS);
      range.from().filter(day -> day.isAfter(from)).ifPresent(days::add);
      range.to().map(day -> day.plusDays(1)).filter(day -> day.isAfter(from)).ifPresent(days::add);
    }
    List<Slice> slices = new ArrayList<>();
    for (Set<String> adopters : groups(List.copyOf(ids))) {
      for (Nation nation : nations) {
        days.forEach(day -> slices.add(new Slice(nation, day, adopters)));
      }
    }
    return slices;
  }

  /** What packs rest on, all of it. */
  static <S> List<Basis> bases(Collection<RulePack<S>> packs) {
    List<Basis> bases = new ArrayList<>();
    for (RulePack<S> pack : packs) {
      pack.rules().stream().map(Rule::basis).forEach(bases::add);
      pack.amendments().stream()
          .map(Amendment::decidedBy)
          .flatMap(Optional::stream)
          .forEach(bases::add);
    }
    return bases;
  }

  /** Nobody in particular, each by itself, and where they are few every two of them. */
  private static List<Set<String>> groups(List<String> ids) {
    List<Set<String>> groups = new ArrayList<>(List.of(Set.of()));
    ids.forEach(id -> groups.add(Set.of(id)));
    if (ids.size() <= MOST_PAIRED) {
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          groups.add(Set.of(ids.get(i), ids.get(j)));
        }
      }
    }
    return groups;
  }
}
