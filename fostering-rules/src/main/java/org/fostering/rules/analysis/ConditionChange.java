package org.fostering.rules.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.engine.Regions;
import org.fostering.rules.engine.TooManyUnknowns;
import org.fostering.rules.rule.Condition;

/**
 * How one condition differs from another in what it comes to, whatever the two look like.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind whether they come to the same
 * @param gained the fewest facts with which the second holds and the first does not
 * @param lost the fewest facts with which the first holds and the second does not
 */
public record ConditionChange(
    Kind kind, Optional<Condition<?>> gained, Optional<Condition<?>> lost) {

  /** Checks that all parts are there. */
  public ConditionChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(gained, "gained");
    Objects.requireNonNull(lost, "lost");
  }

  /** Whether two conditions come to the same. */
  public enum Kind {
    /** They are written alike. */
    SAME,
    /** They are written otherwise, and come to the same whatever is known. */
    SAME_IN_EFFECT,
    /** There is a case in which they differ. */
    DIFFERENT,
    /** There are too many facts to tell. */
    NOT_ANALYSED
  }

  /**
   * Compares two conditions.
   *
   * @param <S> the type of the subject
   * @param first the first
   * @param second the second
   * @return what the second is, seen from the first
   */
  public static <S> ConditionChange between(Condition<S> first, Condition<S> second) {
    if (first.equals(second)) {
      return new ConditionChange(Kind.SAME, Optional.empty(), Optional.empty());
    }
    List<Condition<S>> both = List.of(first, second);
    try {
      Regions<S> regions = new Regions<>(new Partitions(both), both);
      if (regions.areEqual(first, second)) {
        return new ConditionChange(Kind.SAME_IN_EFFECT, Optional.empty(), Optional.empty());
      }
      return new ConditionChange(
          Kind.DIFFERENT,
          regions
              .smallest(regions.minus(regions.of(second), regions.of(first)))
              .map(facts -> facts),
          regions
              .smallest(regions.minus(regions.of(first), regions.of(second)))
              .map(facts -> facts));
    } catch (TooManyUnknowns e) {
      return new ConditionChange(Kind.NOT_ANALYSED, Optional.empty(), Optional.empty());
    }
  }
}
