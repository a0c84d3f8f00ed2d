package org.fostering.model.code;

import java.util.Optional;

/**
 * What a contact was for.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("contact-purpose")
public final class ContactPurpose extends Code {

  /** To say that the enquiry came in. */
  public static final ContactPurpose ACKNOWLEDGEMENT = new ContactPurpose("acknowledgement");

  /** To give or send information. */
  public static final ContactPurpose INFORMATION = new ContactPurpose("information");

  /** The first conversation about fostering. */
  public static final ContactPurpose FIRST_CONVERSATION = new ContactPurpose("first-conversation");

  /** The first visit to the home. */
  public static final ContactPurpose FIRST_VISIT = new ContactPurpose("first-visit");

  /** An event about fostering. */
  public static final ContactPurpose EVENT = new ContactPurpose("event");

  /** To ask for a fact that is missing. */
  public static final ContactPurpose QUESTION = new ContactPurpose("question");

  /** To ask whether the enquirers wish to go on. */
  public static final ContactPurpose FOLLOW_UP = new ContactPurpose("follow-up");

  /** To pass the enquirers on to somebody else. */
  public static final ContactPurpose HANDOVER = new ContactPurpose("handover");

  /** To say that the enquiry is closed. */
  public static final ContactPurpose CLOSING = new ContactPurpose("closing");

  /** To complain or to answer a complaint. */
  public static final ContactPurpose COMPLAINT = new ContactPurpose("complaint");

  /** Another purpose. */
  public static final ContactPurpose OTHER = new ContactPurpose("other");

  private ContactPurpose(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ContactPurpose of(String text) {
    return new ContactPurpose(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ContactPurpose> tryParse(String text) {
    return isCode(text) ? Optional.of(new ContactPurpose(text)) : Optional.empty();
  }
}
