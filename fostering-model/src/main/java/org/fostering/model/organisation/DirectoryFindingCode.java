package org.fostering.model.organisation;

/**
 * What can be wrong with a directory of organisations, by itself or laid over another.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum DirectoryFindingCode {
  /** Another entry before this one has the same id. */
  ID_REPEATED("organisations.id-repeated"),
  /** The authority has no code, so no place and no record leads to it. */
  CODE_MISSING("organisations.code-missing"),
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
  MEMBERSHIP_TWICE("organisations.membership-twice");

  private final String code;

  DirectoryFindingCode(String code) {
    this.code = code;
  }

  /**
   * The code that a finding carries.
   *
   * @return two lower-case words joined by a dot, either of which may have hyphens
   */
  public String code() {
    return code;
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
