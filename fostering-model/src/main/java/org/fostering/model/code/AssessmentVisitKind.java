package org.fostering.model.code;

import java.util.Optional;

/**
 * What a visit or meeting in an assessment was.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("assessment-visit-kind")
public final class AssessmentVisitKind extends Code {

  /** Visit to the home. */
  public static final AssessmentVisitKind HOME_VISIT = new AssessmentVisitKind("home-visit");

  /** Visit to the home without notice. */
  public static final AssessmentVisitKind UNANNOUNCED_VISIT =
      new AssessmentVisitKind("unannounced-visit");

  /** Meeting with one person alone. */
  public static final AssessmentVisitKind INDIVIDUAL_INTERVIEW =
      new AssessmentVisitKind("individual-interview");

  /** Meeting with the applicants together. */
  public static final AssessmentVisitKind JOINT_INTERVIEW =
      new AssessmentVisitKind("joint-interview");

  /** Meeting with children of the family or the household. */
  public static final AssessmentVisitKind CHILDREN_INTERVIEW =
      new AssessmentVisitKind("children-interview");

  /** Meeting with an adult of the household who is not an applicant. */
  public static final AssessmentVisitKind HOUSEHOLD_INTERVIEW =
      new AssessmentVisitKind("household-interview");

  /** Visit by another social worker or a manager. */
  public static final AssessmentVisitKind SECOND_OPINION =
      new AssessmentVisitKind("second-opinion");

  /** Meeting away from the home. */
  public static final AssessmentVisitKind OFFICE_MEETING =
      new AssessmentVisitKind("office-meeting");

  /** Meeting by a call with picture. */
  public static final AssessmentVisitKind VIDEO_CALL = new AssessmentVisitKind("video-call");

  private AssessmentVisitKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static AssessmentVisitKind of(String text) {
    return new AssessmentVisitKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<AssessmentVisitKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new AssessmentVisitKind(text)) : Optional.empty();
  }
}
