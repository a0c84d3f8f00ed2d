package org.fostering.model.code;

import java.util.Optional;

/**
 * Why one applicant leaves a joint application that goes on.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("applicant-leaving-reason")
public final class ApplicantLeavingReason extends Code {

  /** The person no longer wishes to be approved. */
  public static final ApplicantLeavingReason NO_LONGER_WISHES =
      new ApplicantLeavingReason("no-longer-wishes");

  /** The person has left the household. */
  public static final ApplicantLeavingReason LEFT_HOUSEHOLD =
      new ApplicantLeavingReason("left-household");

  /** The person died. */
  public static final ApplicantLeavingReason DIED = new ApplicantLeavingReason("died");

  /** The person stays in the household and does not seek approval. */
  public static final ApplicantLeavingReason SUPPORTS_INSTEAD =
      new ApplicantLeavingReason("supports-instead");

  /** The person has an application of their own. */
  public static final ApplicantLeavingReason ASSESSED_APART =
      new ApplicantLeavingReason("assessed-apart");

  /** The service has ended the assessment of this person. */
  public static final ApplicantLeavingReason NOT_ASSESSED_FURTHER =
      new ApplicantLeavingReason("not-assessed-further");

  private ApplicantLeavingReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApplicantLeavingReason of(String text) {
    return new ApplicantLeavingReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApplicantLeavingReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApplicantLeavingReason(text)) : Optional.empty();
  }
}
