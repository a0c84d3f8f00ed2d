package org.fostering.model.code;

import java.util.Optional;

/**
 * What a service, a panel or a reviewing body concludes, proposes or recommends about an approval.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("review-conclusion")
public final class ReviewConclusion extends Code {

  /** The carers and their household remain suitable, and the terms appropriate. */
  public static final ReviewConclusion CONTINUE = new ReviewConclusion("continue");

  /** The terms of the approval are to be revised. */
  public static final ReviewConclusion REVISE_TERMS = new ReviewConclusion("revise-terms");

  /** The approval is to be ended. */
  public static final ReviewConclusion TERMINATE = new ReviewConclusion("terminate");

  /** A panel asks for more information before it recommends. */
  public static final ReviewConclusion MORE_INFORMATION = new ReviewConclusion("more-information");

  private ReviewConclusion(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ReviewConclusion of(String text) {
    return new ReviewConclusion(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ReviewConclusion> tryParse(String text) {
    return isCode(text) ? Optional.of(new ReviewConclusion(text)) : Optional.empty();
  }
}
