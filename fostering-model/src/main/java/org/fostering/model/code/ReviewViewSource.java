package org.fostering.model.code;

import java.util.Optional;

/**
 * Whose view is sought when an approval is reviewed.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("review-view-source")
public final class ReviewViewSource extends Code {

  /** A foster carer. */
  public static final ReviewViewSource CARER = new ReviewViewSource("carer");

  /** A child placed with the carers, subject to age and understanding. */
  public static final ReviewViewSource PLACED_CHILD = new ReviewViewSource("placed-child");

  /** An authority that placed a child with the carers. */
  public static final ReviewViewSource PLACING_AUTHORITY =
      new ReviewViewSource("placing-authority");

  /** A child of the carers’ own family. */
  public static final ReviewViewSource CHILD_OF_FAMILY = new ReviewViewSource("child-of-family");

  /** Another member of the household. */
  public static final ReviewViewSource OTHER_HOUSEHOLD_MEMBER =
      new ReviewViewSource("other-household-member");

  /** The social worker of a child or of the carers. */
  public static final ReviewViewSource SOCIAL_WORKER = new ReviewViewSource("social-worker");

  /** Somebody else. */
  public static final ReviewViewSource OTHER = new ReviewViewSource("other");

  private ReviewViewSource(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ReviewViewSource of(String text) {
    return new ReviewViewSource(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ReviewViewSource> tryParse(String text) {
    return isCode(text) ? Optional.of(new ReviewViewSource(text)) : Optional.empty();
  }
}
