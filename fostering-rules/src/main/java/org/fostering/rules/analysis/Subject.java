package org.fostering.rules.analysis;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fostering.rules.engine.DecisionDiagrams.Node;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.engine.Regions;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Condition.Exists;

/**
 * Some conditions over one subject: that of the rules, or where all of them are about something on
 * the same list, a thing of that list, so that what is said about one thing is not held against
 * what is said about another.
 *
 * @param <S> the type of the subject
 * @param conditions the conditions
 * @param regions where they hold
 * @param whole makes of the facts of the subject those of the whole case
 * @param isOfOne false where a condition is on things of a list, among which several may meet it
 */
record Subject<S>(
    List<Condition<S>> conditions,
    Regions<S> regions,
    Function<Condition<S>, Condition<?>> whole,
    boolean isOfOne) {

  static <S> Subject<?> of(List<Condition<S>> conditions, Partitions partitions) {
    return of(conditions, partitions, facts -> facts);
  }

  private static <S> Subject<?> of(
      List<Condition<S>> conditions,
      Partitions partitions,
      Function<Condition<S>, Condition<?>> whole) {
    return conditions.get(0) instanceof Exists<S, ?> first
            && conditions.stream()
                .allMatch(
                    each -> each instanceof Exists<S, ?> some && some.several() == first.several())
        ? within(conditions, first, partitions, whole)
        : new Subject<>(
            conditions,
            new Regions<>(partitions, conditions),
            whole,
            conditions.stream().noneMatch(Subject::hasList));
  }

  @SuppressWarnings("unchecked") // all are conditions on things of the same list
  private static <S, E> Subject<?> within(
      List<Condition<S>> conditions,
      Exists<S, E> first,
      Partitions partitions,
      Function<Condition<S>, Condition<?>> whole) {
    return of(
        conditions.stream().map(each -> ((Exists<S, E>) each).condition()).toList(),
        partitions,
        facts -> whole.apply(first.several().some(facts)));
  }

  private static boolean hasList(Condition<?> condition) {
    Set<Condition<?>> lists = new HashSet<>();
    condition.visit(
        part -> {
          if (part instanceof Exists<?, ?>) {
            lists.add(part);
          }
        });
    return !lists.isEmpty();
  }

  /** Everything that a condition reads. */
  static Set<Object> reads(Condition<?> condition) {
    Set<Object> reads = new LinkedHashSet<>();
    condition.visit(
        part -> {
          if (part instanceof Compare<?, ?> compare) {
            reads.add(compare.fact());
          } else if (part instanceof Exists<?, ?> some) {
            reads.add(some.several());
          } else if (part instanceof Custom<?> inJava) {
            reads.addAll(inJava.reads());
          }
        });
    return reads;
  }

  Node where(int condition) {
    return regions.of(conditions.get(condition));
  }

  /** The fewest facts of a case that is there. */
  Optional<Condition<?>> showing(Node node) {
    return regions.smallest(node).map(whole);
  }
}
