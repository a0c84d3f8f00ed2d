package org.fostering.model.code;

import java.util.Optional;

/**
 * A role in or towards a body that may put the judgement of that body in doubt.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("conflict-role")
public final class ConflictRole extends Code {

  /** Works for the body under a contract of employment. */
  public static final ConflictRole EMPLOYEE = new ConflictRole("employee");

  /** Works for the children’s services of the body, its fostering service among them. */
  public static final ConflictRole CHILDREN_SERVICES_EMPLOYEE =
      new ConflictRole("children-services-employee");

  /** Works for the body without being employed by it. */
  public static final ConflictRole AGENCY_WORKER = new ConflictRole("agency-worker");

  /** A member of the council. */
  public static final ConflictRole COUNCILLOR = new ConflictRole("councillor");

  /** Governs or owns the body. */
  public static final ConflictRole TRUSTEE_OR_DIRECTOR = new ConflictRole("trustee-or-director");

  /** Sits on a fostering panel of the body. */
  public static final ConflictRole PANEL_MEMBER = new ConflictRole("panel-member");

  /** Decides for the body whether people are approved. */
  public static final ConflictRole DECISION_MAKER = new ConflictRole("decision-maker");

  /** Sells goods or services to the body. */
  public static final ConflictRole CONTRACTOR = new ConflictRole("contractor");

  /** Works with looked after children for a partner of the body. */
  public static final ConflictRole SCHOOL_OR_HEALTH_PROFESSIONAL =
      new ConflictRole("school-or-health-professional");

  /** Works for the body without pay. */
  public static final ConflictRole VOLUNTEER = new ConflictRole("volunteer");

  /** Another role. */
  public static final ConflictRole OTHER = new ConflictRole("other");

  private ConflictRole(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ConflictRole of(String text) {
    return new ConflictRole(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ConflictRole> tryParse(String text) {
    return isCode(text) ? Optional.of(new ConflictRole(text)) : Optional.empty();
  }
}
