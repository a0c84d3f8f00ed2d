package org.fostering.model.organisation;

/**
 * What part an organisation has in a step. The four parts are those of a responsibility matrix, and
 * closed.
 */
public enum Responsibility {
  /** Does the work. */
  RESPONSIBLE,
  /** Answers for the work; one organisation for a step on a day. */
  ACCOUNTABLE,
  /** Is asked before the work is done. */
  CONSULTED,
  /** Is told when the work is done. */
  INFORMED
}
