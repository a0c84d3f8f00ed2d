package org.fostering.model.code;

import java.util.Optional;

/**
 * How well a carer uses a language with a child.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("language-fluency")
public final class LanguageFluency extends Code {

  /** It is the carer’s first language, or one of them. */
  public static final LanguageFluency FIRST_LANGUAGE = new LanguageFluency("first-language");

  /** The carer uses it without difficulty. */
  public static final LanguageFluency FLUENT = new LanguageFluency("fluent");

  /** The carer can hold everyday conversations. */
  public static final LanguageFluency EVERYDAY = new LanguageFluency("everyday");

  /** The carer knows words and phrases. */
  public static final LanguageFluency SOME = new LanguageFluency("some");

  /** The carer is learning it. */
  public static final LanguageFluency LEARNING = new LanguageFluency("learning");

  private LanguageFluency(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static LanguageFluency of(String text) {
    return new LanguageFluency(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<LanguageFluency> tryParse(String text) {
    return isCode(text) ? Optional.of(new LanguageFluency(text)) : Optional.empty();
  }
}
