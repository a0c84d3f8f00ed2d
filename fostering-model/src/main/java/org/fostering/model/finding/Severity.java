package org.fostering.model.finding;

/** How grave a finding is. The order is from the gravest to the lightest. */
public enum Severity {
  /** The input breaks the format: it is not sound until this is mended. */
  ERROR,
  /** The input can be used as it stands, and somebody should look at this. */
  WARNING,
  /** Worth knowing; nothing need be done. */
  INFO
}
