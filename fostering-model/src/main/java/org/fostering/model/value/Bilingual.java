package org.fostering.model.value;

import java.util.Locale;
import java.util.Objects;

/**
 * One text in English and in Welsh. It is constant: no value of a record is ever put into it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param english the English text
 * @param welsh the Welsh text
 */
public record Bilingual(String english, String welsh) {

  /** Welsh, as a locale. */
  public static final Locale WELSH = Locale.forLanguageTag("cy");

  /**
   * Checks that there is a text in both languages.
   *
   * @throws IllegalArgumentException if either is blank
   */
  public Bilingual {
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(welsh, "welsh");
    if (english.isBlank() || welsh.isBlank()) {
      throw new IllegalArgumentException("a text is needed in English and in Welsh");
    }
  }

  /**
   * The text in a language.
   *
   * @param locale the language; any but Welsh gives English
   * @return the text
   */
  public String in(Locale locale) {
    return WELSH.getLanguage().equals(locale.getLanguage()) ? welsh : english;
  }
}
