package org.fostering.rules.deadline;

/** Who must act, or may, while a clock runs. */
public enum Actor {
  /** The fostering service that assesses or has approved. */
  SERVICE,
  /** The decision maker of the fostering service. */
  DECISION_MAKER,
  /** The fostering panel. */
  PANEL,
  /** The people who apply or are approved. */
  APPLICANT_OR_CARER,
  /** Another fostering service, which holds records or is asked for a reference. */
  OTHER_SERVICE,
  /** The authority that looks after the child. */
  RESPONSIBLE_AUTHORITY,
  /** The authority that placed the child. */
  PLACING_AUTHORITY,
  /** The service that takes over from one that has ceased. */
  NEW_SERVICE,
  /** The hub, council or service whose policy the clock is. */
  OWNER_OF_THE_POLICY
}
