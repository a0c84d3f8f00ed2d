package org.fostering.rules.readiness;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;

/**
 * What can be missing for a hub to be ready. Each is a warning: work can go on, and somebody should
 * write it down.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum ReadinessFindingCode implements FindingKind {
  /** No measure of success is written down. */
  NO_MEASURE,
  /** The measure has no baseline with its day. */
  BASELINE_MISSING,
  /** The measure has no target with its day. */
  TARGET_MISSING,
  /** Nobody takes part on the day. */
  NO_MEMBERS,
  /** The hub has members and no lead. */
  LEAD_MISSING,
  /** What the lead does as the lead and as a member is not told apart. */
  LEAD_NOT_APART,
  /** No meeting of the partners is written down. */
  NO_MEETING,
  /** The member takes part in no meeting. */
  MEMBER_NOT_IN_ROOM,
  /** The meeting has no book with its edition. */
  BOOK_MISSING,
  /** There is no contact point for enquiries of a hub, or for handovers to a member. */
  CONTACT_POINT_MISSING,
  /** No sharing agreement is in force. */
  NO_AGREEMENT,
  /** The member is a party to no sharing agreement. */
  MEMBER_NOT_PARTY,
  /** Nothing is said of what members see of each other. */
  NO_MUTUAL_VIEW,
  /** Nothing is written down that the member brought. */
  CONTRIBUTION_MISSING,
  /** Nowhere is it written down that foster carers were heard. */
  CARERS_NOT_HEARD,
  /** The register has no open line. */
  NO_REGISTER,
  /** The line of the register has no owner. */
  OWNER_MISSING,
  /** The line of the register has no day of review. */
  REVIEW_DAY_MISSING,
  /** The day of the review has passed. */
  REVIEW_OVERDUE;

  @Override
  public String code() {
    return "readiness." + Words.of(this);
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
