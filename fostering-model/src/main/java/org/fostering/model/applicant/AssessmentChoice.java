package org.fostering.model.applicant;

/** What a service decided when people applied. It is not a decision on their suitability. */
public enum AssessmentChoice {
  /** To assess them. */
  ASSESS,
  /** Not to assess them. */
  DECLINE
}
