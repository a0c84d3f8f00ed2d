package org.fostering.model.code;

import java.util.Optional;

/**
 * Why an application came to a status on its way. Reasons for its end stand with the end.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("application-status-reason")
public final class ApplicationStatusReason extends Code {

  /** Something is due from the applicants. */
  public static final ApplicationStatusReason AWAITING_APPLICANT =
      new ApplicationStatusReason("awaiting-applicant");

  /** A check has not come back. */
  public static final ApplicationStatusReason AWAITING_CHECK =
      new ApplicationStatusReason("awaiting-check");

  /** A reference has not come. */
  public static final ApplicationStatusReason AWAITING_REFEREE =
      new ApplicationStatusReason("awaiting-referee");

  /** The applicants asked for a pause. */
  public static final ApplicationStatusReason APPLICANT_ASKED =
      new ApplicationStatusReason("applicant-asked");

  /** For the health of somebody in the household. */
  public static final ApplicationStatusReason HEALTH = new ApplicationStatusReason("health");

  /** Somebody close has died. */
  public static final ApplicationStatusReason BEREAVEMENT =
      new ApplicationStatusReason("bereavement");

  /** A child is expected or has come to the family. */
  public static final ApplicationStatusReason BIRTH_OR_ADOPTION =
      new ApplicationStatusReason("birth-or-adoption");

  /** The household is moving. */
  public static final ApplicationStatusReason HOUSE_MOVE =
      new ApplicationStatusReason("house-move");

  /** Work on the home is not finished. */
  public static final ApplicationStatusReason BUILDING_WORK =
      new ApplicationStatusReason("building-work");

  /** The service has nobody to assess at present. */
  public static final ApplicationStatusReason SERVICE_CAPACITY =
      new ApplicationStatusReason("service-capacity");

  /** The police, a court or another body is making enquiries. */
  public static final ApplicationStatusReason ENQUIRIES_BY_OTHERS =
      new ApplicationStatusReason("enquiries-by-others");

  /** An earlier entry was wrong. */
  public static final ApplicationStatusReason CORRECTION =
      new ApplicationStatusReason("correction");

  /** Another reason. */
  public static final ApplicationStatusReason OTHER = new ApplicationStatusReason("other");

  private ApplicationStatusReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApplicationStatusReason of(String text) {
    return new ApplicationStatusReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApplicationStatusReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApplicationStatusReason(text)) : Optional.empty();
  }
}
