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
  /** A policy, as its owner states it: nobody else can say what it is. */
  STATED,
  /** Believed, but neither read nor beyond doubt. It stands in no default pack or table. */
  UNVERIFIED;

  /**
   * {@return whether it may stand in a default pack or table; false for {@link #UNVERIFIED} only}
   */
  public boolean isVerified() {
    return this != UNVERIFIED;
  }

  /**
   * The certainty of what says nothing of it.
   *
   * @param source what gives it its force
   * @return {@link #STATED} for a policy, else {@link #UNVERIFIED}
   */
  public static Certainty unsaid(LegalForce source) {
    return source == LegalForce.POLICY ? STATED : UNVERIFIED;
  }

  /**
   * Whether what has this force can be known in this way: a policy is stated by its owner, and law
   * and standards are read or known.
   *
   * @param source what gives it its force
   * @return true for {@link #UNVERIFIED} always
   */
  public boolean fits(LegalForce source) {
    return this == UNVERIFIED || (this == STATED) == (source == LegalForce.POLICY);
  }
}
