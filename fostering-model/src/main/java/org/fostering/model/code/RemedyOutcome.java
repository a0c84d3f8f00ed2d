package org.fostering.model.code;

import java.util.Optional;

/**
 * How a remedy ended. What was decided in the end is a decision of its own.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("remedy-outcome")
public final class RemedyOutcome extends Code {

  /** It was considered to the end. */
  public static final RemedyOutcome CONSIDERED = new RemedyOutcome("considered");

  /** Whoever sought it withdrew it. */
  public static final RemedyOutcome WITHDRAWN = new RemedyOutcome("withdrawn");

  /** It came too late. */
  public static final RemedyOutcome OUT_OF_TIME = new RemedyOutcome("out-of-time");

  /** It is not open in such a case. */
  public static final RemedyOutcome NOT_ELIGIBLE = new RemedyOutcome("not-eligible");

  /** The service withdrew the determination before it ended. */
  public static final RemedyOutcome DETERMINATION_WITHDRAWN =
      new RemedyOutcome("determination-withdrawn");

  private RemedyOutcome(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static RemedyOutcome of(String text) {
    return new RemedyOutcome(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<RemedyOutcome> tryParse(String text) {
    return isCode(text) ? Optional.of(new RemedyOutcome(text)) : Optional.empty();
  }
}
