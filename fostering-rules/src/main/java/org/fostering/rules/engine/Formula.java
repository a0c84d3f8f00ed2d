package org.fostering.rules.engine;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fostering.rules.rule.Condition.Exists;

/**
 * A condition in the form in which it is decided. No unknown occurs in two parts of a formula, but
 * in a {@link Tangle}: so where what is known does not settle it part by part, nothing does, and
 * every unknown in a part that is not settled bears on it.
 *
 * <p>Immutable and thread-safe; what it comes to is remembered in the frame of a subject.
 */
public abstract sealed class Formula {

  /** What a formula comes to, so that the least of several is "and", the greatest "or". */
  static final int NO = 1;

  static final int OPEN = 2;
  static final int YES = 3;

  private final int slot;
  private final Set<Object> unknowns;

  Formula(int slot, Set<Object> unknowns) {
    this.slot = slot;
    this.unknowns = unknowns;
  }

  /** What may be unknown of which it speaks. */
  Set<Object> unknowns() {
    return unknowns;
  }

  /** What it comes to for a subject, exactly. */
  int truth(Evaluation e, Frame frame) {
    int known = frame.truths[slot];
    if (known == 0) {
      known = find(e, frame);
      frame.truths[slot] = (byte) known;
    }
    return known;
  }

  abstract int find(Evaluation e, Frame frame);

  /** Asks everything that bears on it, where it is open. */
  abstract void ask(Evaluation e, Frame frame);

  /**
   * Collects the unknowns that bear on it, where it is open.
   *
   * @return false if one of them is there already
   */
  abstract boolean collect(Evaluation e, Frame frame, Set<Unknown> into);

  /** Always so, or never. */
  static final class Constant extends Formula {
    private final int truth;

    Constant(int truth) {
      super(0, Set.of());
      this.truth = truth;
    }

    boolean isAlways() {
      return truth == YES;
    }

    @Override
    int truth(Evaluation e, Frame frame) {
      return truth;
    }

    @Override
    int find(Evaluation e, Frame frame) {
      return truth;
    }

    @Override
    void ask(Evaluation e, Frame frame) {}

    @Override
    boolean collect(Evaluation e, Frame frame, Set<Unknown> into) {
      return true;
    }
  }

  /** A fact lies at one of some places of its scale. */
  static final class Leaf extends Formula {
    final Source fact;
    final BitSet places;
    private final boolean[] holds;

    Leaf(Source fact, BitSet places) {
      super(0, Set.of(fact.unknown()));
      this.fact = fact;
      this.places = places;
      this.holds = new boolean[fact.scale().places().length()];
      places.stream().forEach(place -> holds[place] = true);
    }

    @Override
    int truth(Evaluation e, Frame frame) {
      return find(e, frame);
    }

    @Override
    int find(Evaluation e, Frame frame) {
      int span = e.span(frame, fact);
      int first = Evaluation.first(span);
      int last = Evaluation.last(span);
      boolean holdsFirst = holds[first];
      if (first != last) {
        BitSet possible = fact.scale().places();
        for (int i = possible.nextSetBit(first + 1); i >= 0 && i <= last; ) {
          if (holds[i] != holdsFirst) {
            return OPEN;
          }
          i = possible.nextSetBit(i + 1);
        }
      }
      return holdsFirst ? YES : NO;
    }

    @Override
    void ask(Evaluation e, Frame frame) {
      e.found(e.ask(frame, fact));
    }

    @Override
    boolean collect(Evaluation e, Frame frame, Set<Unknown> into) {
      return into.add(new Unknown(fact.what(), frame.place().at()));
    }
  }

  /** Something on a list meets a formula. */
  static final class Some extends Formula {
    final Source list;
    final Formula each;
    final Collection<Exists<?, ?>> said;

    /** What others on the list may be that meet it: numbers of kinds, or conditions. */
    final Set<Object> ways;

    private final int others;

    Some(
        int slot,
        Source list,
        Formula each,
        Collection<Exists<?, ?>> said,
        Set<Object> ways,
        Set<Object> unknowns) {
      super(slot, unknowns);
      this.list = list;
      this.each = each;
      this.said = said;
      this.ways = ways;
      this.others = ways.isEmpty() ? NO : OPEN;
    }

    @Override
    int find(Evaluation e, Frame frame) {
      Things things = e.things(frame, list);
      int truth = things.listing().complete() ? NO : others;
      for (Frame thing : things.frames()) {
        int its = each.truth(e, thing);
        if (its == YES) {
          return YES;
        }
        if (its > truth) {
          truth = its;
        }
      }
      return truth;
    }

    @Override
    void ask(Evaluation e, Frame frame) {
      Things things = e.things(frame, list);
      if (!things.listing().complete() && others == OPEN) {
        e.found(e.askOthers(frame, list, things));
      }
      for (Frame thing : things.frames()) {
        if (each.truth(e, thing) == OPEN) {
          each.ask(e, thing);
        }
      }
    }

