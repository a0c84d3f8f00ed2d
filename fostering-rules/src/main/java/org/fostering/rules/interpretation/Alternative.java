package org.fostering.rules.interpretation;

import java.util.Objects;
import java.util.function.Function;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;

/**
 * What something would come to if one reading were chosen otherwise.
 *
 * <p>Immutable and thread-safe if what it comes to is.
 *
 * @param <D> what it comes to, such as a decision
 * @param choice the other choice
 * @param taken what it comes to by the choice that was taken
 * @param otherwise what it comes to by the other
 */
public record Alternative<D>(InterpretationOption choice, D taken, D otherwise) {

  /** Checks that all parts are there. */
  public Alternative {
    Objects.requireNonNull(choice, "choice");
    Objects.requireNonNull(taken, "taken");
    Objects.requireNonNull(otherwise, "otherwise");
  }

  /**
   * The difference in a line: what is read how, and what it then comes to instead.
   *
   * @param outcome what a decision comes to in a word, which is said as its code
   * @return the line in both languages; it holds no value of a document
   */
  public Bilingual line(Function<? super D, ? extends Enum<?>> outcome) {
    String before = Words.of(outcome.apply(taken));
    String after = Words.of(outcome.apply(otherwise));
    Bilingual reading = choice.interpretation().label();
    Bilingual label = choice.label();
    boolean stays = before.equals(after);
    return new Bilingual(
        reading.english()
            + " "
            + label.english()
            + ": "
            + (stays
                ? "the outcome stays " + after + ", with other details."
                : "the outcome is " + after + " instead of " + before + "."),
        reading.welsh()
            + " "
            + label.welsh()
            + ": "
            + (stays
                ? "erys y canlyniad yn " + after + ", gyda manylion gwahanol."
                : "y canlyniad yw " + after + " yn lle " + before + "."));
  }

  /** Says which choice it is, and nothing of what it comes to. */
  @Override
  public String toString() {
    return "Alternative[" + choice.code() + "]";
  }
}
