package org.fostering.model.code;

import java.util.Optional;

/**
 * On what footing somebody belongs to a home. Whether the footing makes the person a member of the
 * household is for the service to settle.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("household-member-kind")
public final class HouseholdMemberKind extends Code {

  /** One of the applicants. */
  public static final HouseholdMemberKind APPLICANT = new HouseholdMemberKind("applicant");

  /** A member of the family who lives there. */
  public static final HouseholdMemberKind FAMILY = new HouseholdMemberKind("family");

  /** A child who lives there part of the time and with somebody else part of the time. */
  public static final HouseholdMemberKind SHARED_CARE_CHILD =
      new HouseholdMemberKind("shared-care-child");

  /** Somebody who studies elsewhere and comes home between terms. */
  public static final HouseholdMemberKind STUDENT_AWAY = new HouseholdMemberKind("student-away");

  /** Somebody who works elsewhere, in the armed forces or otherwise, and comes home between. */
  public static final HouseholdMemberKind WORKS_AWAY = new HouseholdMemberKind("works-away");

  /** A partner of an applicant who has another home. */
  public static final HouseholdMemberKind PARTNER_LIVING_ELSEWHERE =
      new HouseholdMemberKind("partner-living-elsewhere");

  /** Somebody who pays to live there. */
  public static final HouseholdMemberKind LODGER = new HouseholdMemberKind("lodger");

  /** A friend who lives there. */
  public static final HouseholdMemberKind FRIEND = new HouseholdMemberKind("friend");

  /** Somebody who lives there to work in the home. */
  public static final HouseholdMemberKind EMPLOYEE = new HouseholdMemberKind("employee");

  /** A child placed by a fostering service. */
  public static final HouseholdMemberKind FOSTER_CHILD = new HouseholdMemberKind("foster-child");

  /** A child whose own parents arranged the stay. */
  public static final HouseholdMemberKind PRIVATELY_FOSTERED_CHILD =
      new HouseholdMemberKind("privately-fostered-child");

  /** A parent who lives there with a child under parent and child arrangements. */
  public static final HouseholdMemberKind PARENT_IN_ARRANGEMENT =
      new HouseholdMemberKind("parent-in-arrangement");

  /** A young adult who stays with a former foster carer. */
  public static final HouseholdMemberKind STAYING_PUT = new HouseholdMemberKind("staying-put");

  /** A young person in supported lodgings. */
  public static final HouseholdMemberKind SUPPORTED_LODGER =
      new HouseholdMemberKind("supported-lodger");

  /** Somebody who often stays overnight. */
  public static final HouseholdMemberKind GUEST = new HouseholdMemberKind("guest");

  /** On another footing. */
  public static final HouseholdMemberKind OTHER = new HouseholdMemberKind("other");

  private HouseholdMemberKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static HouseholdMemberKind of(String text) {
    return new HouseholdMemberKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<HouseholdMemberKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new HouseholdMemberKind(text)) : Optional.empty();
  }
}
