package org.fostering.rules.rule;

/**
 * The outcome of a decision. None of them refuses anybody: the library advises, a person decides.
 */
public enum Outcome {
  /** Nothing in the rules stands in the way. */
  MAY_PROCEED,
  /** It may go ahead, and there are points to talk about. */
  POINTS_TO_DISCUSS,
  /** A provision of law applies that only a person can apply: the result names it. */
  PERSON_DECIDES,
  /** What is known does not settle it: the decision lists what to ask. */
  MORE_INFORMATION,
  /** No law of the nation on that day is loaded, so nothing is said about it. */
  NOT_COVERED
}
