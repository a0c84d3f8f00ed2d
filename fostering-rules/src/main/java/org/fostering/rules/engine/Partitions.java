package org.fostering.rules.engine;

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
import org.fostering.rules.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What some conditions can tell apart: of every fact its values, of every list the kinds of thing
 * on it.
 */
public final class Partitions {

  private final Map<Fact<?, ?>, Partition<?>> scales = new HashMap<>();
  private final Map<ListFact<?, ?>, ElementClasses> kinds = new HashMap<>();

  /** What is read of the things on lists that are not of the library. */
  private final Set<Object> onForeignLists = new HashSet<>();

  public Partitions(Collection<? extends Condition<?>> conditions) {
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
              if (!some.several().isOfLibrary()) {
                Conditions.visit(some.condition(), this::addForeign);
              }
            }
          });
    }
    constants.forEach((fact, values) -> scales.put(fact, scale(fact, values)));
    Set<ListFact<?, ?>> begun = new HashSet<>();
    onLists.keySet().forEach(several -> findKinds(several, onLists, begun));
  }

  private void addForeign(Condition<?> part) {
    if (part instanceof Condition.Compare<?, ?> compare) {
      onForeignLists.add(compare.fact());
    } else if (part instanceof Condition.Exists<?, ?> some) {
      onForeignLists.add(some.several());
    } else if (part instanceof Condition.Custom<?>) {
      onForeignLists.add(part);
    }
  }

  /**
   * Whether no two lists give one place to things of which this is read. The library sees to that
   * for its own lists.
   */
  boolean standsApart(Object what) {
    return !onForeignLists.contains(what);
  }

  @SuppressWarnings("unchecked") // the constants were collected from comparisons of this very fact
  private static <T extends Comparable<T>> Partition<T> scale(
      Fact<?, T> fact, List<Object> values) {
    return Partition.of(fact, (List<T>) (List<?>) values);
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
    kinds.put(several, ElementClasses.of(conditions, this));
  }

  @SuppressWarnings("unchecked") // a fact's scale was made from that fact
  <T extends Comparable<T>> Partition<T> of(Fact<?, T> fact) {
    return (Partition<T>) Objects.requireNonNull(scales.get(fact), "a fact that no rule compares");
  }

  /** The scale of a fact, if some rule compares it. */
  @Nullable Partition<?> find(Fact<?, ?> fact) {
    return scales.get(fact);
  }

  /**
   * The numbers of the kinds that meet a condition; empty when that condition is not among those
   * distinguished.
   */
  Optional<List<Integer>> kindsThatMeet(Condition.Exists<?, ?> some) {
    return Optional.ofNullable(kinds.get(some.several()))
        .flatMap(found -> found.thatMeet(some.condition()));
  }

  /** What a thing of a kind on a list meets, and what it does not. */
  <E> Condition<E> kind(ListFact<?, E> several, int kind) {
    return Objects.requireNonNull(kinds.get(several), "kinds").meets(kind);
  }

  /** Whether a condition can hold of anything, as far as that can be calculated. */
  public boolean canHold(Condition<?> condition) {
    try {
      Formula formula = new Compiler(this).formula(condition, new Scope(this));
      return new Diagrams(null).node(formula, null).truth() != Truth.FALSE;
    } catch (TooManyUnknowns e) {
      return true;
    }
  }
}
