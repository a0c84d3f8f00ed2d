package org.fostering.rules.journey;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.law.LegalForce;

/** What a table of transitions must be so that it makes sense. */
final class JourneyChecks {

  private JourneyChecks() {}

  static void check(Nation nation, List<Transition> rows, List<RemedyRule> remedies) {
    Set<String> remedyIds = new HashSet<>();
    remedies.forEach(remedy -> remedyIds.add(remedy.id()));
    for (Transition row : rows) {
      require(row, row.basis().nations().contains(nation), "does not hold in " + nation);
      require(row, remedyIds.containsAll(row.opensRemedies()), "opens a remedy that is not there");
      require(
          row, remedyIds.containsAll(row.closesRemedies()), "closes a remedy that is not there");
      boolean back =
          rows.stream()
              .filter(one -> one.clock().isPresent() && one.track() == row.track())
              .anyMatch(one -> row.from().contains(one.to()));
      require(row, back || !row.reverts(), "takes back what nothing does by itself");
    }
    checkReachable(rows, remedies);
    checkPairs(rows);
    rows.stream().filter(row -> row.clock().isPresent()).forEach(row -> checkCircle(row, rows));
  }

  private static void checkReachable(List<Transition> rows, List<RemedyRule> remedies) {
    Set<State> reachable = reachable(rows);
    for (Transition row : rows) {
      require(row, reachable.containsAll(row.from()), "starts in a state that nothing leads to");
      require(
          row,
          row.from().isEmpty() || !Collections.disjoint(reachable, row.from()),
          "cannot be reached");
      for (Requirement requirement : row.requires()) {
        require(
            row,
            isReachable(requirement, reachable),
            "requires what nothing leads to: " + requirement.id());
      }
    }
    for (RemedyRule remedy : remedies) {
      for (Requirement requirement : remedy.requires()) {
        if (!isReachable(requirement, reachable)) {
          throw new IllegalArgumentException(
              "the remedy " + remedy.id() + " requires what nothing leads to");
        }
      }
    }
  }

  private static boolean isReachable(Requirement requirement, Set<State> reachable) {
    return requirement.aspect() instanceof Circumstance
        || reachable.containsAll(requirement.states());
  }

  private static Set<State> reachable(List<Transition> rows) {
    Set<State> reachable = new TreeSet<>();
    rows.forEach(row -> reachable.add(Journey.initial(row.track())));
    boolean more = true;
    while (more) {
      more = false;
      for (Transition row : rows) {
        if (row.from().isEmpty() || !Collections.disjoint(row.from(), reachable)) {
          more |= reachable.add(row.to());
        }
      }
    }
    return reachable;
  }

  private static void checkPairs(List<Transition> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (Transition other : rows.subList(0, i)) {
        Transition row = rows.get(i);
        if (row.basis().inForce().overlaps(other.basis().inForce())) {
          require(row, !row.id().equals(other.id()), "stands twice on the same day");
          checkPair(row, other);
        }
      }
    }
  }

  private static void checkPair(Transition row, Transition other) {
    boolean sameEvent =
        row.track() == other.track() && !Collections.disjoint(row.events(), other.events());
    if (!sameEvent) {
      return;
    }
    boolean onePolicy =
        (row.basis().source() == LegalForce.POLICY)
            != (other.basis().source() == LegalForce.POLICY);
    require(row, !onePolicy, "is or meets a policy where the law speaks: " + other.id());
    boolean apart = !row.to().equals(other.to()) && meet(row, other);
    require(row, !apart, "and another lead to different states: " + other.id());
  }

  /** Whether two rows can apply at once: a state and the requirements of both can hold together. */
  private static boolean meet(Transition row, Transition other) {
    boolean sameState =
        row.from().isEmpty()
            || other.from().isEmpty()
            || !Collections.disjoint(row.from(), other.from());
    return sameState
        && row.requires().stream()
            .noneMatch(one -> other.requires().stream().anyMatch(two -> exclude(one, two)));
  }

  private static boolean exclude(Requirement one, Requirement two) {
    boolean unconditional =
        Stream.of(one.only(), two.only()).allMatch(Optional<InterpretationOption>::isEmpty);
    return one.aspect() == two.aspect()
        && unconditional
        && Collections.disjoint(one.states(), two.states());
  }

  /** Follows what happens by itself after a row; it must come to an end. */
  private static void checkCircle(Transition start, List<Transition> rows) {
    Set<State> seen = new TreeSet<>(Set.of(start.to()));
    boolean more = true;
    while (more) {
      more = false;
      for (Transition row : rows) {
        boolean follows =
            row.clock().isPresent()
                && row.track() == start.track()
                && seen.stream().anyMatch(row::leaves);
        more |= follows && seen.add(row.to());
      }
    }
    boolean again =
        rows.stream().anyMatch(r -> r.equals(start) && seen.stream().anyMatch(r::leaves));
    require(start, !again, "goes round in a circle by itself");
  }

  private static void require(Transition row, boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("the transition " + row.id() + " " + otherwise);
    }
  }
}
