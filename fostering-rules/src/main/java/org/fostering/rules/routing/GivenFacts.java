package org.fostering.rules.routing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Exists;
import org.fostering.rules.rule.Condition.Not;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Known;

/**
 * What is left of a condition once some of its facts are given. A fact that is given as unknown
 * lets nothing hold, neither by what it is nor by what it is not.
 */
final class GivenFacts {

  private final Function<Fact<?, ?>, Optional<Known<?>>> given;

  GivenFacts(Function<Fact<?, ?>, Optional<Known<?>>> given) {
    this.given = given;
  }

  /** When a condition is met, over the facts that are not given. */
  <S> Condition<S> met(Condition<S> condition) {
    return left(condition, true);
  }

  private <S> Condition<S> left(Condition<S> condition, boolean plain) {
    if (condition instanceof All<S> all) {
      List<Condition<S>> parts = each(all.conditions(), plain);
      return parts.contains(GivenFacts.<S>never())
          ? never()
          : new All<>(parts.stream().filter(part -> !part.equals(Condition.all())).toList());
    }
    if (condition instanceof Any<S> any) {
      List<Condition<S>> parts = each(any.conditions(), plain);
      return parts.contains(Condition.<S>all())
          ? Condition.all()
          : new Any<>(parts.stream().filter(part -> !part.equals(never())).toList());
    }
    if (condition instanceof Not<S> not) {
      Condition<S> part = left(not.condition(), !plain);
      return part.equals(never())
          ? Condition.all()
          : part.equals(Condition.all()) ? never() : Condition.not(part);
    }
    if (condition instanceof Exists<S, ?> some) {
      return some(some, plain);
    }
    return condition instanceof Compare<S, ?> compare ? compared(compare, plain) : condition;
  }

  private <S> List<Condition<S>> each(List<Condition<S>> conditions, boolean plain) {
    return conditions.stream().map(one -> left(one, plain)).toList();
  }

  private <S, E> Condition<S> some(Exists<S, E> some, boolean plain) {
    Condition<E> each = left(some.condition(), plain);
    return each.equals(never()) ? never() : some.several().some(each);
  }

  private <S, T extends Comparable<T>> Condition<S> compared(Compare<S, T> compare, boolean plain) {
    Optional<Known<?>> known = given.apply(compare.fact());
    if (known.isEmpty()) {
      return compare;
    }
    Optional<?> value = known.get().value();
    boolean holds =
        value.isPresent() ? holds(compare, compare.fact().type().cast(value.get())) : !plain;
    return holds ? Condition.all() : never();
  }

  /** The condition that nothing meets. */
  static <S> Condition<S> never() {
    return new Any<>(List.of());
  }

  private static <T extends Comparable<T>> boolean holds(Compare<?, T> compare, T value) {
    int order = value.compareTo(compare.value());
    return switch (compare.operator()) {
      case EQUAL -> order == 0;
      case BELOW -> order < 0;
      case AT_LEAST -> order >= 0;
    };
  }
}
