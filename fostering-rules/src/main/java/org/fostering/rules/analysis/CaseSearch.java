package org.fostering.rules.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fostering.rules.engine.DecisionDiagrams.Node;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.engine.Regions;
import org.fostering.rules.engine.TooManyUnknowns;
import org.fostering.rules.rule.Condition;

/**
 * A search over all values that the facts of some conditions may have, and not over examples of
 * them: for the cases in which a condition holds, and for those in which it holds alone.
 *
 * <p>Not thread-safe.
 *
 * @param <S> whom the conditions speak of
 */
public final class CaseSearch<S> {

  private final Regions<S> regions;
  private final List<Node> cases;

  private CaseSearch(List<Condition<S>> conditions) {
    regions = new Regions<>(new Partitions(conditions), conditions);
    cases = conditions.stream().map(regions::of).toList();
  }

  /**
   * A search over some conditions.
   *
   * @param <S> whom they speak of
   * @param conditions the conditions
   * @return the search
   * @throws TooManyCasesException if there are too many values to look at
   */
  public static <S> CaseSearch<S> over(List<Condition<S>> conditions) {
    return counted(() -> new CaseSearch<>(conditions));
  }

  /**
   * A smallest set of facts with which a condition holds.
   *
   * @param condition the place of the condition among those searched, from 0
   * @return the facts, as a condition; empty if it never holds
   * @throws TooManyCasesException if there are too many values to look at
   */
  public Optional<Condition<S>> smallest(int condition) {
    return counted(() -> regions.smallest(cases.get(condition)));
  }

  /**
   * Whether a condition holds in no case in which another does not.
   *
   * @param condition the place of the condition among those searched, from 0
   * @param other the place of the other
   * @return whether all cases of the first are cases of the other
   * @throws TooManyCasesException if there are too many values to look at
   */
  public boolean isWithin(int condition, int other) {
    return counted(() -> regions.isEmpty(regions.minus(cases.get(condition), cases.get(other))));
  }

  private static <T> T counted(Supplier<T> search) {
    try {
      return search.get();
    } catch (TooManyUnknowns e) {
      throw new TooManyCasesException(e);
    }
  }
}
