package org.fostering.model.term;

/**
 * How sensitive a value is under the UK GDPR and the Data Protection Act 2018. The order is from
 * the least to the most sensitive; where two ways lead to the same answer, the library asks for the
 * less sensitive one.
 */
public enum Sensitivity {
  /** Says nothing about a person: a code list, an organisation, a number of the system's own. */
  NOT_PERSONAL,
  /** Personal data of the ordinary kind (UK GDPR article 4(1)): a name, an address, an age. */
  PERSONAL,
  /**
   * Data about somebody who is not the data subject of the record, given in confidence or about a
   * child: a reference, a former partner, a child in the family.
   */
  THIRD_PARTY_CONFIDENTIAL,
  /** Special category data (UK GDPR article 9): health, ethnicity, religion and their like. */
  SPECIAL_CATEGORY,
  /**
   * Data about criminal convictions, offences and allegations (UK GDPR article 10, Data Protection
   * Act 2018 section 11(2)).
   */
  CRIMINAL_OFFENCE;

  /**
   * {@return whether values of this class are about a person, so that no text made by the library
   * may show them; true for every class but {@link #NOT_PERSONAL}}
   */
  public boolean isPersonal() {
    return this != NOT_PERSONAL;
  }
}
