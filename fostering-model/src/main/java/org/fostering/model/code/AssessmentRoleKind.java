package org.fostering.model.code;

import java.util.Optional;

/**
 * What a person is to an assessment.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("assessment-role")
public final class AssessmentRoleKind extends Code {

  /** Person who is assessed. */
  public static final AssessmentRoleKind APPLICANT = new AssessmentRoleKind("applicant");

  /** Anybody else who lives in the home, lodgers and grown-up children among them. */
  public static final AssessmentRoleKind HOUSEHOLD_MEMBER =
      new AssessmentRoleKind("household-member");

  /**
   * Person who lives in the household in parent and child arrangements, and so is a member of it.
   */
  public static final AssessmentRoleKind PARENT_IN_ARRANGEMENT =
      new AssessmentRoleKind("parent-in-arrangement");

  /** Child of an applicant, in the household or elsewhere. */
  public static final AssessmentRoleKind CHILD_OF_FAMILY =
      new AssessmentRoleKind("child-of-family");

  /** Partner of an applicant who is not a member of the household. */
  public static final AssessmentRoleKind NON_RESIDENT_PARTNER =
      new AssessmentRoleKind("non-resident-partner");

  /** Person who gives a reference. */
  public static final AssessmentRoleKind REFEREE = new AssessmentRoleKind("referee");

  /** Former partner of an applicant. */
  public static final AssessmentRoleKind FORMER_PARTNER = new AssessmentRoleKind("former-partner");

  /** Particular child for whom an applicant wishes to care. */
  public static final AssessmentRoleKind CHILD_TO_BE_FOSTERED =
      new AssessmentRoleKind("child-to-be-fostered");

  /** Person who accompanies an applicant to the panel. */
  public static final AssessmentRoleKind SUPPORTER = new AssessmentRoleKind("supporter");

  private AssessmentRoleKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static AssessmentRoleKind of(String text) {
    return new AssessmentRoleKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<AssessmentRoleKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new AssessmentRoleKind(text)) : Optional.empty();
  }
}
