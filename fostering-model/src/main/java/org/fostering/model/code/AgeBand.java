package org.fostering.model.code;

import java.util.Optional;

/**
 * The band in which a person’s age lies, in whole years, on the day of asking. The bands are this
 * vocabulary’s own.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("age-band")
public final class AgeBand extends Code {

  /** Aged 18 or 19. */
  public static final AgeBand AGED_18_TO_19 = new AgeBand("aged-18-to-19");

  /** Aged 20 to 29. */
  public static final AgeBand AGED_20_TO_29 = new AgeBand("aged-20-to-29");

  /** Aged 30 to 39. */
  public static final AgeBand AGED_30_TO_39 = new AgeBand("aged-30-to-39");

  /** Aged 40 to 49. */
  public static final AgeBand AGED_40_TO_49 = new AgeBand("aged-40-to-49");

  /** Aged 50 to 59. */
  public static final AgeBand AGED_50_TO_59 = new AgeBand("aged-50-to-59");

  /** Aged 60 to 69. */
  public static final AgeBand AGED_60_TO_69 = new AgeBand("aged-60-to-69");

  /** Aged 70 or over. */
  public static final AgeBand AGED_70_OR_OVER = new AgeBand("aged-70-or-over");

  /** Asked, and the person preferred not to say. */
  public static final AgeBand PREFER_NOT_TO_SAY = new AgeBand("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final AgeBand NOT_KNOWN = new AgeBand("not-known");

  private AgeBand(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static AgeBand of(String text) {
    return new AgeBand(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<AgeBand> tryParse(String text) {
    return isCode(text) ? Optional.of(new AgeBand(text)) : Optional.empty();
  }
}
