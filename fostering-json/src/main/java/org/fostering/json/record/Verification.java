package org.fostering.json.record;

/** What the seal says about a record. */
public enum Verification {
  /** Every byte is as it was when the record was sealed. */
  INTACT,
  /**
   * The content is as it was when the record was sealed, but it was written anew, as a database
   * does: in another order, with other spacing, or numbers and texts in another form.
   */
  REWRITTEN,
  /** A record whose content was changed after it was sealed. */
  ALTERED,
  /** No record of a decision, or one of a format that is not known here. */
  NOT_A_RECORD;

  /** {@return whether the record says what it said when it was sealed} */
  public boolean holds() {
    return this == INTACT || this == REWRITTEN;
  }
}
