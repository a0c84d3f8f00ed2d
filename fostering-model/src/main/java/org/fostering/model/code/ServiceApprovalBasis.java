package org.fostering.model.code;

import java.util.Optional;

/**
 * By what right the carers whom a fostering service assesses are approved.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("service-approval-basis")
public final class ServiceApprovalBasis extends Code {

  /** The service itself is the approving body. */
  public static final ServiceApprovalBasis OWN_FUNCTION = new ServiceApprovalBasis("own-function");

  /** The service approves by arrangement with an authority that delegates the function to it. */
  public static final ServiceApprovalBasis DELEGATED = new ServiceApprovalBasis("delegated");

  /**
   * The service assesses, and another body approves, as agencies in Northern Ireland do for the
   * trusts.
   */
  public static final ServiceApprovalBasis ASSESSES_FOR_ANOTHER_BODY =
      new ServiceApprovalBasis("assesses-for-another-body");

  private ServiceApprovalBasis(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ServiceApprovalBasis of(String text) {
    return new ServiceApprovalBasis(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ServiceApprovalBasis> tryParse(String text) {
    return isCode(text) ? Optional.of(new ServiceApprovalBasis(text)) : Optional.empty();
  }
}
