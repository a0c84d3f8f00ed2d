package org.fostering.model.code;

import java.util.Optional;

/**
 * Why an exemption from the usual fostering limit no longer holds.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("exemption-end")
public final class ExemptionEnd extends Code {

  /** The authority varied it by a new notice. */
  public static final ExemptionEnd VARIED = new ExemptionEnd("varied");

  /** The authority cancelled it. */
  public static final ExemptionEnd CANCELLED = new ExemptionEnd("cancelled");

  /** A time set in it ran out. */
  public static final ExemptionEnd TIME_RAN_OUT = new ExemptionEnd("time-ran-out");

  /** The limit is no longer exceeded. */
  public static final ExemptionEnd NO_LONGER_NEEDED = new ExemptionEnd("no-longer-needed");

  /** The carer moved to the area of another authority. */
  public static final ExemptionEnd CARER_MOVED = new ExemptionEnd("carer-moved");

  private ExemptionEnd(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ExemptionEnd of(String text) {
    return new ExemptionEnd(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ExemptionEnd> tryParse(String text) {
    return isCode(text) ? Optional.of(new ExemptionEnd(text)) : Optional.empty();
  }
}
