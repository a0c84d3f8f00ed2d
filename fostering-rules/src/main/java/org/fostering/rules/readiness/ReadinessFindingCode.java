package org.fostering.rules.readiness;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;

/**
 * What can be missing for a hub to be ready. Each is a warning: work can go on, and somebody should
 * write it down.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum ReadinessFindingCode implements FindingKind {
  /** No measure of success is written down. */
  NO_MEASURE("readiness.no-measure"),
  /** The measure has no baseline with its day. */
  BASELINE_MISSING("readiness.baseline-missing"),
  /** The measure has no target with its day. */
  TARGET_MISSING("readiness.target-missing"),
  /** Nobody takes part on the day. */
  NO_MEMBERS("readiness.no-members"),
  /** The hub has members and no lead. */
  LEAD_MISSING("readiness.lead-missing"),
  /** What the lead does as the lead and as a member is not told apart. */
  LEAD_NOT_APART("readiness.lead-not-apart"),
  /** No meeting of the partners is written down. */
  NO_MEETING("readiness.no-meeting"),
  /** The member takes part in no meeting. */
  MEMBER_NOT_IN_ROOM("readiness.member-not-in-room"),
  /** The meeting has no book with its edition. */
  BOOK_MISSING("readiness.book-missing"),
  /** There is no contact point for enquiries of a hub, or for handovers to a member. */
  CONTACT_POINT_MISSING("readiness.contact-point-missing"),
  /** No sharing agreement is in force. */
  NO_AGREEMENT("readiness.no-agreement"),
  /** The member is a party to no sharing agreement. */
  MEMBER_NOT_PARTY("readiness.member-not-party"),
  /** Nothing is said of what members see of each other. */
  NO_MUTUAL_VIEW("readiness.no-mutual-view"),
  /** Nothing is written down that the member brought. */
  CONTRIBUTION_MISSING("readiness.contribution-missing"),
  /** Nowhere is it written down that foster carers were heard. */
  CARERS_NOT_HEARD("readiness.carers-not-heard"),
  /** The register has no open line. */
  NO_REGISTER("readiness.no-register"),
  /** The line of the register has no owner. */
  OWNER_MISSING("readiness.owner-missing"),
  /** The line of the register has no day of review. */
  REVIEW_DAY_MISSING("readiness.review-day-missing"),
  /** The day of the review has passed. */
  REVIEW_OVERDUE("readiness.review-overdue");

  private final String code;

  ReadinessFindingCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /**
   * What the findings about readiness say.
   *
   * @param locale the language; any but Welsh gives English
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(
        file -> ReadinessFindingCode.class.getResourceAsStream(file), "messages", locale);
  }
}
