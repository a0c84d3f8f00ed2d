package org.fostering.rules.handover;

/** One of the two between whom something changes hands. */
public enum HandoverParty {
  /** Passes it on. */
  SENDER,
  /** Is offered it. */
  RECEIVER
}
