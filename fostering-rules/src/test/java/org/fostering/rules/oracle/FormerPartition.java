package org.fostering.rules.oracle;

import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Known;

/**
 * The values of a fact that a set of rules can tell apart: each constant that some rule compares
 * the fact with, and the gaps between them.
 *
 * <p>Places are counted along the scale: an odd place is a constant, an even one the gap before it,
 * so that every comparison with a constant is a comparison of two places.
 */
final class FormerPartition<T extends Comparable<T>> {

  private final List<T> constants;
  private final boolean hasGaps;

  private FormerPartition(List<T> constants, boolean hasGaps) {
    this.constants = constants;
    this.hasGaps = hasGaps;
  }

  static <T extends Comparable<T>> FormerPartition<T> of(Fact<?, T> fact, Collection<T> compared) {
    return fact.domain().isEmpty()
        ? new FormerPartition<>(List.copyOf(new TreeSet<>(compared)), true)
        : new FormerPartition<>(List.copyOf(new TreeSet<>(fact.domain())), false);
  }

  /** The places at which the value may lie, given what is known of it. */
  List<Integer> places(Known<T> known) {
    int from = known.least().map(this::place).orElse(0);
    int to = known.most().map(this::place).orElse(2 * constants.size());
    List<Integer> places = new ArrayList<>();
    for (int place = from; place <= to; place++) {
      if (place % 2 == 1 || isGap(place)) {
        places.add(place);
      }
    }
    return places;
  }

  private boolean isGap(int place) {
    int next = place / 2;
    return hasGaps
        && (next == 0
            || next == constants.size()
            || !areNeighbours(constants.get(next - 1), constants.get(next)));
  }

  private boolean areNeighbours(T left, T right) {
    return left instanceof Integer low && right instanceof Integer high && high - low == 1;
  }

  private int place(T value) {
    int found = Collections.binarySearch(constants, value);
    return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
  }

  /** Whether a comparison holds for a value at a place. */
  boolean holds(Condition.Operator operator, T constant, int place) {
    int other = place(constant);
    return switch (operator) {
      case EQUAL -> place == other;
      case BELOW -> place < other;
      case AT_LEAST -> place >= other;
    };
  }
}
