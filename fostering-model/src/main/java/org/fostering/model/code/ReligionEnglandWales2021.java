package org.fostering.model.code;

import java.util.Optional;

/**
 * The religions of the harmonised standard for England and Wales. Scotland and Northern Ireland ask
 * by denomination; their answers go by a list of their own. The codes are this vocabulary’s own.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("religion-england-wales-2021")
public final class ReligionEnglandWales2021 extends Code {

  /** No religion. */
  public static final ReligionEnglandWales2021 NO_RELIGION =
      new ReligionEnglandWales2021("no-religion");

  /** Christian of any denomination. */
  public static final ReligionEnglandWales2021 CHRISTIAN =
      new ReligionEnglandWales2021("christian");

  /** Buddhist. */
  public static final ReligionEnglandWales2021 BUDDHIST = new ReligionEnglandWales2021("buddhist");

  /** Hindu. */
  public static final ReligionEnglandWales2021 HINDU = new ReligionEnglandWales2021("hindu");

  /** Jewish. */
  public static final ReligionEnglandWales2021 JEWISH = new ReligionEnglandWales2021("jewish");

  /** Muslim. */
  public static final ReligionEnglandWales2021 MUSLIM = new ReligionEnglandWales2021("muslim");

  /** Sikh. */
  public static final ReligionEnglandWales2021 SIKH = new ReligionEnglandWales2021("sikh");

  /** Any other religion. */
  public static final ReligionEnglandWales2021 OTHER = new ReligionEnglandWales2021("other");

  /** Asked, and the person preferred not to say. */
  public static final ReligionEnglandWales2021 PREFER_NOT_TO_SAY =
      new ReligionEnglandWales2021("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final ReligionEnglandWales2021 NOT_KNOWN =
      new ReligionEnglandWales2021("not-known");

  private ReligionEnglandWales2021(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ReligionEnglandWales2021 of(String text) {
    return new ReligionEnglandWales2021(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ReligionEnglandWales2021> tryParse(String text) {
    return isCode(text) ? Optional.of(new ReligionEnglandWales2021(text)) : Optional.empty();
  }
}
