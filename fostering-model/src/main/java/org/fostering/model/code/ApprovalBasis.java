package org.fostering.model.code;

import java.util.Optional;

/**
 * By what right the carers whom a fostering service assesses are approved.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("approval-basis")
public final class ApprovalBasis extends Code {

  /** The service itself is the approving body. */
  public static final ApprovalBasis OWN_FUNCTION = new ApprovalBasis("own-function");

  /** The service approves by arrangement with an authority that delegates the function to it. */
  public static final ApprovalBasis DELEGATED = new ApprovalBasis("delegated");

  /**
   * The service assesses, and another body approves, as agencies in Northern Ireland do for the
   * trusts.
   */
  public static final ApprovalBasis ASSESSES_FOR_ANOTHER_BODY =
      new ApprovalBasis("assesses-for-another-body");

  private ApprovalBasis(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApprovalBasis of(String text) {
    return new ApprovalBasis(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApprovalBasis> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApprovalBasis(text)) : Optional.empty();
  }
}
