package org.fostering.model.code;

import java.util.Optional;

/**
 * How a concern about carers was concluded. The list is this vocabulary’s own.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("concern-outcome")
public final class ConcernOutcome extends Code {

  /** There is enough to show that it is so. */
  public static final ConcernOutcome SUBSTANTIATED = new ConcernOutcome("substantiated");

  /** There is not enough to show that it is so, or that it is not. */
  public static final ConcernOutcome NOT_SUBSTANTIATED = new ConcernOutcome("not-substantiated");

  /** There is nothing to support it. */
  public static final ConcernOutcome UNFOUNDED = new ConcernOutcome("unfounded");

  /** There is enough to show that it is not so. */
  public static final ConcernOutcome SHOWN_UNTRUE = new ConcernOutcome("shown-untrue");

  /** It led to support or training. */
  public static final ConcernOutcome SUPPORT_OR_TRAINING =
      new ConcernOutcome("support-or-training");

  /** It led to nothing more. */
  public static final ConcernOutcome NO_FURTHER_ACTION = new ConcernOutcome("no-further-action");

  private ConcernOutcome(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ConcernOutcome of(String text) {
    return new ConcernOutcome(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ConcernOutcome> tryParse(String text) {
    return isCode(text) ? Optional.of(new ConcernOutcome(text)) : Optional.empty();
  }
}
