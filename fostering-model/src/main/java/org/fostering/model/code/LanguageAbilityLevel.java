package org.fostering.model.code;

import java.util.Optional;

/**
 * How well somebody knows a language.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("language-ability")
public final class LanguageAbilityLevel extends Code {

  /** Learnt from birth. */
  public static final LanguageAbilityLevel FIRST_LANGUAGE =
      new LanguageAbilityLevel("first-language");

  /** Used with ease for everything. */
  public static final LanguageAbilityLevel FLUENT = new LanguageAbilityLevel("fluent");

  /** Enough for everyday matters. */
  public static final LanguageAbilityLevel CONVERSATIONAL =
      new LanguageAbilityLevel("conversational");

  /** A few words and phrases. */
  public static final LanguageAbilityLevel BASIC = new LanguageAbilityLevel("basic");

  /** Being learnt at present. */
  public static final LanguageAbilityLevel LEARNING = new LanguageAbilityLevel("learning");

  /** Not known at all in this form. */
  public static final LanguageAbilityLevel NONE = new LanguageAbilityLevel("none");

  private LanguageAbilityLevel(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static LanguageAbilityLevel of(String text) {
    return new LanguageAbilityLevel(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<LanguageAbilityLevel> tryParse(String text) {
    return isCode(text) ? Optional.of(new LanguageAbilityLevel(text)) : Optional.empty();
  }
}
