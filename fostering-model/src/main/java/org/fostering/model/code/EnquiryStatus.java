package org.fostering.model.code;

import java.util.Optional;

/**
 * Where an enquiry stands. An enquiry that was closed stays closed: to ask again is a new enquiry.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("enquiry-status")
public final class EnquiryStatus extends Code {

  /** The enquiry came in and nobody has replied yet. */
  public static final EnquiryStatus RECEIVED = new EnquiryStatus("received");

  /** Somebody replied that it came in. */
  public static final EnquiryStatus ACKNOWLEDGED = new EnquiryStatus("acknowledged");

  /** A conversation has begun. */
  public static final EnquiryStatus IN_CONTACT = new EnquiryStatus("in-contact");

  /** A first conversation is arranged. */
  public static final EnquiryStatus CALL_BOOKED = new EnquiryStatus("call-booked");

  /** The first conversation has taken place. */
  public static final EnquiryStatus CALL_HELD = new EnquiryStatus("call-held");

  /** A first visit is arranged. */
  public static final EnquiryStatus VISIT_BOOKED = new EnquiryStatus("visit-booked");

  /** The first visit has taken place. */
  public static final EnquiryStatus VISIT_MADE = new EnquiryStatus("visit-made");

  /** A fostering service has taken the enquiry over. */
  public static final EnquiryStatus WITH_SERVICE = new EnquiryStatus("with-service");

  /** The enquirers are not ready yet and wish to be contacted again. */
  public static final EnquiryStatus KEEPING_IN_TOUCH = new EnquiryStatus("keeping-in-touch");

  /** The service has invited the enquirers to apply. */
  public static final EnquiryStatus INVITED_TO_APPLY = new EnquiryStatus("invited-to-apply");

  /** The enquirers have applied to a service. */
  public static final EnquiryStatus APPLIED = new EnquiryStatus("applied");

  /** Nothing more will happen on this enquiry. */
  public static final EnquiryStatus CLOSED = new EnquiryStatus("closed");

  private EnquiryStatus(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static EnquiryStatus of(String text) {
    return new EnquiryStatus(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<EnquiryStatus> tryParse(String text) {
    return isCode(text) ? Optional.of(new EnquiryStatus(text)) : Optional.empty();
  }
}
