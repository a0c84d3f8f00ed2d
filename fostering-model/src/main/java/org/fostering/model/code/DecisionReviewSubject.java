package org.fostering.model.code;

import java.util.Optional;

/**
 * The decision on an approval that carers in Scotland ask to have reviewed.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("decision-review-subject")
public final class DecisionReviewSubject extends Code {

  /** The terms set when the carers were approved. */
  public static final DecisionReviewSubject TERMS_ON_APPROVAL =
      new DecisionReviewSubject("terms-on-approval");

  /** A decision to vary the terms. */
  public static final DecisionReviewSubject VARIATION = new DecisionReviewSubject("variation");

  /** A decision to end the approval. */
  public static final DecisionReviewSubject TERMINATION = new DecisionReviewSubject("termination");

  private DecisionReviewSubject(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static DecisionReviewSubject of(String text) {
    return new DecisionReviewSubject(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<DecisionReviewSubject> tryParse(String text) {
    return isCode(text) ? Optional.of(new DecisionReviewSubject(text)) : Optional.empty();
  }
}
