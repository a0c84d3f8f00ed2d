package org.fostering.rules.rule;

/**
 * The protected characteristics: those of section 4 of the Equality Act 2010, and for Northern
 * Ireland the two that section 75 of the Northern Ireland Act 1998 adds.
 */
public enum ProtectedCharacteristic {
  /** Age. */
  AGE,
  /** Disability. */
  DISABILITY,
  /** Gender reassignment. */
  GENDER_REASSIGNMENT,
  /** Marriage and civil partnership; marital status in Northern Ireland. */
  MARRIAGE_AND_CIVIL_PARTNERSHIP,
  /** Pregnancy and maternity. */
  PREGNANCY_AND_MATERNITY,
  /** Race: colour, nationality, ethnic or national origins. */
  RACE,
  /** Religion or belief. */
  RELIGION_OR_BELIEF,
  /** Sex. */
  SEX,
  /** Sexual orientation. */
  SEXUAL_ORIENTATION,
  /** Political opinion (Northern Ireland). */
  POLITICAL_OPINION,
  /** Whether a person has dependants (Northern Ireland). */
  DEPENDANTS
}
