package org.fostering.model.code;

import java.util.Optional;

/**
 * How far a handover has come.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("handover-status")
public final class HandoverStatus extends Code {

  /** Put together, and not yet sent. */
  public static final HandoverStatus PREPARED = new HandoverStatus("prepared");

  /** Sent to the receiver. */
  public static final HandoverStatus SENT = new HandoverStatus("sent");

  /** The receiver has it, and has not yet said whether it takes it on. */
  public static final HandoverStatus ACKNOWLEDGED = new HandoverStatus("acknowledged");

  /** The receiver takes it on; from now on the sender no longer changes what was passed. */
  public static final HandoverStatus ACCEPTED = new HandoverStatus("accepted");

  /** The receiver does not take it on, and it stays with the sender. */
  public static final HandoverStatus DECLINED = new HandoverStatus("declined");

  /** The receiver had taken it on and gives it back. */
  public static final HandoverStatus RETURNED = new HandoverStatus("returned");

  /** The sender takes it back before the receiver has taken it on. */
  public static final HandoverStatus RECALLED = new HandoverStatus("recalled");

  private HandoverStatus(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static HandoverStatus of(String text) {
    return new HandoverStatus(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<HandoverStatus> tryParse(String text) {
    return isCode(text) ? Optional.of(new HandoverStatus(text)) : Optional.empty();
  }
}
