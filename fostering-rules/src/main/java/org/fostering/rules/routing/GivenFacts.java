package org.fostering.rules.routing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Exists;
import org.fostering.rules.rule.Condition.Not;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;

/**
 * What is left of a condition once some of its facts are given. A fact that is given as unknown
 * lets nothing hold, neither by what it is nor by what it is not.
 */
final class GivenFacts {

  private final Map<Fact<?, ?>, Known<?>> given;
  private final Map<ListFact<?, ?>, List<Element>> lists;

  /**
   * One thing of a list that is given.
   *
   * @param own the list of this thing alone, where something of the thing is left open
   * @param given what is given of the thing
   */
  record Element(Optional<ListFact<?, ?>> own, GivenFacts given) {}

  /**
   * What is given.
   *
   * @param given the facts
   * @param lists the lists of which all things are given; of others everything is open
   */
  GivenFacts(
      Map<? extends Fact<?, ?>, ? extends Known<?>> given,
      Map<? extends ListFact<?, ?>, List<Element>> lists) {
    this.given = Map.copyOf(given);
    this.lists = Map.copyOf(lists);
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
      return any(each(any.conditions(), plain));
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

  private static <S> Condition<S> any(List<Condition<S>> parts) {
    return parts.contains(Condition.<S>all())
        ? Condition.all()
        : new Any<>(parts.stream().filter(part -> !part.equals(never())).toList());
  }

  private <S, E> Condition<S> some(Exists<S, E> some, boolean plain) {
    List<Element> elements = lists.get(some.several());
    if (elements == null) {
      return some(some.several(), left(some.condition(), plain));
    }
    return any(elements.stream().map(each -> one(each, some, plain)).toList());
  }

  @SuppressWarnings("unchecked") // the list of one thing is of the type of the list of all
  private static <S, E> Condition<S> one(Element element, Exists<S, E> some, boolean plain) {
    Condition<E> left = element.given().left(some.condition(), plain);
    return element.own().isPresent()
        ? some((ListFact<S, E>) element.own().get(), left)
        : left.equals(Condition.<E>all()) ? Condition.all() : never();
  }

  private static <S, E> Condition<S> some(ListFact<S, E> list, Condition<E> each) {
    return each.equals(never()) ? never() : list.some(each);
  }

  private <S, T extends Comparable<T>> Condition<S> compared(Compare<S, T> compare, boolean plain) {
    Known<?> known = given.get(compare.fact());
    if (known == null) {
      return compare;
    }
    Optional<?> value = known.value();
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
