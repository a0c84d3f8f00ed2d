package org.fostering.model.code;

import java.util.Optional;

/**
 * The provision of law under which somebody may foster. The nation of the approval says which
 * instrument it is.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("approval-basis")
public final class ApprovalBasis extends Code {

  /** Approval as a foster parent or foster carer after a full assessment. */
  public static final ApprovalBasis FULL_APPROVAL = new ApprovalBasis("full-approval");

  /**
   * Temporary approval of a relative, friend or other connected person for a particular child, for
   * a fixed time that may be extended.
   */
  public static final ApprovalBasis TEMPORARY_CONNECTED_PERSON =
      new ApprovalBasis("temporary-connected-person");

  /**
   * Temporary approval of an approved prospective adopter for a particular child, without a fixed
   * time: it ends on an event.
   */
  public static final ApprovalBasis TEMPORARY_PROSPECTIVE_ADOPTER =
      new ApprovalBasis("temporary-prospective-adopter");

  /** Approval in Scotland that adopts the approval of another service. */
  public static final ApprovalBasis DERIVATIVE_APPROVAL = new ApprovalBasis("derivative-approval");

  /**
   * No approval: a child was placed at once in Northern Ireland with a person who is not yet
   * approved.
   */
  public static final ApprovalBasis IMMEDIATE_PLACEMENT = new ApprovalBasis("immediate-placement");

  /**
   * Approval by an agency that has ceased to foster, which goes on under another service until that
   * service decides.
   */
  public static final ApprovalBasis SERVICE_CLOSURE = new ApprovalBasis("service-closure");

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
