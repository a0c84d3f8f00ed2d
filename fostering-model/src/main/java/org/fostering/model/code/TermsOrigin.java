package org.fostering.model.code;

import java.util.Optional;

/**
 * On what occasion terms of approval were set.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("terms-origin")
public final class TermsOrigin extends Code {

  /** When the carers were approved. */
  public static final TermsOrigin APPROVAL = new TermsOrigin("approval");

  /** Revised after the carers agreed in writing. */
  public static final TermsOrigin AGREED_REVISION = new TermsOrigin("agreed-revision");

  /** Revised by a decision after a review. */
  public static final TermsOrigin REVISION = new TermsOrigin("revision");

  /** Set after the carers asked for the terms to be reviewed. */
  public static final TermsOrigin REVIEW_OF_TERMS = new TermsOrigin("review-of-terms");

  private TermsOrigin(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static TermsOrigin of(String text) {
    return new TermsOrigin(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<TermsOrigin> tryParse(String text) {
    return isCode(text) ? Optional.of(new TermsOrigin(text)) : Optional.empty();
  }
}
