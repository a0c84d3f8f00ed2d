package org.fostering.rules.law;

/**
 * How well it is known that the law, standard or practice is as a rule, a clock or a transition
 * says. It is shown wherever the rule is shown.
 */
public enum Certainty {
  /** The text of the source was read, and the provision cited says so. */
  READ,
  /** Well known and undisputed in the field; the text of the source was not read for this row. */
  KNOWN,
  /** Believed, but neither read nor beyond doubt. It stands in no default pack or table. */
  UNVERIFIED;

  /**
   * Whether it may stand in a default pack or table.
   *
   * @return false for {@link #UNVERIFIED} only
   */
  public boolean isVerified() {
    return this != UNVERIFIED;
  }
}
