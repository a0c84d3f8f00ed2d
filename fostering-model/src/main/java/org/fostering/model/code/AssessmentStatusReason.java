package org.fostering.model.code;

import java.util.Optional;

/**
 * Why an assessment changed its status, as far as nothing else in the document says it.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("assessment-status-reason")
public final class AssessmentStatusReason extends Code {

  /** An applicant asked for it. */
  public static final AssessmentStatusReason APPLICANT_REQUEST =
      new AssessmentStatusReason("applicant-request");

  /** Somebody joined or left the household, or the household moves. */
  public static final AssessmentStatusReason HOUSEHOLD_CHANGE =
      new AssessmentStatusReason("household-change");

  /** Illness, bereavement or another event; which, is not recorded here. */
  public static final AssessmentStatusReason PERSONAL_CIRCUMSTANCES =
      new AssessmentStatusReason("personal-circumstances");

  /** An item of information or a check is outstanding. */
  public static final AssessmentStatusReason AWAITING_INFORMATION =
      new AssessmentStatusReason("awaiting-information");

  /** The service has nobody to go on with it. */
  public static final AssessmentStatusReason SERVICE_CAPACITY =
      new AssessmentStatusReason("service-capacity");

  /** A concern is being looked into; what it is, is not recorded here. */
  public static final AssessmentStatusReason CONCERN_UNDER_ENQUIRY =
      new AssessmentStatusReason("concern-under-enquiry");

  /** Another service takes it over. */
  public static final AssessmentStatusReason TRANSFERRED =
      new AssessmentStatusReason("transferred");

  /** The applicants could not be reached. */
  public static final AssessmentStatusReason NO_CONTACT = new AssessmentStatusReason("no-contact");

  /** Another reason. */
  public static final AssessmentStatusReason OTHER = new AssessmentStatusReason("other");

  private AssessmentStatusReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static AssessmentStatusReason of(String text) {
    return new AssessmentStatusReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<AssessmentStatusReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new AssessmentStatusReason(text)) : Optional.empty();
  }
}
