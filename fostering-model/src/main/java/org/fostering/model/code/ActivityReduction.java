package org.fostering.model.code;

import java.util.Optional;

/**
 * By how much a long-lasting condition reduces a person’s ability to carry out day-to-day
 * activities.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("activity-reduction")
public final class ActivityReduction extends Code {

  /** A lot. */
  public static final ActivityReduction A_LOT = new ActivityReduction("a-lot");

  /** A little. */
  public static final ActivityReduction A_LITTLE = new ActivityReduction("a-little");

  /** Not at all. */
  public static final ActivityReduction NOT_AT_ALL = new ActivityReduction("not-at-all");

  /** Asked, and the person preferred not to say. */
  public static final ActivityReduction PREFER_NOT_TO_SAY =
      new ActivityReduction("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final ActivityReduction NOT_KNOWN = new ActivityReduction("not-known");

  private ActivityReduction(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ActivityReduction of(String text) {
    return new ActivityReduction(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ActivityReduction> tryParse(String text) {
    return isCode(text) ? Optional.of(new ActivityReduction(text)) : Optional.empty();
  }
}
