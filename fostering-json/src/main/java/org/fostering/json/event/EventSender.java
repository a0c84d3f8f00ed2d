package org.fostering.json.event;

/** Who may send events of a type. */
public enum EventSender {
  /** A recruitment hub. */
  HUB,
  /** A fostering service: of an authority, or independent. */
  SERVICE,
  /** Whoever of the two passes something on. */
  HANDOVER_SENDER,
  /** Whoever of the two is offered something. */
  HANDOVER_RECEIVER
}
