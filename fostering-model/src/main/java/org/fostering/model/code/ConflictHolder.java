package org.fostering.model.code;

import java.util.Optional;

/**
 * Whose role it is that gives rise to a conflict of interest.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("conflict-holder")
public final class ConflictHolder extends Code {

  /** The person themself. */
  public static final ConflictHolder SELF = new ConflictHolder("self");

  /** The husband, wife, civil partner or partner of the person. */
  public static final ConflictHolder PARTNER = new ConflictHolder("partner");

  /** A parent, child, brother or sister of the person, also by marriage or adoption. */
  public static final ConflictHolder CLOSE_RELATIVE = new ConflictHolder("close-relative");

  /** Another relative of the person. */
  public static final ConflictHolder OTHER_RELATIVE = new ConflictHolder("other-relative");

  /** Somebody else in the household. */
  public static final ConflictHolder HOUSEHOLD_MEMBER = new ConflictHolder("household-member");

  /** A close friend of the person. */
  public static final ConflictHolder CLOSE_FRIEND = new ConflictHolder("close-friend");

  /** Somebody with whom the person does business. */
  public static final ConflictHolder BUSINESS_ASSOCIATE = new ConflictHolder("business-associate");

  /** A former partner of the person. */
  public static final ConflictHolder FORMER_PARTNER = new ConflictHolder("former-partner");

  /** Somebody else. */
  public static final ConflictHolder OTHER = new ConflictHolder("other");

  private ConflictHolder(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ConflictHolder of(String text) {
    return new ConflictHolder(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ConflictHolder> tryParse(String text) {
    return isCode(text) ? Optional.of(new ConflictHolder(text)) : Optional.empty();
  }
}
