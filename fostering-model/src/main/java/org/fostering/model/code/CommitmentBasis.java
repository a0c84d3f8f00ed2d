package org.fostering.model.code;

import java.util.Optional;

/**
 * What a service level rests on. None of them is law.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("commitment-basis")
public final class CommitmentBasis extends Code {

  /** The organisation promises it to the public. */
  public static final CommitmentBasis PUBLISHED_PROMISE = new CommitmentBasis("published-promise");

  /** The members of a hub or network have agreed it. */
  public static final CommitmentBasis MEMBERS_AGREEMENT = new CommitmentBasis("members-agreement");

  /** Whoever pays for the work requires it. */
  public static final CommitmentBasis GRANT_CONDITION = new CommitmentBasis("grant-condition");

  /** A national standard that is not itself law asks for it. */
  public static final CommitmentBasis NATIONAL_STANDARD = new CommitmentBasis("national-standard");

  /** The organisation measures itself by it without promising it. */
  public static final CommitmentBasis INTERNAL_TARGET = new CommitmentBasis("internal-target");

  private CommitmentBasis(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static CommitmentBasis of(String text) {
    return new CommitmentBasis(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<CommitmentBasis> tryParse(String text) {
    return isCode(text) ? Optional.of(new CommitmentBasis(text)) : Optional.empty();
  }
}
