package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fostering.rules.engine.DecisionDiagrams.Node;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Truth;

/**
 * The kinds of thing that conditions can tell apart on a list: each kind meets some of the
 * conditions and not the others, and is one that a thing can be.
 *
 * <p>A list that may not be complete may have more things of any of the kinds. Whether it has one
 * of a kind says nothing of the other kinds; whether it has one that meets a condition does say
 * something of the other conditions.
 */
final class ElementClasses {

  /**
   * So many kinds at most. Conditions that would make more are left out: they count as having
   * nothing to do with each other, which may ask too much but never settles what is open.
   */
  private static final int MOST = 256;

  private final List<Condition<?>> conditions;
  private final List<BitSet> kinds;

  private ElementClasses(List<Condition<?>> conditions, List<BitSet> kinds) {
    this.conditions = conditions;
    this.kinds = kinds;
  }

  /** A kind in the making: when a thing is of it, and the conditions met by number. */
  private record Draft(Node when, BitSet meets) {}

  static ElementClasses of(Collection<Condition<?>> conditions, Partitions scales) {
    Diagrams anything = new Diagrams(null);
    Compiler compiler = new Compiler(scales);
    Scope thing = new Scope(scales);
    List<Condition<?>> toldApart = new ArrayList<>();
    List<Draft> drafts = List.of(new Draft(DecisionDiagrams.TRUE, new BitSet()));
    for (Condition<?> condition : conditions) {
      try {
        Node meets = anything.node(compiler.formula(condition, thing), null);
        List<Draft> split = split(drafts, meets, toldApart.size(), anything);
        if (split.size() <= MOST) {
          toldApart.add(condition);
          drafts = split;
        }
      } catch (TooManyUnknowns e) {
        // Too much to tell apart: left out, as above.
      }
    }
    return new ElementClasses(List.copyOf(toldApart), drafts.stream().map(Draft::meets).toList());
  }

  private static List<Draft> split(List<Draft> drafts, Node meets, int number, Diagrams anything) {
    List<Draft> split = new ArrayList<>();
    for (Draft draft : drafts) {
      Node with = anything.and(draft.when(), meets);
      if (with.truth() != Truth.FALSE) {
        BitSet more = (BitSet) draft.meets().clone();
        more.set(number);
        split.add(new Draft(with, more));
      }
      Node without = anything.andNot(draft.when(), meets);
      if (without.truth() != Truth.FALSE) {
        split.add(new Draft(without, draft.meets()));
      }
    }
    return split;
  }

  /** What a thing of a kind meets, and what it does not. */
  @SuppressWarnings("unchecked") // all conditions on one list are on things of its type
  <E> Condition<E> meets(int kind) {
    BitSet met = kinds.get(kind);
    List<Condition<E>> parts = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      Condition<E> condition = (Condition<E>) conditions.get(i);
      parts.add(met.get(i) ? condition : Condition.not(condition));
    }
    return new Condition.All<>(parts);
  }

  /** The numbers of the kinds that meet a condition; empty when it was left out. */
  Optional<List<Integer>> thatMeet(Condition<?> condition) {
    int number = conditions.indexOf(condition);
    return number < 0
        ? Optional.empty()
        : Optional.of(
            IntStream.range(0, kinds.size())
                .filter(kind -> kinds.get(kind).get(number))
                .boxed()
                .toList());
  }
}
