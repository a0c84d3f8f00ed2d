package org.fostering.model.code;

import java.util.Optional;

/**
 * Where an application stands as a whole. The two stages of an assessment in England run side by
 * side and are tracks of the assessment, so none of them stands here; a qualifying determination is
 * a proposal, so it leaves an application in assessment.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("application-status")
public final class ApplicationStatus extends Code {

  /** The application came in, and whether to assess is not decided. */
  public static final ApplicationStatus RECEIVED = new ApplicationStatus("received");

  /** The service has asked for something that the application lacks. */
  public static final ApplicationStatus INFORMATION_MISSING =
      new ApplicationStatus("information-missing");

  /** The service decided to assess and no final decision has been made. */
  public static final ApplicationStatus IN_ASSESSMENT = new ApplicationStatus("in-assessment");

  /** Work rests for a time. It is a matter of practice and has no effect in law. */
  public static final ApplicationStatus PAUSED = new ApplicationStatus("paused");

  /** The final decision was to approve. */
  public static final ApplicationStatus APPROVED = new ApplicationStatus("approved");

  /** The final decision was not to approve. */
  public static final ApplicationStatus NOT_APPROVED = new ApplicationStatus("not-approved");

  /** The service decided not to assess. */
  public static final ApplicationStatus DECLINED_BEFORE_ASSESSMENT =
      new ApplicationStatus("declined-before-assessment");

  /** The service ended it after it had decided to assess and before a final decision. */
  public static final ApplicationStatus ENDED_BY_SERVICE =
      new ApplicationStatus("ended-by-service");

  /** The applicants withdrew it. */
  public static final ApplicationStatus WITHDRAWN_BY_APPLICANT =
      new ApplicationStatus("withdrawn-by-applicant");

  private ApplicationStatus(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApplicationStatus of(String text) {
    return new ApplicationStatus(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApplicationStatus> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApplicationStatus(text)) : Optional.empty();
  }
}
