package org.fostering.model.code;

import java.util.Optional;

/**
 * Why an enquiry was closed. Who closed it stands apart, so that a decision of a service is never
 * taken for the wish of the enquirers.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("enquiry-closing-reason")
public final class EnquiryClosingReason extends Code {

  /** Information was all that was asked for. */
  public static final EnquiryClosingReason INFORMATION_ONLY =
      new EnquiryClosingReason("information-only");

  /** The time is not right; the enquirers may ask again. */
  public static final EnquiryClosingReason NOT_NOW = new EnquiryClosingReason("not-now");

  /** The enquirers no longer wish to foster. */
  public static final EnquiryClosingReason NO_LONGER_INTERESTED =
      new EnquiryClosingReason("no-longer-interested");

  /** Fostering is not what the enquirers expected. */
  public static final EnquiryClosingReason NOT_AS_EXPECTED =
      new EnquiryClosingReason("not-as-expected");

  /** The enquirers go on with another service. */
  public static final EnquiryClosingReason CHOSE_ANOTHER_SERVICE =
      new EnquiryClosingReason("chose-another-service");

  /** Adoption, supported lodgings or another form of care suits better. */
  public static final EnquiryClosingReason OTHER_FORM_OF_CARE =
      new EnquiryClosingReason("other-form-of-care");

  /** The enquiry was passed on as a whole. */
  public static final EnquiryClosingReason PASSED_TO_ANOTHER_SERVICE =
      new EnquiryClosingReason("passed-to-another-service");

  /** It is about a particular child, and went to the authority that looks after the child. */
  public static final EnquiryClosingReason PASSED_TO_RESPONSIBLE_AUTHORITY =
      new EnquiryClosingReason("passed-to-responsible-authority");

  /** The enquirers did not reply to several attempts. */
  public static final EnquiryClosingReason NO_REPLY = new EnquiryClosingReason("no-reply");

  /** None of the contact details works. */
  public static final EnquiryClosingReason CANNOT_BE_REACHED =
      new EnquiryClosingReason("cannot-be-reached");

  /** The service does not recruit where the enquirers live. */
  public static final EnquiryClosingReason OUTSIDE_AREA = new EnquiryClosingReason("outside-area");

  /** The service has no need of what the enquirers offer. */
  public static final EnquiryClosingReason NO_SUITABLE_VACANCY =
      new EnquiryClosingReason("no-suitable-vacancy");

  /** A policy of the service stands against it at present. */
  public static final EnquiryClosingReason SERVICE_POLICY =
      new EnquiryClosingReason("service-policy");

  /** A person at the service has found that the law stands against it. */
  public static final EnquiryClosingReason STATUTORY_BAR =
      new EnquiryClosingReason("statutory-bar");

  /** Something gives rise to concern for the safety of children. */
  public static final EnquiryClosingReason SAFEGUARDING_CONCERN =
      new EnquiryClosingReason("safeguarding-concern");

  /** The same enquiry is held already. */
  public static final EnquiryClosingReason DUPLICATE = new EnquiryClosingReason("duplicate");

  /** It is spam, a test or about something else. */
  public static final EnquiryClosingReason NOT_AN_ENQUIRY =
      new EnquiryClosingReason("not-an-enquiry");

  /** The enquirers applied. */
  public static final EnquiryClosingReason APPLIED = new EnquiryClosingReason("applied");

  /** An enquirer died. */
  public static final EnquiryClosingReason ENQUIRER_DIED =
      new EnquiryClosingReason("enquirer-died");

  /** Another reason. */
  public static final EnquiryClosingReason OTHER = new EnquiryClosingReason("other");

  /** The reason is not known. */
  public static final EnquiryClosingReason NOT_KNOWN = new EnquiryClosingReason("not-known");

  private EnquiryClosingReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static EnquiryClosingReason of(String text) {
    return new EnquiryClosingReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<EnquiryClosingReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new EnquiryClosingReason(text)) : Optional.empty();
  }
}
