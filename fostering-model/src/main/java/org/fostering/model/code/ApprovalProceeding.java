package org.fostering.model.code;

import java.util.Optional;

/**
 * Something under way that may end or change an approval and has not yet done so.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("approval-proceeding")
public final class ApprovalProceeding extends Code {

  /**
   * The service proposes to end the approval or to revise its terms, and the time to respond is
   * running.
   */
  public static final ApprovalProceeding DETERMINATION_PENDING =
      new ApprovalProceeding("determination-pending");

  /** The carers have made representations, and the service has not yet decided. */
  public static final ApprovalProceeding REPRESENTATIONS_PENDING =
      new ApprovalProceeding("representations-pending");

  /** The carers have applied for an independent review, and the service has not yet decided. */
  public static final ApprovalProceeding INDEPENDENT_REVIEW_PENDING =
      new ApprovalProceeding("independent-review-pending");

  /** The carers have asked for a decision to be reviewed by a differently constituted panel. */
  public static final ApprovalProceeding PANEL_REVIEW_PENDING =
      new ApprovalProceeding("panel-review-pending");

  /** A notice of resignation was received, and the day on which it takes effect has not come. */
  public static final ApprovalProceeding RESIGNATION_RUNNING =
      new ApprovalProceeding("resignation-running");

  /** The approval is being reviewed. */
  public static final ApprovalProceeding UNDER_REVIEW = new ApprovalProceeding("under-review");

  /** A new service is responsible and has not yet decided. */
  public static final ApprovalProceeding REASSESSMENT_AFTER_CLOSURE =
      new ApprovalProceeding("reassessment-after-closure");

  private ApprovalProceeding(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApprovalProceeding of(String text) {
    return new ApprovalProceeding(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApprovalProceeding> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApprovalProceeding(text)) : Optional.empty();
  }
}
