package org.fostering.model.assessment;

/** What a qualifying determination may propose. */
public enum QualifyingDeterminationKind {
  /** Not to approve somebody (SI 2011/581 regulation 27(6)). */
  NOT_APPROVE,
  /** To terminate an approval (SI 2011/581 regulation 28(7)). */
  TERMINATE,
  /** To revise the terms of an approval (SI 2011/581 regulation 28(7)). */
  REVISE_TERMS
}
