package org.fostering.model.code;

import java.util.Optional;

/**
 * The sex of a person as the register of foster parents records it, or of the children whom terms
 * allow.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("register-sex")
public final class RegisterSex extends Code {

  /** Female. */
  public static final RegisterSex FEMALE = new RegisterSex("female");

  /** Male. */
  public static final RegisterSex MALE = new RegisterSex("male");

  private RegisterSex(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static RegisterSex of(String text) {
    return new RegisterSex(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<RegisterSex> tryParse(String text) {
    return isCode(text) ? Optional.of(new RegisterSex(text)) : Optional.empty();
  }
}
