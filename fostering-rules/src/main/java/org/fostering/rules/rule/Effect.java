package org.fostering.rules.rule;

/**
 * What follows when the condition of a rule holds. Those of eligibility stand from the lightest to
 * the gravest, and those of routes after them.
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
  BAR(Outcome.PERSON_DECIDES),
  /** Of routes: the service is not proposed, unless nothing else is left. */
  AVOID(Outcome.POINTS_TO_DISCUSS, true),
  /** Of routes: the service is the one to have the enquiry. */
  REQUIRE(Outcome.POINTS_TO_DISCUSS, true),
  /** Of routes: the service may not be chosen. */
  EXCLUDE(Outcome.POINTS_TO_DISCUSS, true);

  private final Outcome outcome;
  private final boolean ofRoutes;

  Effect(Outcome outcome) {
    this(outcome, false);
  }

  Effect(Outcome outcome, boolean ofRoutes) {
    this.outcome = outcome;
    this.ofRoutes = ofRoutes;
  }

  /**
   * {@return whether only rules on where an enquiry goes have the effect; those have no other but
   * {@link #INFO}}
   */
  public boolean isOfRoutes() {
    return ofRoutes;
  }

  /** {@return the settled outcome that the effect leads to when no other rule has a graver one} */
  public Outcome outcome() {
    return outcome;
  }
}
