package org.fostering.model.code;

import java.util.Optional;

/**
 * An event from which the time to keep a record runs.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("retention-event")
public final class RetentionEvent extends Code {

  /** The approval ended. */
  public static final RetentionEvent APPROVAL_TERMINATED =
      new RetentionEvent("approval-terminated");

  /** The placement under a temporary approval ended. */
  public static final RetentionEvent PLACEMENT_ENDED = new RetentionEvent("placement-ended");

  /** An application was refused. */
  public static final RetentionEvent APPLICATION_REFUSED =
      new RetentionEvent("application-refused");

  /** An application was withdrawn. */
  public static final RetentionEvent APPLICATION_WITHDRAWN =
      new RetentionEvent("application-withdrawn");

  /** An enquiry was closed that never became an application; no law sets a time. */
  public static final RetentionEvent ENQUIRY_CLOSED = new RetentionEvent("enquiry-closed");

  /** The carer died, which ends the time in Northern Ireland if it comes earlier. */
  public static final RetentionEvent CARER_DIED = new RetentionEvent("carer-died");

  private RetentionEvent(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static RetentionEvent of(String text) {
    return new RetentionEvent(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<RetentionEvent> tryParse(String text) {
    return isCode(text) ? Optional.of(new RetentionEvent(text)) : Optional.empty();
  }
}