    @Override
    boolean collect(Evaluation e, Frame frame, Set<Unknown> into) {
      Things things = e.things(frame, list);
      boolean once = true;
      if (!things.listing().complete() && others == OPEN) {
        once = into.add(new Unknown(list.what(), frame.place().at()));
      }
      for (Frame thing : things.frames()) {
        if (each.truth(e, thing) == OPEN) {
          once &= each.collect(e, thing, into);
        }
      }
      return once;
    }
  }

  /** A condition in Java. */
  static final class InJava extends Formula {
    final Source test;
    final List<Source> facts;

    InJava(int slot, Source test, List<Source> facts) {
      super(slot, Set.of(test.unknown()));
      this.test = test;
      this.facts = facts;
    }

    @Override
    int find(Evaluation e, Frame frame) {
      return e.test(frame, this);
    }

    @Override
    void ask(Evaluation e, Frame frame) {
      for (Source fact : facts) {
        if (e.known(frame, fact).why().isPresent()) {
          e.found(e.ask(frame, fact));
        }
      }
    }

    @Override
    boolean collect(Evaluation e, Frame frame, Set<Unknown> into) {
      return into.add(new Unknown(test.what(), frame.place().at()));
    }
  }

  /** The case belongs to one of some adopters, of which it is not known. */
  static final class Belongs extends Formula {
    static final Object UNKNOWN = "to whom the case belongs";

    final Set<String> scope;

    Belongs(int slot, Set<String> scope) {
      super(slot, Set.of(UNKNOWN));
      this.scope = scope;
    }

    @Override
    int find(Evaluation e, Frame frame) {
      return OPEN;
    }

    @Override
    void ask(Evaluation e, Frame frame) {
      e.found(e.askAdopters());
    }

    @Override
    boolean collect(Evaluation e, Frame frame, Set<Unknown> into) {
      return into.add(new Unknown(UNKNOWN, frame.place().at()));
    }
  }

  /** The opposite of a formula that cannot turn itself round. */
  static final class Not extends Formula {
    final Formula of;

    Not(Formula of) {
      super(0, of.unknowns());
      this.of = of;
    }

    @Override
    int truth(Evaluation e, Frame frame) {
      return YES + NO - of.truth(e, frame);
    }

    @Override
    int find(Evaluation e, Frame frame) {
      return truth(e, frame);
    }

    @Override
    void ask(Evaluation e, Frame frame) {
      of.ask(e, frame);
    }

    @Override
    boolean collect(Evaluation e, Frame frame, Set<Unknown> into) {
      return of.collect(e, frame, into);
    }
  }

  /** All of several formulas, or at least one. */
  static final class Join extends Formula {
    final boolean all;
    final List<Formula> parts;
    private final Formula[] array;

    Join(int slot, boolean all, List<Formula> parts, Set<Object> unknowns) {
      super(slot, unknowns);
      this.all = all;
      this.parts = parts;
      this.array = parts.toArray(new Formula[0]);
    }

    @Override
    int find(Evaluation e, Frame frame) {
      int deciding = all ? NO : YES;
      int truth = all ? YES : NO;
      for (Formula part : array) {
        int its = part.truth(e, frame);
        if (its == deciding) {
          return its;
        }
        if (its == OPEN) {
          truth = OPEN;
        }
      }
      return truth;
    }

    @Override
    void ask(Evaluation e, Frame frame) {
      for (Formula part : array) {
        if (part.truth(e, frame) == OPEN) {
          part.ask(e, frame);
        }
      }
    }

    @Override
    boolean collect(Evaluation e, Frame frame, Set<Unknown> into) {
      boolean once = true;
      for (Formula part : array) {
        if (part.truth(e, frame) == OPEN) {
          once &= part.collect(e, frame, into);
        }
      }
      return once;
    }
  }

  /**
   * A formula of which one unknown may occur in several parts. If that is so of those that are left
   * open, a diagram tells what it comes to, and on which of them it depends.
   */
  static final class Tangle extends Formula {
    final Formula of;

    Tangle(int slot, Formula of) {
      super(slot, of.unknowns());
      this.of = of;
    }

    @Override
    int find(Evaluation e, Frame frame) {
      int truth = of.truth(e, frame);
      return truth == OPEN ? e.disentangle(this, frame) : truth;
    }

    @Override
    void ask(Evaluation e, Frame frame) {
      Collection<Unknown> bearing = e.bearing(this, frame);
      if (bearing == null) {
        of.ask(e, frame);
      } else {
        bearing.forEach(unknown -> unknown.asks().forEach(e::found));
      }
    }

    @Override
    boolean collect(Evaluation e, Frame frame, Set<Unknown> into) {
      Collection<Unknown> bearing = e.bearing(this, frame);
      if (bearing == null) {
        return of.collect(e, frame, into);
      }
      boolean once = true;
      for (Unknown unknown : bearing) {
        once &= into.add(unknown);
      }
      return once;
    }
  }
}
