package org.fostering.model.code;

import java.util.Optional;

/**
 * How an earlier approval ended.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("earlier-approval-end")
public final class EarlierApprovalEnd extends Code {

  /** The carer resigned. */
  public static final EarlierApprovalEnd RESIGNED = new EarlierApprovalEnd("resigned");

  /** The body that approved the person terminated the approval. */
  public static final EarlierApprovalEnd TERMINATED = new EarlierApprovalEnd("terminated");

  /** It ended because another service approved the person. */
  public static final EarlierApprovalEnd TRANSFERRED = new EarlierApprovalEnd("transferred");

  /** The service closed. */
  public static final EarlierApprovalEnd SERVICE_CLOSED = new EarlierApprovalEnd("service-closed");

  /** A temporary approval or a registration ran out. */
  public static final EarlierApprovalEnd EXPIRED = new EarlierApprovalEnd("expired");

  /** It was for a particular child, who left. */
  public static final EarlierApprovalEnd CHILD_LEFT = new EarlierApprovalEnd("child-left");

  /** The registration was cancelled by the body that registers. */
  public static final EarlierApprovalEnd CANCELLED_REGISTRATION =
      new EarlierApprovalEnd("cancelled-registration");

  /** It ended with an adoption or a guardianship order for the child. */
  public static final EarlierApprovalEnd ADOPTION_OR_GUARDIANSHIP =
      new EarlierApprovalEnd("adoption-or-guardianship");

  /** It is not known how it ended. */
  public static final EarlierApprovalEnd NOT_KNOWN = new EarlierApprovalEnd("not-known");

  private EarlierApprovalEnd(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static EarlierApprovalEnd of(String text) {
    return new EarlierApprovalEnd(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<EarlierApprovalEnd> tryParse(String text) {
    return isCode(text) ? Optional.of(new EarlierApprovalEnd(text)) : Optional.empty();
  }
}
