package org.fostering.rules.oracle;

import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Conditions;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.ListFact;

/**
 * What some conditions can tell apart: of every fact its values, of every list the kinds of thing
 * on it.
 */
public final class FormerPartitions {

  private final Map<Fact<?, ?>, FormerPartition<?>> scales = new HashMap<>();
  private final Map<ListFact<?, ?>, FormerElementClasses> kinds = new HashMap<>();

  public FormerPartitions(Collection<? extends Condition<?>> conditions) {
    Map<Fact<?, ?>, List<Object>> constants = new HashMap<>();
    Map<ListFact<?, ?>, Set<Condition<?>>> onLists = new LinkedHashMap<>();
    for (Condition<?> condition : conditions) {
      Conditions.visit(
          condition,
          part -> {
            if (part instanceof Condition.Compare<?, ?> compare) {
              constants
                  .computeIfAbsent(compare.fact(), fact -> new ArrayList<>())
                  .add(compare.value());
            } else if (part instanceof Condition.Exists<?, ?> some) {
              onLists
                  .computeIfAbsent(some.several(), several -> new LinkedHashSet<>())
                  .add(some.condition());
            }
          });
    }
    constants.forEach((fact, values) -> scales.put(fact, scale(fact, values)));
    Set<ListFact<?, ?>> begun = new HashSet<>();
    onLists.keySet().forEach(several -> findKinds(several, onLists, begun));
  }

  @SuppressWarnings("unchecked") // the constants were collected from comparisons of this very fact
  private static <T extends Comparable<T>> FormerPartition<T> scale(
      Fact<?, T> fact, List<Object> values) {
    return FormerPartition.of(fact, (List<T>) (List<?>) values);
  }

  /** A list's kinds rest on those of the lists within it, so these come first. */
  private void findKinds(
      ListFact<?, ?> several,
      Map<ListFact<?, ?>, Set<Condition<?>>> onLists,
      Set<ListFact<?, ?>> begun) {
    if (!begun.add(several)) {
      return;
    }
    Set<Condition<?>> conditions = Objects.requireNonNull(onLists.get(several), "conditions");
    for (Condition<?> condition : conditions) {
      Conditions.visit(
          condition,
          part -> {
            if (part instanceof Condition.Exists<?, ?> inner) {
              findKinds(inner.several(), onLists, begun);
            }
          });
    }
    kinds.put(several, FormerElementClasses.of(conditions, this));
  }

  @SuppressWarnings("unchecked") // a fact's scale was made from that fact
  <T extends Comparable<T>> FormerPartition<T> of(Fact<?, T> fact) {
    return (FormerPartition<T>) Objects.requireNonNull(scales.get(fact), "a fact that no rule compares");
  }

  /**
   * The numbers of the kinds that meet a condition; empty when that condition was not told apart.
   */
  Optional<List<Integer>> kindsThatMeet(Condition.Exists<?, ?> some) {
    return Optional.ofNullable(kinds.get(some.several()))
        .flatMap(found -> found.thatMeet(some.condition()));
  }
}
