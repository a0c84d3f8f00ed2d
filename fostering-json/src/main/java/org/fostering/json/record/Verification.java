package org.fostering.json.record;

/** What the seal says of a record. */
public enum Verification {
  /** Every byte is as it was when the record was sealed. */
  INTACT,
  /** A record that was changed after it was sealed. */
  ALTERED,
  /** No record of a decision, or one of a format that is not known here. */
  NOT_A_RECORD
}
