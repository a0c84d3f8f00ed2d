package org.fostering.model.code;

import java.util.Optional;

/**
 * The ways in which a person may be reached. The codes are this vocabulary's own, mapped to UK Core
 * PreferredContactMethod.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("contact-method")
public final class ContactMethod extends Code {

  /** By a voice call. */
  public static final ContactMethod TELEPHONE = new ContactMethod("telephone");

  /** By electronic mail. */
  public static final ContactMethod EMAIL = new ContactMethod("email");

  /** By a text message. */
  public static final ContactMethod TEXT_MESSAGE = new ContactMethod("text-message");

  /** By post. */
  public static final ContactMethod LETTER = new ContactMethod("letter");

  /** In person. */
  public static final ContactMethod VISIT = new ContactMethod("visit");

  /** By a call with picture. */
  public static final ContactMethod VIDEO_CALL = new ContactMethod("video-call");

  /** Through a sign language interpreter. */
  public static final ContactMethod SIGN_LANGUAGE = new ContactMethod("sign-language");

  /** By telephone through a relay service or another person. */
  public static final ContactMethod RELAY_SERVICE = new ContactMethod("relay-service");

  private ContactMethod(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ContactMethod of(String text) {
    return new ContactMethod(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ContactMethod> tryParse(String text) {
    return isCode(text) ? Optional.of(new ContactMethod(text)) : Optional.empty();
  }
}
