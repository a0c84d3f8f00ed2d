package org.fostering.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Exists;
import org.fostering.rules.rule.Condition.Not;

/** The parts of a condition that could be left out, each with the condition that is left then. */
final class RuleParts {

  /**
   * A condition without one of its parts.
   *
   * @param part where the part stands
   * @param rest the condition without it
   */
  record Without<S>(Pointer part, Condition<S> rest) {}

  private RuleParts() {}

  static <S> List<Without<S>> of(Condition<S> condition, Pointer at) {
    if (condition instanceof All<S> all) {
      return parts(all.conditions(), at.property("all"), true);
    }
    if (condition instanceof Any<S> any) {
      return parts(any.conditions(), at.property("any"), false);
    }
    if (condition instanceof Not<S> not) {
      return of(not.condition(), at.property("not")).stream()
          .map(each -> new Without<>(each.part(), Condition.not(each.rest())))
          .toList();
    }
    return condition instanceof Exists<S, ?> some ? things(some, at.property("some")) : List.of();
  }

  private static <S, E> List<Without<S>> things(Exists<S, E> some, Pointer at) {
    return of(some.condition(), at).stream()
        .map(each -> new Without<>(each.part(), some.several().some(each.rest())))
        .toList();
  }

  private static <S> List<Without<S>> parts(List<Condition<S>> parts, Pointer at, boolean all) {
    List<Without<S>> without = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Condition<S>> rest = new ArrayList<>(parts);
      rest.remove(i);
      without.add(new Without<>(at.index(i), joined(rest, all)));
      for (Without<S> inner : of(parts.get(i), at.index(i))) {
        List<Condition<S>> changed = new ArrayList<>(parts);
        changed.set(i, inner.rest());
        without.add(new Without<>(inner.part(), joined(changed, all)));
      }
    }
    return without;
  }

  private static <S> Condition<S> joined(List<Condition<S>> parts, boolean all) {
    return all ? new All<>(parts) : new Any<>(parts);
  }
}
