package org.fostering.model.code;

import java.util.Optional;

/**
 * Whether a review of an approval is the first, fell due, or was called for.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("approval-review-kind")
public final class ApprovalReviewKind extends Code {

  /** The first review after approval. */
  public static final ApprovalReviewKind FIRST = new ApprovalReviewKind("first");

  /** A later review at the interval that the law sets. */
  public static final ApprovalReviewKind DUE = new ApprovalReviewKind("due");

  /** A review held because something made it necessary. */
  public static final ApprovalReviewKind CALLED_FOR = new ApprovalReviewKind("called-for");

  private ApprovalReviewKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApprovalReviewKind of(String text) {
    return new ApprovalReviewKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApprovalReviewKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApprovalReviewKind(text)) : Optional.empty();
  }
}
