package org.fostering.model.code;

import java.util.Optional;

/**
 * Why an approval ended.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("approval-end-reason")
public final class ApprovalEndReason extends Code {

  /** The carers gave notice that they no longer wish to foster. */
  public static final ApprovalEndReason RESIGNED = new ApprovalEndReason("resigned");

  /** The service decided finally to end the approval. */
  public static final ApprovalEndReason DECISION_OF_SERVICE =
      new ApprovalEndReason("decision-of-service");

  /** The only carer, or each of the carers, died. */
  public static final ApprovalEndReason DIED = new ApprovalEndReason("died");

  /** The carers moved to another service. */
  public static final ApprovalEndReason APPROVED_BY_ANOTHER_SERVICE =
      new ApprovalEndReason("approved-by-another-service");

  /** The agency ceased to foster, and the new service decided or the time to do so ran out. */
  public static final ApprovalEndReason SERVICE_CLOSED = new ApprovalEndReason("service-closed");

  /** A temporary approval ended by time or by an event. */
  public static final ApprovalEndReason TEMPORARY_APPROVAL_ENDED =
      new ApprovalEndReason("temporary-approval-ended");

  /** The same service approved the same carers anew. */
  public static final ApprovalEndReason REPLACED_BY_NEW_APPROVAL =
      new ApprovalEndReason("replaced-by-new-approval");

  /** For another reason. */
  public static final ApprovalEndReason OTHER = new ApprovalEndReason("other");

  private ApprovalEndReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApprovalEndReason of(String text) {
    return new ApprovalEndReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApprovalEndReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApprovalEndReason(text)) : Optional.empty();
  }
}
