package org.fostering.model.code;

import java.util.Optional;

/**
 * Where an assessment as a whole stands. The two stages of England and Wales are no statuses,
 * because they may run at the same time, and nothing here means refused before the final decision.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("assessment-status")
public final class AssessmentStatus extends Code {

  /** The assessment is under way. */
  public static final AssessmentStatus IN_PROGRESS = new AssessmentStatus("in-progress");

  /** Nobody works on it for the time being; the law knows no such state and its clocks run on. */
  public static final AssessmentStatus PAUSED = new AssessmentStatus("paused");

  /** The report is with the panel, or the panel has asked for more. */
  public static final AssessmentStatus WITH_PANEL = new AssessmentStatus("with-panel");

  /** The panel has recommended and the decision maker has not decided. */
  public static final AssessmentStatus AWAITING_DECISION =
      new AssessmentStatus("awaiting-decision");

  /**
   * The service proposes not to approve; the time for representations or a review runs, or one is
   * under way. It is not a refusal.
   */
  public static final AssessmentStatus DETERMINATION_PENDING =
      new AssessmentStatus("determination-pending");

  /** The decision was to approve. */
  public static final AssessmentStatus APPROVED = new AssessmentStatus("approved");

  /** The final decision was not to approve. */
  public static final AssessmentStatus NOT_APPROVED = new AssessmentStatus("not-approved");

  /** The service gave notice on stage 1 information that the person is not suitable. */
  public static final AssessmentStatus NOT_SUITABLE_STAGE_1 =
      new AssessmentStatus("not-suitable-stage-1");

  /** The applicants withdrew. */
  public static final AssessmentStatus WITHDRAWN = new AssessmentStatus("withdrawn");

  /** The service ended it without a finding on suitability. */
  public static final AssessmentStatus ENDED_BY_SERVICE = new AssessmentStatus("ended-by-service");

  private AssessmentStatus(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static AssessmentStatus of(String text) {
    return new AssessmentStatus(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<AssessmentStatus> tryParse(String text) {
    return isCode(text) ? Optional.of(new AssessmentStatus(text)) : Optional.empty();
  }
}
