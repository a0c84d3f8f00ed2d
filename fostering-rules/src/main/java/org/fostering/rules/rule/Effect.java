package org.fostering.rules.rule;

/**
 * What follows when the condition of a rule holds. The order is from the lightest to the gravest.
 */
public enum Effect {
  /** Something to know; the outcome does not change. */
  INFO(Outcome.MAY_PROCEED),
  /** Fostering is not in question, but which children may be placed is: a point to discuss. */
  PLACEMENT_RESTRICTION(Outcome.POINTS_TO_DISCUSS),
  /** Something for the conversation or the assessment to weigh: a point to discuss. */
  ASSESS(Outcome.POINTS_TO_DISCUSS),
  /**
   * The law says that the person is not suitable unless an exception is applied: a person decides.
   */
  BAR(Outcome.PERSON_DECIDES);

  private final Outcome outcome;

  Effect(Outcome outcome) {
    this.outcome = outcome;
  }

  /**
   * The outcome that the effect leads to when no other rule has a graver one.
   *
   * @return one of the settled outcomes
   */
  public Outcome outcome() {
    return outcome;
  }
}
