package org.fostering.json.event;

/** Who may send events of a type. */
public enum EventSender {
  /** A recruitment hub. */
  HUB,
  /** A fostering service: of an authority, or independent. */
  SERVICE,
  /** The party that passes something on. */
  HANDOVER_SENDER,
  /** The party to which something is offered. */
  HANDOVER_RECEIVER
}
