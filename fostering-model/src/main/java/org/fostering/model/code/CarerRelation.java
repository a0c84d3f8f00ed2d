package org.fostering.model.code;

import java.util.Optional;

/**
 * What a foster carer is to a child: one of the two axes behind the placement types U1 to U6.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("carer-relation")
public final class CarerRelation extends Code {

  /** A relative or friend of the child. */
  public static final CarerRelation RELATIVE_OR_FRIEND = new CarerRelation("relative-or-friend");

  /** Any other foster carer. */
  public static final CarerRelation OTHER_FOSTER_CARER = new CarerRelation("other-foster-carer");

  private CarerRelation(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static CarerRelation of(String text) {
    return new CarerRelation(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<CarerRelation> tryParse(String text) {
    return isCode(text) ? Optional.of(new CarerRelation(text)) : Optional.empty();
  }
}
