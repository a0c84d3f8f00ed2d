package org.fostering.model.code;

import java.util.Optional;

/**
 * What ended a temporary approval.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("temporary-approval-end")
public final class TemporaryApprovalEnd extends Code {

  /** The fixed time, with any extension, ran out. The placement must end; it is no refusal. */
  public static final TemporaryApprovalEnd TIME_RAN_OUT = new TemporaryApprovalEnd("time-ran-out");

  /** The carer was fully approved. */
  public static final TemporaryApprovalEnd FULLY_APPROVED =
      new TemporaryApprovalEnd("fully-approved");

  /** The placement of the child ended. */
  public static final TemporaryApprovalEnd PLACEMENT_ENDED =
      new TemporaryApprovalEnd("placement-ended");

  /** The approval as a prospective adopter was terminated. */
  public static final TemporaryApprovalEnd ADOPTER_APPROVAL_ENDED =
      new TemporaryApprovalEnd("adopter-approval-ended");

  /** The child was placed for adoption with the carer. */
  public static final TemporaryApprovalEnd PLACED_FOR_ADOPTION =
      new TemporaryApprovalEnd("placed-for-adoption");

  /** The carer gave written notice that he or she no longer wishes to be approved for the child. */
  public static final TemporaryApprovalEnd CARER_GAVE_NOTICE =
      new TemporaryApprovalEnd("carer-gave-notice");

  /** The carer died. */
  public static final TemporaryApprovalEnd DIED = new TemporaryApprovalEnd("died");

  /** For another reason. */
  public static final TemporaryApprovalEnd OTHER = new TemporaryApprovalEnd("other");

  private TemporaryApprovalEnd(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static TemporaryApprovalEnd of(String text) {
    return new TemporaryApprovalEnd(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<TemporaryApprovalEnd> tryParse(String text) {
    return isCode(text) ? Optional.of(new TemporaryApprovalEnd(text)) : Optional.empty();
  }
}
