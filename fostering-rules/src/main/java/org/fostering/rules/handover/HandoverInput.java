package org.fostering.rules.handover;

/**
 * What a party does itself, or hears from the other: a message of the other party, {@code GOT_},
 * may come at any time and any number of times.
 */
public enum HandoverInput {
  /** The sender offers it. */
  OFFER,
  /** The receiver says that it has the offer. */
  ACKNOWLEDGE,
  /** The receiver takes it on. */
  ACCEPT,
  /** The receiver does not take it on, and says why. */
  DECLINE,
  /** The sender takes the offer back. */
  WITHDRAW,
  /** The time to answer has run out. */
  EXPIRE,
  /** The receiver, who had taken it on, gives it back. */
  RETURN,
  /** An offer arrives. */
  GOT_OFFER,
  /** An acknowledgement arrives. */
  GOT_ACKNOWLEDGE,
  /** An acceptance arrives. */
  GOT_ACCEPT,
  /** The answer to an acceptance arrives: it holds. */
  GOT_CONFIRM,
  /** The answer to an acceptance arrives: it came too late. */
  GOT_TOO_LATE,
  /** A refusal arrives. */
  GOT_DECLINE,
  /** A withdrawal arrives, or that the offer has expired. */
  GOT_WITHDRAW,
  /** A return arrives. */
  GOT_RETURN,
  /** The answer to a return arrives: the sender takes it back. */
  GOT_TAKE_BACK,
  /** The word arrives that the receiver has let go. */
  GOT_RELEASED,
  /** The word arrives that the other knows. */
  GOT_NOTED
}
