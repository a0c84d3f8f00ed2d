package org.fostering.model.code;

import java.util.Optional;

/**
 * Why the law lets the usual fostering limit be exceeded without an exemption.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("limit-exception-ground")
public final class LimitExceptionGround extends Code {

  /** All the children are siblings of each other. */
  public static final LimitExceptionGround SIBLINGS = new LimitExceptionGround("siblings");

  /** An emergency placement in Scotland. */
  public static final LimitExceptionGround EMERGENCY = new LimitExceptionGround("emergency");

  /** A placement in Scotland of less than four weeks. */
  public static final LimitExceptionGround SHORT_TERM = new LimitExceptionGround("short-term");

  /** A placement in Scotland goes on in exceptional circumstances, after referral to a panel. */
  public static final LimitExceptionGround EXCEPTIONAL_CIRCUMSTANCES =
      new LimitExceptionGround("exceptional-circumstances");

  private LimitExceptionGround(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static LimitExceptionGround of(String text) {
    return new LimitExceptionGround(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<LimitExceptionGround> tryParse(String text) {
    return isCode(text) ? Optional.of(new LimitExceptionGround(text)) : Optional.empty();
  }
}
