package org.fostering.model.code;

import java.util.Optional;

/**
 * What came of an attempt to make contact.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("contact-outcome")
public final class ContactOutcome extends Code {

  /** The person was reached. */
  public static final ContactOutcome REACHED = new ContactOutcome("reached");

  /** Nobody answered. */
  public static final ContactOutcome NO_ANSWER = new ContactOutcome("no-answer");

  /** A message was left. */
  public static final ContactOutcome MESSAGE_LEFT = new ContactOutcome("message-left");

  /** A message was sent, and no more is known. */
  public static final ContactOutcome SENT = new ContactOutcome("sent");

  /** The message came back or the number does not exist. */
  public static final ContactOutcome UNDELIVERABLE = new ContactOutcome("undeliverable");

  /** Somebody else answered. */
  public static final ContactOutcome WRONG_PERSON = new ContactOutcome("wrong-person");

  /** The person asked to be contacted at another time. */
  public static final ContactOutcome CALL_BACK_ASKED = new ContactOutcome("call-back-asked");

  /** The person came, or the visit took place. */
  public static final ContactOutcome ATTENDED = new ContactOutcome("attended");

  /** The person did not come, or was not at home. */
  public static final ContactOutcome DID_NOT_ATTEND = new ContactOutcome("did-not-attend");

  /** The enquirer cancelled. */
  public static final ContactOutcome CANCELLED_BY_ENQUIRER =
      new ContactOutcome("cancelled-by-enquirer");

  /** The service cancelled. */
  public static final ContactOutcome CANCELLED_BY_SERVICE =
      new ContactOutcome("cancelled-by-service");

  /** The person asked not to be contacted again. */
  public static final ContactOutcome NO_CONTACT_WANTED = new ContactOutcome("no-contact-wanted");

  private ContactOutcome(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ContactOutcome of(String text) {
    return new ContactOutcome(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ContactOutcome> tryParse(String text) {
    return isCode(text) ? Optional.of(new ContactOutcome(text)) : Optional.empty();
  }
}
