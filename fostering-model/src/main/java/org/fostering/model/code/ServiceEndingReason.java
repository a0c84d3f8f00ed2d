package org.fostering.model.code;

import java.util.Optional;

/**
 * Why a service ended an application. The particulars are in the notice and not here.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("service-ending-reason")
public final class ServiceEndingReason extends Code {

  /** What the health report says. */
  public static final ServiceEndingReason HEALTH_OF_APPLICANT =
      new ServiceEndingReason("health-of-applicant");

  /** What the criminal record check says, the rules on specified offences apart. */
  public static final ServiceEndingReason CRIMINAL_RECORD =
      new ServiceEndingReason("criminal-record");

  /** A person at the service has applied the rules on specified offences. */
  public static final ServiceEndingReason SPECIFIED_OFFENCE_RULE =
      new ServiceEndingReason("specified-offence-rule");

  /** What the references say. */
  public static final ServiceEndingReason REFERENCES = new ServiceEndingReason("references");

  /** What earlier applications and approvals say. */
  public static final ServiceEndingReason EARLIER_CARE_RECORD =
      new ServiceEndingReason("earlier-care-record");

  /** What the records of authorities say. */
  public static final ServiceEndingReason RECORDS_OF_AUTHORITIES =
      new ServiceEndingReason("records-of-authorities");

  /** What was found about the home. */
  public static final ServiceEndingReason ACCOMMODATION = new ServiceEndingReason("accommodation");

  /** What was found about the household or the family. */
  public static final ServiceEndingReason HOUSEHOLD_OR_FAMILY =
      new ServiceEndingReason("household-or-family");

  /** A concern for the safety of children. */
  public static final ServiceEndingReason SAFEGUARDING_CONCERN =
      new ServiceEndingReason("safeguarding-concern");

  /** What was found about the skills and the potential to care. */
  public static final ServiceEndingReason CAPACITY_TO_CARE =
      new ServiceEndingReason("capacity-to-care");

  /** Something that mattered was withheld or was not true. */
  public static final ServiceEndingReason NOT_TRUTHFUL = new ServiceEndingReason("not-truthful");

  /** The applicants did not reply or did not take part. */
  public static final ServiceEndingReason ENGAGEMENT = new ServiceEndingReason("engagement");

  /** The service itself cannot go on. */
  public static final ServiceEndingReason CAPACITY_OF_SERVICE =
      new ServiceEndingReason("capacity-of-service");

  /** Another ground. */
  public static final ServiceEndingReason OTHER_GROUND = new ServiceEndingReason("other-ground");

  private ServiceEndingReason(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ServiceEndingReason of(String text) {
    return new ServiceEndingReason(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ServiceEndingReason> tryParse(String text) {
    return isCode(text) ? Optional.of(new ServiceEndingReason(text)) : Optional.empty();
  }
}
