package org.fostering.model.code;

import java.util.Optional;

/**
 * Why a handover changed its status.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("handover-reason")
public final class HandoverReason extends Code {

  /** They chose the receiver, or chose to leave it. */
  public static final HandoverReason ENQUIRERS_CHOICE = new HandoverReason("enquirers-choice");

  /** They live in the receiver’s area. */
  public static final HandoverReason AREA_OF_RESIDENCE = new HandoverReason("area-of-residence");

  /** The receiver is responsible for the particular child. */
  public static final HandoverReason CONNECTED_CHILD = new HandoverReason("connected-child");

  /** They live outside the receiver’s area. */
  public static final HandoverReason OUT_OF_AREA = new HandoverReason("out-of-area");

  /** Somebody concerned works for, sits on or is close to the organisation. */
  public static final HandoverReason CONFLICT_OF_INTEREST =
      new HandoverReason("conflict-of-interest");

  /** Another service’s approval still stands. */
  public static final HandoverReason APPROVED_ELSEWHERE = new HandoverReason("approved-elsewhere");

  /** The receiver already has an enquiry or application of theirs. */
  public static final HandoverReason ALREADY_KNOWN = new HandoverReason("already-known");

  /** The receiver cannot take it on at present. */
  public static final HandoverReason NO_CAPACITY = new HandoverReason("no-capacity");

  /** The receiver does not offer what they ask for. */
  public static final HandoverReason KIND_NOT_OFFERED = new HandoverReason("kind-not-offered");

  /**
   * It is about something else, such as supported lodgings, Staying Put, private fostering or
   * adoption.
   */
  public static final HandoverReason NOT_A_FOSTERING_MATTER =
      new HandoverReason("not-a-fostering-matter");

  /** What is needed to go on is missing. */
  public static final HandoverReason INCOMPLETE = new HandoverReason("incomplete");

  /** They could not be reached. */
  public static final HandoverReason NO_CONTACT = new HandoverReason("no-contact");

  /** They no longer wish to go on. */
  public static final HandoverReason WITHDRAWN = new HandoverReason("withdrawn");

  /** The agency that they were with closes. */
  public static final HandoverReason AGENCY_CLOSURE = new HandoverReason("agency-closure");

  /** It should not have been sent, or not to this receiver. */
  public static final HandoverReason SENT_IN_ERROR = new HandoverReason("sent-in-error");

  /** Another reason. */
  public static final HandoverReason OTHER = new HandoverReason("other");

  private HandoverReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static HandoverReason of(String text) {
    return new HandoverReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<HandoverReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new HandoverReason(text)) : Optional.empty();
  }
}
