package org.fostering.model.code;

import java.util.Optional;

/**
 * The provision that limits how many children a person may foster.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("fostering-limit-basis")
public final class FosteringLimitBasis extends Code {

  /** The limit of England and Wales. */
  public static final FosteringLimitBasis CHILDREN_ACT_1989 =
      new FosteringLimitBasis("children-act-1989");

  /** The limit of Northern Ireland. */
  public static final FosteringLimitBasis CHILDREN_ORDER_1995 =
      new FosteringLimitBasis("children-order-1995");

  /** The limit of Scotland. */
  public static final FosteringLimitBasis LOOKED_AFTER_CHILDREN_2009 =
      new FosteringLimitBasis("looked-after-children-2009");

  private FosteringLimitBasis(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static FosteringLimitBasis of(String text) {
    return new FosteringLimitBasis(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<FosteringLimitBasis> tryParse(String text) {
    return isCode(text) ? Optional.of(new FosteringLimitBasis(text)) : Optional.empty();
  }
}
