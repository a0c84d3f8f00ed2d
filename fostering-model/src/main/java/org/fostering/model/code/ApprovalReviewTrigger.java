package org.fostering.model.code;

import java.util.Optional;

/**
 * What gave rise to a review of an approval.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("approval-review-trigger")
public final class ApprovalReviewTrigger extends Code {

  /** The interval that the law sets had passed. */
  public static final ApprovalReviewTrigger INTERVAL = new ApprovalReviewTrigger("interval");

  /** An allegation was concluded or is being looked into. */
  public static final ApprovalReviewTrigger ALLEGATION = new ApprovalReviewTrigger("allegation");

  /** There was a concern about standards of care. */
  public static final ApprovalReviewTrigger STANDARDS_OF_CARE =
      new ApprovalReviewTrigger("standards-of-care");

  /** One of two carers resigned, died or left. */
  public static final ApprovalReviewTrigger CARER_LEFT = new ApprovalReviewTrigger("carer-left");

  /** Somebody joined or left the household, or became an adult. */
  public static final ApprovalReviewTrigger HOUSEHOLD_CHANGE =
      new ApprovalReviewTrigger("household-change");

  /** The carers moved. */
  public static final ApprovalReviewTrigger MOVED_HOME = new ApprovalReviewTrigger("moved-home");

  /** A change of the terms was asked for. */
  public static final ApprovalReviewTrigger CHANGE_OF_TERMS =
      new ApprovalReviewTrigger("change-of-terms");

  /** A child was placed outside the terms of approval. */
  public static final ApprovalReviewTrigger OUTSIDE_TERMS =
      new ApprovalReviewTrigger("outside-terms");

  /** A placement ended without a plan. */
  public static final ApprovalReviewTrigger UNPLANNED_ENDING =
      new ApprovalReviewTrigger("unplanned-ending");

  /** Something else. */
  public static final ApprovalReviewTrigger OTHER = new ApprovalReviewTrigger("other");

  private ApprovalReviewTrigger(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApprovalReviewTrigger of(String text) {
    return new ApprovalReviewTrigger(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApprovalReviewTrigger> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApprovalReviewTrigger(text)) : Optional.empty();
  }
}
