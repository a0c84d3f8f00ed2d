package org.fostering.model.assessment;

/**
 * About whom an item of information is. Who is an adult follows from the date of birth and the day,
 * and is stored nowhere.
 */
public enum InformationSubject {
  /** The applicant. */
  APPLICANT,
  /** Every other member of the household. */
  HOUSEHOLD_MEMBER,
  /** Every other member of the household aged 18 or over. */
  ADULT_HOUSEHOLD_MEMBER,
  /** Every child of the family, in the household or elsewhere. */
  CHILD_OF_FAMILY,
  /** Every other child in the household. */
  CHILD_IN_HOUSEHOLD
}
