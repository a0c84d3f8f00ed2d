package org.fostering.model.organisation;

/** What a line of a register is. The kinds are closed. */
public enum RegisterKind {
  /** Something that was decided. */
  DECISION,
  /** Something that may go wrong. */
  RISK,
  /** A question that nobody has answered yet. */
  OPEN_QUESTION
}
