package org.fostering.model.enquiry;

/** Who made an attempt to make contact. */
public enum ContactDirection {
  /** The enquirers made it. */
  INCOMING,
  /** The service made it. */
  OUTGOING
}
