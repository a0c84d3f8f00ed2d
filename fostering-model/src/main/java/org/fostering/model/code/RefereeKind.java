package org.fostering.model.code;

import java.util.Optional;

/**
 * In what capacity somebody is asked for a reference.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("referee-kind")
public final class RefereeKind extends Code {

  /** Nominated by the applicants as somebody who knows them. */
  public static final RefereeKind PERSONAL = new RefereeKind("personal");

  /** A relative of an applicant. */
  public static final RefereeKind RELATIVE = new RefereeKind("relative");

  /** A present or past employer. */
  public static final RefereeKind EMPLOYER = new RefereeKind("employer");

  /** A service for which an applicant fosters or has fostered. */
  public static final RefereeKind FOSTERING_SERVICE = new RefereeKind("fostering-service");

  /** The school or nursery of a child in the family. */
  public static final RefereeKind SCHOOL = new RefereeKind("school");

  /** A health visitor or another professional who knows the family. */
  public static final RefereeKind HEALTH_PROFESSIONAL = new RefereeKind("health-professional");

  /** A former partner. */
  public static final RefereeKind FORMER_PARTNER = new RefereeKind("former-partner");

  /** A grown-up son or daughter. */
  public static final RefereeKind ADULT_CHILD = new RefereeKind("adult-child");

  /** The landlord of the home. */
  public static final RefereeKind LANDLORD = new RefereeKind("landlord");

  /** An organisation for which an applicant volunteers. */
  public static final RefereeKind VOLUNTARY_WORK = new RefereeKind("voluntary-work");

  /** In another capacity. */
  public static final RefereeKind OTHER = new RefereeKind("other");

  private RefereeKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static RefereeKind of(String text) {
    return new RefereeKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<RefereeKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new RefereeKind(text)) : Optional.empty();
  }
}
