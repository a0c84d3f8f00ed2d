package org.fostering.model.assessment;

/** What a service may decide at the end of an assessment. */
public enum DecisionKind {
  /** To approve, on terms or without. */
  APPROVE,
  /** Not to approve. */
  NOT_APPROVE
}
