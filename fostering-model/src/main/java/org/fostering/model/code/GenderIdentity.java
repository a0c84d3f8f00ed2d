package org.fostering.model.code;

import java.util.Optional;

/**
 * The gender identity that a person gave in equality monitoring. It says nothing about sex.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("gender-identity")
public final class GenderIdentity extends Code {

  /** The gender identity is the same as the sex registered at birth. */
  public static final GenderIdentity SAME_AS_REGISTERED_AT_BIRTH =
      new GenderIdentity("same-as-registered-at-birth");

  /**
   * The gender identity is different from the sex registered at birth, and no specific identity is
   * given.
   */
  public static final GenderIdentity DIFFERENT_NONE_SPECIFIED =
      new GenderIdentity("different-none-specified");

  /** Trans woman. */
  public static final GenderIdentity TRANS_WOMAN = new GenderIdentity("trans-woman");

  /** Trans man. */
  public static final GenderIdentity TRANS_MAN = new GenderIdentity("trans-man");

  /** Any other gender identity. */
  public static final GenderIdentity OTHER = new GenderIdentity("other");

  /** Asked, and the person preferred not to say. */
  public static final GenderIdentity PREFER_NOT_TO_SAY = new GenderIdentity("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final GenderIdentity NOT_KNOWN = new GenderIdentity("not-known");

  private GenderIdentity(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static GenderIdentity of(String text) {
    return new GenderIdentity(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<GenderIdentity> tryParse(String text) {
    return isCode(text) ? Optional.of(new GenderIdentity(text)) : Optional.empty();
  }
}
