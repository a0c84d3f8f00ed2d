package org.fostering.model.code;

import java.util.Optional;

/**
 * From whom an item of information was obtained.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("information-source")
public final class InformationSource extends Code {

  /** The applicant told it or handed it over. */
  public static final InformationSource APPLICANT = new InformationSource("applicant");

  /** Another member of the household told it or handed it over. */
  public static final InformationSource HOUSEHOLD_MEMBER =
      new InformationSource("household-member");

  /** A person who gives a reference. */
  public static final InformationSource REFEREE = new InformationSource("referee");

  /** A local authority, or a health and social care trust. */
  public static final InformationSource LOCAL_AUTHORITY = new InformationSource("local-authority");

  /** Another fostering service. */
  public static final InformationSource FOSTERING_SERVICE =
      new InformationSource("fostering-service");

  /** An adoption agency. */
  public static final InformationSource ADOPTION_AGENCY = new InformationSource("adoption-agency");

  /** The Disclosure and Barring Service, AccessNI or Disclosure Scotland. */
  public static final InformationSource DISCLOSURE_BODY = new InformationSource("disclosure-body");

  /** A doctor, health visitor or medical adviser. */
  public static final InformationSource HEALTH_PROFESSIONAL =
      new InformationSource("health-professional");

  /**
   * A body that registers childminders, day care or other early years and later years providers.
   */
  public static final InformationSource CHILDCARE_REGULATOR =
      new InformationSource("childcare-regulator");

  /** A school or nursery. */
  public static final InformationSource SCHOOL = new InformationSource("school");

  /** A present or former employer. */
  public static final InformationSource EMPLOYER = new InformationSource("employer");

  /** A police force, in this country or abroad. */
  public static final InformationSource POLICE = new InformationSource("police");

  /** What the service saw itself, as on a visit. */
  public static final InformationSource OBSERVATION = new InformationSource("observation");

  /** Somebody else. */
  public static final InformationSource OTHER = new InformationSource("other");

  private InformationSource(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static InformationSource of(String text) {
    return new InformationSource(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<InformationSource> tryParse(String text) {
    return isCode(text) ? Optional.of(new InformationSource(text)) : Optional.empty();
  }
}
