package org.fostering.model.code;

import java.util.Optional;

/**
 * In what capacity somebody gives a reference.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("reference-kind")
public final class ReferenceKind extends Code {

  /** Person whom the applicant nominates. Statutory: at least two. */
  public static final ReferenceKind PERSONAL = new ReferenceKind("personal");

  /**
   * Fostering service that approved the applicant before; in England within twelve months, in Wales
   * within three years.
   */
  public static final ReferenceKind FOSTERING_SERVICE = new ReferenceKind("fostering-service");

  /** Practice: former partner with whom the applicant lived or has children. */
  public static final ReferenceKind FORMER_PARTNER = new ReferenceKind("former-partner");

  /** Practice: grown-up child of the applicant who lives elsewhere. */
  public static final ReferenceKind ADULT_CHILD = new ReferenceKind("adult-child");

  /** Practice: another relative. */
  public static final ReferenceKind FAMILY_MEMBER = new ReferenceKind("family-member");

  /** Practice: present or former employer, above all in work with children or adults at risk. */
  public static final ReferenceKind EMPLOYER = new ReferenceKind("employer");

  /** Practice: organisation for which the applicant volunteers. */
  public static final ReferenceKind VOLUNTARY_ORGANISATION =
      new ReferenceKind("voluntary-organisation");

  /** Practice: school or nursery of a child of the family. */
  public static final ReferenceKind SCHOOL = new ReferenceKind("school");

  /** Practice: person who will help the applicant to foster. */
  public static final ReferenceKind SUPPORT_NETWORK = new ReferenceKind("support-network");

  private ReferenceKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ReferenceKind of(String text) {
    return new ReferenceKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ReferenceKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new ReferenceKind(text)) : Optional.empty();
  }
}
