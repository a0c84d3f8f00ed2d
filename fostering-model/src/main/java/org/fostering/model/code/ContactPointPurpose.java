package org.fostering.model.code;

import java.util.Optional;

/**
 * What a contact point is for.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("contact-point-purpose")
public final class ContactPointPurpose extends Code {

  /** The front door: where somebody asks about fostering. */
  public static final ContactPointPurpose ENQUIRIES = new ContactPointPurpose("enquiries");

  /** Where other organisations send enquiries and applications. */
  public static final ContactPointPurpose HANDOVER = new ContactPointPurpose("handover");

  /** Where people who have applied get in touch. */
  public static final ContactPointPurpose APPLICANTS = new ContactPointPurpose("applicants");

  /** Where approved foster carers get in touch. */
  public static final ContactPointPurpose FOSTER_CARERS = new ContactPointPurpose("foster-carers");

  /** Where to complain. */
  public static final ContactPointPurpose COMPLAINTS = new ContactPointPurpose("complaints");

  /** Where to ask about personal data. */
  public static final ContactPointPurpose DATA_PROTECTION =
      new ContactPointPurpose("data-protection");

  /** Where to get in touch outside the hours of opening. */
  public static final ContactPointPurpose OUT_OF_HOURS = new ContactPointPurpose("out-of-hours");

  private ContactPointPurpose(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ContactPointPurpose of(String text) {
    return new ContactPointPurpose(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ContactPointPurpose> tryParse(String text) {
    return isCode(text) ? Optional.of(new ContactPointPurpose(text)) : Optional.empty();
  }
}
