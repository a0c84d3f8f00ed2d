package org.fostering.model.organisation;

import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;

/**
 * What can be wrong with a directory of organisations, by itself or laid over another.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum DirectoryFindingCode implements FindingKind {
  /** Another entry before this one has the same id. */
  ID_REPEATED,
  /** The authority has no code, so no place and no record leads to it. */
  CODE_MISSING(Severity.WARNING),
  /** Another authority before this one has the same code. */
  CODE_REPEATED,
  /** The code is of another nation than the one that is named. */
  CODE_OF_ANOTHER_NATION,
  /** A code stands both for an authority and for one that another authority replaced. */
  PREDECESSOR_IN_USE,
  /** The arrangement is for an authority that has no entry. */
  AUTHORITY_UNKNOWN,
  /** The organisation that is said to act has no entry, so nobody acts. */
  DELIVERER_UNKNOWN,
  /** The membership is of a hub, network or campaign that has no entry. */
  GROUP_UNKNOWN,
  /** The member has no entry. */
  MEMBER_UNKNOWN,
  /** The member was replaced by another authority, or by several. */
  MEMBER_REPLACED,
  /** The authority has another membership of the same hub or network on some of the same days. */
  MEMBERSHIP_TWICE,
  /** The membership goes on when the authority has ended or has not begun. */
  MEMBER_ENDED,
  /** The membership goes on when the hub, network or campaign has ended. */
  GROUP_ENDED,
  /** The authority is a member of more than one hub, so none of them answers for it. */
  HUBS_OVERLAP,
  /** The hub or network has two leads. */
  LEADS_CONTRADICT,
  /** The hub had a lead, which leads no longer, and has no other. */
  LEAD_LEFT(Severity.WARNING),
  /** Those who act for each other act in a circle. */
  DELIVERY_CYCLE,
  /** The arrangement goes on when the organisation that acts has ended. */
  DELIVERER_ENDED,
  /** Each of several authorities is said to have replaced the next, in a circle. */
  PREDECESSOR_CYCLE,
  /** The hub is there and has no member. */
  HUB_WITHOUT_MEMBERS,
  /** The service says that it can take enquirers and has no place, or the other way round. */
  CAPACITY_CONTRADICTS,
  /** Others in the directory say where to enquire, and here nobody does. */
  FRONT_DOOR_EMPTY,
  /** No district is served by the authority, so that no enquiry reaches it. */
  AUTHORITY_UNREACHABLE;

  private final Severity severity;

  DirectoryFindingCode() {
    this(Severity.ERROR);
  }

  DirectoryFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String code() {
    return "organisations." + Words.of(this);
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
