package org.fostering.model.reference;

/** Whether a postcode is still in use, as far as a directory can tell. */
public enum PostcodeStatus {
  /** In use on the day of the edition. */
  LIVE,
  /** Withdrawn before the day of the edition. People go on giving such postcodes for years. */
  TERMINATED,
  /** The edition does not tell. The embedded one never does: its origin dropped the column. */
  NOT_KNOWN
}
