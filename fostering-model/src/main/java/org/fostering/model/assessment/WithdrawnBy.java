package org.fostering.model.assessment;

/** From which side an assessment ended without a decision. */
public enum WithdrawnBy {
  /** The applicant withdrew. */
  APPLICANT,
  /** The service ended it without a finding on suitability, as when nobody can be reached. */
  SERVICE
}
