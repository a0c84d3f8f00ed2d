package org.fostering.rules.handover;

/** What a party knows beside its own record when an acceptance or a withdrawal arrives. */
public enum HandoverSituation {
  /** The acceptance was made before the withdrawal or the expiry, by the times that they state. */
  ACCEPTED_EARLIER,
  /** The acceptance was made after it, or at the same time. */
  ACCEPTED_LATER,
  /** Another receiver has taken the same enquiry on. */
  TAKEN
}
