package org.fostering.model.code;

import java.util.Optional;

/**
 * What a carer does about a qualifying determination on an approval.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("determination-reply")
public final class DeterminationReply extends Code {

  /** Makes written representations to the service. */
  public static final DeterminationReply REPRESENTATIONS =
      new DeterminationReply("representations");

  /** Applies for a review by an independent panel. */
  public static final DeterminationReply INDEPENDENT_REVIEW =
      new DeterminationReply("independent-review");

  /** Agrees in writing to the proposed revision of the terms. */
  public static final DeterminationReply WRITTEN_AGREEMENT =
      new DeterminationReply("written-agreement");

  /** Let the time pass without a response. */
  public static final DeterminationReply NO_RESPONSE = new DeterminationReply("no-response");

  private DeterminationReply(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static DeterminationReply of(String text) {
    return new DeterminationReply(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<DeterminationReply> tryParse(String text) {
    return isCode(text) ? Optional.of(new DeterminationReply(text)) : Optional.empty();
  }
}
