package org.fostering.model.organisation;

import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Severity;

/**
 * What can be wrong with a directory of organisations, by itself or laid over another.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum DirectoryFindingCode implements FindingKind {
  /** Another entry before this one has the same id. */
  ID_REPEATED("organisations.id-repeated"),
  /** The authority has no code, so no place and no record leads to it. */
  CODE_MISSING("organisations.code-missing", Severity.WARNING),
  /** Another authority before this one has the same code. */
  CODE_REPEATED("organisations.code-repeated"),
  /** The code is of another nation than the one that is named. */
  CODE_OF_ANOTHER_NATION("organisations.code-of-another-nation"),
  /** A code stands both for an authority and for one that another authority replaced. */
  PREDECESSOR_IN_USE("organisations.predecessor-in-use"),
  /** The arrangement is for an authority that has no entry. */
  AUTHORITY_UNKNOWN("organisations.authority-unknown"),
  /** The membership is of a hub, network or campaign that has no entry. */
  GROUP_UNKNOWN("organisations.group-unknown"),
  /** The member has no entry. */
  MEMBER_UNKNOWN("organisations.member-unknown"),
  /** The member was replaced by another authority, or by several. */
  MEMBER_REPLACED("organisations.member-replaced"),
  /** The authority has another membership of the same hub or network on some of the same days. */
  MEMBERSHIP_TWICE("organisations.membership-twice"),
  /** The membership goes on when the authority has ended or has not begun. */
  MEMBER_ENDED("organisations.member-ended"),
  /** The authority is a member of more than one hub, so none of them answers for it. */
  HUBS_OVERLAP("organisations.hubs-overlap"),
  /** The hub or network has two leads. */
  LEADS_CONTRADICT("organisations.leads-contradict"),
  /** Those who act for each other act in a circle. */
  DELIVERY_CYCLE("organisations.delivery-cycle"),
  /** Each of several authorities is said to have replaced the next, in a circle. */
  PREDECESSOR_CYCLE("organisations.predecessor-cycle"),
  /** The hub is there and has no member. */
  HUB_WITHOUT_MEMBERS("organisations.hub-without-members"),
  /** The service says that it can take enquirers and has no place, or the other way round. */
  CAPACITY_CONTRADICTS("organisations.capacity-contradicts"),
  /** Others in the directory say where to enquire, and here nobody does. */
  FRONT_DOOR_EMPTY("organisations.front-door-empty"),
  /** No district leads to the authority, so no enquiry can. */
  AUTHORITY_UNREACHABLE("organisations.authority-unreachable");

  private final String code;
  private final Severity severity;

  DirectoryFindingCode(String code) {
    this(code, Severity.ERROR);
  }

  DirectoryFindingCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
