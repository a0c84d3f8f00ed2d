package org.fostering.model.code;

import java.util.Optional;

/**
 * What somebody agrees to.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("consent-subject")
public final class ConsentSubject extends Code {

  /** An enhanced criminal record certificate or its equivalent in the nation. */
  public static final ConsentSubject CRIMINAL_RECORD_CHECK =
      new ConsentSubject("criminal-record-check");

  /** A search of the records of a local authority or trust. */
  public static final ConsentSubject LOCAL_AUTHORITY_CHECK =
      new ConsentSubject("local-authority-check");

  /** A medical examination or a report on health. */
  public static final ConsentSubject HEALTH_REPORT = new ConsentSubject("health-report");

  /** Asking a personal referee. */
  public static final ConsentSubject PERSONAL_REFERENCE = new ConsentSubject("personal-reference");

  /** Asking a present or past employer. */
  public static final ConsentSubject EMPLOYER_REFERENCE = new ConsentSubject("employer-reference");

  /** Asking the school or nursery of a child in the family. */
  public static final ConsentSubject SCHOOL_REFERENCE = new ConsentSubject("school-reference");

  /** Asking a former partner. */
  public static final ConsentSubject FORMER_PARTNER = new ConsentSubject("former-partner");

  /** Asking adult sons and daughters. */
  public static final ConsentSubject ADULT_CHILDREN = new ConsentSubject("adult-children");

  /** Asking another fostering service for its records. */
  public static final ConsentSubject FOSTERING_SERVICE_RECORDS =
      new ConsentSubject("fostering-service-records");

  /** Asking an adoption agency for its records. */
  public static final ConsentSubject ADOPTION_AGENCY_RECORDS =
      new ConsentSubject("adoption-agency-records");

  /** Asking the authorities of another country. */
  public static final ConsentSubject OVERSEAS_CHECK = new ConsentSubject("overseas-check");

  /** A search of what is public on the internet. */
  public static final ConsentSubject INTERNET_SEARCH = new ConsentSubject("internet-search");

  /** Passing the details to the service chosen. */
  public static final ConsentSubject PASS_TO_SERVICE = new ConsentSubject("pass-to-service");

  /** Passing the details to the authority that looks after a particular child. */
  public static final ConsentSubject PASS_TO_RESPONSIBLE_AUTHORITY =
      new ConsentSubject("pass-to-responsible-authority");

  /** Being sent news and invitations. */
  public static final ConsentSubject NEWS_AND_EVENTS = new ConsentSubject("news-and-events");

  /** Being contacted by a foster carer who answers questions. */
  public static final ConsentSubject CONTACT_BY_CARERS = new ConsentSubject("contact-by-carers");

  /** Using a photograph or a story in publicity. */
  public static final ConsentSubject PHOTOGRAPHS_AND_STORIES =
      new ConsentSubject("photographs-and-stories");

  /** Being asked to take part in research. */
  public static final ConsentSubject RESEARCH = new ConsentSubject("research");

  /** Something else. */
  public static final ConsentSubject OTHER = new ConsentSubject("other");

  private ConsentSubject(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ConsentSubject of(String text) {
    return new ConsentSubject(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ConsentSubject> tryParse(String text) {
    return isCode(text) ? Optional.of(new ConsentSubject(text)) : Optional.empty();
  }
}
