package org.fostering.model.code;

import java.util.Optional;

/**
 * To whom an authority applies the usual fostering limit.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("limit-counting")
public final class LimitCounting extends Code {

  /** To each person who fosters, as the law has it. */
  public static final LimitCounting PERSON = new LimitCounting("person");

  /** To all who foster in the home together, as some authorities have it by policy. */
  public static final LimitCounting HOME = new LimitCounting("home");

  private LimitCounting(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static LimitCounting of(String text) {
    return new LimitCounting(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<LimitCounting> tryParse(String text) {
    return isCode(text) ? Optional.of(new LimitCounting(text)) : Optional.empty();
  }
}
