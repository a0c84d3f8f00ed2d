package org.fostering.model.code;

import java.util.Optional;

/**
 * The sexual orientation that a person gave in equality monitoring.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("sexual-orientation")
public final class SexualOrientation extends Code {

  /** Straight or heterosexual. */
  public static final SexualOrientation STRAIGHT_OR_HETEROSEXUAL =
      new SexualOrientation("straight-or-heterosexual");

  /** Gay or lesbian. */
  public static final SexualOrientation GAY_OR_LESBIAN = new SexualOrientation("gay-or-lesbian");

  /** Bisexual. */
  public static final SexualOrientation BISEXUAL = new SexualOrientation("bisexual");

  /** Any other sexual orientation. */
  public static final SexualOrientation OTHER = new SexualOrientation("other");

  /** Asked, and the person preferred not to say. */
  public static final SexualOrientation PREFER_NOT_TO_SAY =
      new SexualOrientation("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final SexualOrientation NOT_KNOWN = new SexualOrientation("not-known");

  private SexualOrientation(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static SexualOrientation of(String text) {
    return new SexualOrientation(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<SexualOrientation> tryParse(String text) {
    return isCode(text) ? Optional.of(new SexualOrientation(text)) : Optional.empty();
  }
}
