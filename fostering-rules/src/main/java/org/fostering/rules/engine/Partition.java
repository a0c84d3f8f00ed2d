package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
final class Partition<T extends Comparable<T>> {

  private final List<T> constants;

  /** The places at which a value can lie: the constants, and the gaps that are not empty. */
  private final BitSet places = new BitSet();

  private Partition(List<T> constants, boolean hasGaps, boolean fromZero) {
    this.constants = constants;
    for (int place = 0; place <= 2 * constants.size(); place++) {
      boolean isThere = place % 2 == 1 || (hasGaps && isGap(place / 2));
      places.set(place, isThere && !(fromZero && isBelowZero(place)));
    }
  }

  static <T extends Comparable<T>> Partition<T> of(Fact<?, T> fact, Collection<T> compared) {
    return fact.domain().isEmpty()
        ? new Partition<>(sorted(compared), true, fact.isNeverBelowZero())
        : new Partition<>(sorted(fact.domain()), false, false);
  }

  private static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
    return new ArrayList<>(new TreeSet<>(values));
  }

  private boolean isBelowZero(int place) {
    int next = place / 2;
    if (next == constants.size()) {
      return false;
    }
    int constant = (Integer) constants.get(next);
    return isConstant(place) ? constant < 0 : constant <= 0;
  }

  private boolean isGap(int next) {
    if (next == 0) {
      return !constants.get(0).equals(Integer.MIN_VALUE);
    }
    return next == constants.size()
        ? !constants.get(next - 1).equals(Integer.MAX_VALUE)
        : !areNeighbours(constants.get(next - 1), constants.get(next));
  }

  private boolean areNeighbours(T left, T right) {
    return left instanceof Integer low && right instanceof Integer high && high - low == 1;
  }

  /** The places at which a value can lie. Not to be changed. */
  BitSet places() {
    return places;
  }

  /**
   * The first place at which the value may lie, given what is known of it. A value that the fact
   * can never have lies where the nearest lies that it can.
   */
  int first(Known<T> known) {
    T least = known.least().orElse(null);
    int found = places.nextSetBit(least == null ? 0 : place(least));
    return found >= 0 ? found : places.length() - 1;
  }

  /** The last place at which the value may lie. */
  int last(Known<T> known) {
    T most = known.most().orElse(null);
    int found = places.previousSetBit(most == null ? 2 * constants.size() : place(most));
    return found >= 0 ? found : places.nextSetBit(0);
  }

  /** Whether a place is one of the constants, and not a gap between them. */
  static boolean isConstant(int place) {
    return place % 2 == 1;
  }

  /** The constant at a place, which must be one. */
  T constant(int place) {
    return constants.get(place / 2);
  }

  /** What may be at a place: the constant, or what lies between two; of a gap its nearer end. */
  Optional<T> sample(int place, Fact<?, T> fact) {
    if (isConstant(place)) {
      return Optional.of(constant(place));
    }
    int next = place / 2;
    if (fact.type() == Integer.class) {
      int value =
          next < constants.size()
              ? (Integer) constants.get(next) - 1
              : (Integer) constants.get(next - 1) + 1;
      return Optional.of(fact.type().cast(value));
    }
    return fact.codes().stream()
        .flatMap(list -> list.entries().stream())
        .map(entry -> fact.type().cast(entry.code()))
        .filter(code -> place(code) == place)
        .findFirst();
  }

  /** The constants, from the least. */
  List<T> constants() {
    return constants;
  }

  private int place(T value) {
    int found = Collections.binarySearch(constants, value);
    return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
  }

  /** The places at which a comparison holds. */
  BitSet holding(Condition.Operator operator, T constant) {
    int other = place(constant);
    BitSet holding = new BitSet();
    switch (operator) {
      case EQUAL -> holding.set(other);
      case BELOW -> holding.set(0, other);
      case AT_LEAST -> holding.set(other, 2 * constants.size() + 1);
    }
    holding.and(places);
    return holding;
  }
}
