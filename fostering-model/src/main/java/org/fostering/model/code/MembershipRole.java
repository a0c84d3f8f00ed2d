package org.fostering.model.code;

import java.util.Optional;

/**
 * What a member is in a hub, network or campaign.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("membership-role")
public final class MembershipRole extends Code {

  /** Leads, and receives the grant where there is one. */
  public static final MembershipRole LEAD = new MembershipRole("lead");

  /** Employs the staff or runs the systems without leading. */
  public static final MembershipRole HOST = new MembershipRole("host");

  /** Takes part in full. */
  public static final MembershipRole MEMBER = new MembershipRole("member");

  /** Takes part in some of the work only. */
  public static final MembershipRole ASSOCIATE = new MembershipRole("associate");

  private MembershipRole(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static MembershipRole of(String text) {
    return new MembershipRole(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<MembershipRole> tryParse(String text) {
    return isCode(text) ? Optional.of(new MembershipRole(text)) : Optional.empty();
  }
}
