package org.fostering.model.code;

import java.util.Optional;

/**
 * What personal data is passed on for. Data passed for one purpose is not thereby free for another.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("sharing-purpose")
public final class SharingPurpose extends Code {

  /** To answer an enquiry and speak to the enquirers. */
  public static final SharingPurpose CONTACT_ENQUIRERS = new SharingPurpose("contact-enquirers");

  /** To visit the enquirers at home before any application. */
  public static final SharingPurpose INITIAL_VISIT = new SharingPurpose("initial-visit");

  /** To decide whether to assess. */
  public static final SharingPurpose CONSIDER_APPLICATION =
      new SharingPurpose("consider-application");

  /** To assess the applicants and their household. */
  public static final SharingPurpose ASSESSMENT = new SharingPurpose("assessment");

  /** To bring a connected person to the authority responsible for the child. */
  public static final SharingPurpose CONNECTED_CHILD = new SharingPurpose("connected-child");

  /** To have another service deal with somebody whom the sender employs or who is close to it. */
  public static final SharingPurpose CONFLICT_OF_INTEREST =
      new SharingPurpose("conflict-of-interest");

  /** To ask the authority in whose area the applicants live. */
  public static final SharingPurpose CONSULT_AREA_AUTHORITY =
      new SharingPurpose("consult-area-authority");

  /** To obtain or give the reference or records of a service that approved the person before. */
  public static final SharingPurpose FORMER_SERVICE_REFERENCE =
      new SharingPurpose("former-service-reference");

  /** To let a carer move to another service. */
  public static final SharingPurpose TRANSFER_OF_CARER = new SharingPurpose("transfer-of-carer");

  /** To pass carers on when an agency closes. */
  public static final SharingPurpose AGENCY_CLOSURE = new SharingPurpose("agency-closure");

  /** To stay in touch with people after they have been passed on. */
  public static final SharingPurpose FOLLOW_UP = new SharingPurpose("follow-up");

  /** To count and report without saying who. */
  public static final SharingPurpose PERFORMANCE_MEASURES =
      new SharingPurpose("performance-measures");

  /** To fill in a return that the law or a regulator asks for. */
  public static final SharingPurpose STATISTICAL_RETURN = new SharingPurpose("statistical-return");

  private SharingPurpose(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static SharingPurpose of(String text) {
    return new SharingPurpose(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<SharingPurpose> tryParse(String text) {
    return isCode(text) ? Optional.of(new SharingPurpose(text)) : Optional.empty();
  }
}
