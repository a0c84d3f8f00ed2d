package org.fostering.model.code;

import java.util.Optional;

/**
 * What an approval is in law. Being on hold, late for review or under an allegation is none of it.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("approval-status")
public final class ApprovalStatus extends Code {

  /** Approved, without terms. */
  public static final ApprovalStatus APPROVED = new ApprovalStatus("approved");

  /** Approved, with terms. */
  public static final ApprovalStatus APPROVED_WITH_TERMS =
      new ApprovalStatus("approved-with-terms");

  /** Approved for a time for a particular child. */
  public static final ApprovalStatus TEMPORARILY_APPROVED =
      new ApprovalStatus("temporarily-approved");

  /**
   * The approval has ended, by a final decision, a resignation, a death or another event that ends
   * it.
   */
  public static final ApprovalStatus TERMINATED = new ApprovalStatus("terminated");

  /** A temporary approval has come to its end by itself, which is no refusal. */
  public static final ApprovalStatus EXPIRED = new ApprovalStatus("expired");

  private ApprovalStatus(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ApprovalStatus of(String text) {
    return new ApprovalStatus(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ApprovalStatus> tryParse(String text) {
    return isCode(text) ? Optional.of(new ApprovalStatus(text)) : Optional.empty();
  }
}
