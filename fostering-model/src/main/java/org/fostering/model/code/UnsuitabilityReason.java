package org.fostering.model.code;

import java.util.Optional;

/**
 * The field in which a service found that somebody is not suitable. The reasons themselves stand in
 * the notice.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("unsuitability-reason")
public final class UnsuitabilityReason extends Code {

  /** The bar for specified offences, its exception for a particular child considered. */
  public static final UnsuitabilityReason SPECIFIED_OFFENCE =
      new UnsuitabilityReason("specified-offence");

  /** Convictions, cautions or police information outside that bar. */
  public static final UnsuitabilityReason CRIMINAL_RECORD =
      new UnsuitabilityReason("criminal-record");

  /** Inclusion in a list of people barred from work with children. */
  public static final UnsuitabilityReason BARRED_LIST = new UnsuitabilityReason("barred-list");

  /** Concern for the safety of a child, records of children’s services among them. */
  public static final UnsuitabilityReason SAFEGUARDING = new UnsuitabilityReason("safeguarding");

  /** Health of a person, with regard to caring for a child. */
  public static final UnsuitabilityReason HEALTH = new UnsuitabilityReason("health");

  /** The home. */
  public static final UnsuitabilityReason ACCOMMODATION = new UnsuitabilityReason("accommodation");

  /** Another member of the household. */
  public static final UnsuitabilityReason HOUSEHOLD_MEMBER =
      new UnsuitabilityReason("household-member");

  /** Present or former relationships. */
  public static final UnsuitabilityReason RELATIONSHIPS = new UnsuitabilityReason("relationships");

  /** What referees said. */
  public static final UnsuitabilityReason REFERENCES = new UnsuitabilityReason("references");

  /** An earlier assessment, approval or registration. */
  public static final UnsuitabilityReason FOSTERING_RECORD =
      new UnsuitabilityReason("fostering-record");

  /** Skills, experience or capacity to care for a child placed. */
  public static final UnsuitabilityReason CHILDCARE_CAPACITY =
      new UnsuitabilityReason("childcare-capacity");

  /** Too little time for a child. */
  public static final UnsuitabilityReason AVAILABILITY = new UnsuitabilityReason("availability");

  /** Why the person wishes to foster. */
  public static final UnsuitabilityReason MOTIVATION = new UnsuitabilityReason("motivation");

  /** The financial position of the household. */
  public static final UnsuitabilityReason FINANCES = new UnsuitabilityReason("finances");

  /** Something that matters was withheld or untrue. */
  public static final UnsuitabilityReason INFORMATION_WITHHELD =
      new UnsuitabilityReason("information-withheld");

  /** The person did not take part in the assessment. */
  public static final UnsuitabilityReason NOT_ENGAGED = new UnsuitabilityReason("not-engaged");

  /** Another field. */
  public static final UnsuitabilityReason OTHER = new UnsuitabilityReason("other");

  private UnsuitabilityReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static UnsuitabilityReason of(String text) {
    return new UnsuitabilityReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<UnsuitabilityReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new UnsuitabilityReason(text)) : Optional.empty();
  }
}
