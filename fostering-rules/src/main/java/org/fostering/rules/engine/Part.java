package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.fostering.model.value.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A part of a condition as it was written, which a reason may name, with the formula that says what
 * it comes to.
 *
 * <p>Immutable and thread-safe.
 */
public abstract sealed class Part {

  private final Formula formula;

  Part(Formula formula) {
    this.formula = formula;
  }

  Formula formula() {
    return formula;
  }

  /**
   * Adds the known facts that settled the part, each with what the part asks of it, to the reasons.
   */
  abstract void explain(Evaluation e, Frame frame);

  /** Reads everything that the part reads, in the order in which it is written. */
  abstract void read(Evaluation e, Frame frame);

  /** A comparison. */
  static final class Comparison extends Part {
    private final Source fact;
    private final List<Bilingual> words;
    private final int number;

    Comparison(Formula formula, Source fact, Bilingual words) {
      super(formula);
      this.fact = fact;
      this.words = List.of(words);
      this.number = fact.number(this.words);
    }

    @Override
    void explain(Evaluation e, Frame frame) {
      if (formula().truth(e, frame) != Formula.OPEN) {
        e.because(frame, fact, number, words);
      }
    }

    @Override
    void read(Evaluation e, Frame frame) {
      e.span(frame, fact);
    }
  }

  /** A condition in Java. */
  static final class Java extends Part {
    private final List<Source> facts;
    private final List<Bilingual> words;
    private final int[] numbers;

    Java(Formula formula, List<Source> facts, Bilingual words) {
      super(formula);
      this.facts = facts;
      this.words = List.of(words);
      this.numbers = facts.stream().mapToInt(fact -> fact.number(this.words)).toArray();
    }

    @Override
    void explain(Evaluation e, Frame frame) {
      if (formula().truth(e, frame) != Formula.OPEN) {
        for (int i = 0; i < numbers.length; i++) {
          e.because(frame, facts.get(i), numbers[i], words);
        }
      }
    }

    @Override
    void read(Evaluation e, Frame frame) {
      formula().truth(e, frame);
    }
  }

  /** The opposite of a part. */
  static final class Opposite extends Part {
    private final Part of;

    Opposite(Formula formula, Part of) {
      super(formula);
      this.of = of;
    }

    @Override
    void explain(Evaluation e, Frame frame) {
      of.explain(e, frame);
    }

    @Override
    void read(Evaluation e, Frame frame) {
      of.read(e, frame);
    }
  }

  /** Several parts. */
  static final class Several extends Part {
    private final int deciding;
    private final Part[] parts;

    /** The fact that every part compares, if it is one, with what all of them ask of it. */
    private final @Nullable Source fact;

    private final List<Bilingual> words = new ArrayList<>();
    private final int number;

    Several(Formula formula, boolean all, List<Part> parts) {
      super(formula);
      this.deciding = all ? Formula.NO : Formula.YES;
      this.parts = parts.toArray(new Part[0]);
      this.fact = ofOneFact(parts);
      if (fact != null) {
        parts.forEach(part -> words.addAll(((Comparison) part).words));
      }
      this.number = fact == null ? 0 : fact.number(words);
    }

    private static @Nullable Source ofOneFact(List<Part> parts) {
      Source one = null;
      for (Part part : parts) {
        if (!(part instanceof Comparison comparison) || (one != null && comparison.fact != one)) {
          return null;
        }
        one = comparison.fact;
      }
      return one;
    }

    /**
     * Parts that decide alone are reason enough. Without one, it takes all parts together, even
     * some that are not settled themselves: of "A and B, or not B" the reason is A while B is not
     * known.
     */
    @Override
    void explain(Evaluation e, Frame frame) {
      boolean alone = false;
      int truth = formula().truth(e, frame);
      if (truth == deciding) {
        for (Part part : parts) {
          if (part.formula().truth(e, frame) == deciding) {
            alone = true;
            part.explain(e, frame);
          }
        }
      }
      if (!alone && fact != null && e.isExact(frame, fact)) {
        e.because(frame, fact, number, words);
      } else if (!alone) {
        for (Part part : parts) {
          part.explain(e, frame);
        }
      }
    }

    @Override
    void read(Evaluation e, Frame frame) {
      for (Part part : parts) {
        part.read(e, frame);
      }
    }
  }

  /** A condition on the things of a list. */
  static final class OnList extends Part {
    private final Source list;
    private final Part each;
    private final List<Bilingual> words;
    private final int number;

    OnList(Formula formula, Source list, Part each, Bilingual words) {
      super(formula);
      this.list = list;
      this.each = each;
      this.words = List.of(words);
      this.number = list.number(this.words);
    }

    @Override
    void explain(Evaluation e, Frame frame) {
      int truth = formula().truth(e, frame);
      if (truth == Formula.NO) {
        e.because(frame, list, number, words);
      }
      boolean alone = false;
      Frame[] things = e.things(frame, list).frames();
      if (truth == Formula.YES) {
        for (Frame thing : things) {
          if (each.formula().truth(e, thing) == Formula.YES) {
            alone = true;
            each.explain(e, thing);
          }
        }
      }
      if (!alone) {
        for (Frame thing : things) {
          each.explain(e, thing);
        }
      }
    }

    @Override
    void read(Evaluation e, Frame frame) {
      for (Frame thing : e.things(frame, list).frames()) {
        each.read(e, thing);
      }
    }
  }
}
