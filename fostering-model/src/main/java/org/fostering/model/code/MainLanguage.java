package org.fostering.model.code;

import java.util.Optional;

/**
 * The main language that a person gave in equality monitoring. It is not the language in which the
 * person wishes to be served.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("main-language")
public final class MainLanguage extends Code {

  /** English. */
  public static final MainLanguage ENGLISH = new MainLanguage("english");

  /** Welsh. */
  public static final MainLanguage WELSH = new MainLanguage("welsh");

  /** Irish. */
  public static final MainLanguage IRISH = new MainLanguage("irish");

  /** Scottish Gaelic. */
  public static final MainLanguage GAELIC = new MainLanguage("gaelic");

  /** Scots. */
  public static final MainLanguage SCOTS = new MainLanguage("scots");

  /** Ulster-Scots. */
  public static final MainLanguage ULSTER_SCOTS = new MainLanguage("ulster-scots");

  /** British Sign Language. */
  public static final MainLanguage BRITISH_SIGN_LANGUAGE =
      new MainLanguage("british-sign-language");

  /** Irish Sign Language. */
  public static final MainLanguage IRISH_SIGN_LANGUAGE = new MainLanguage("irish-sign-language");

  /** Another language. */
  public static final MainLanguage OTHER = new MainLanguage("other");

  /** Asked, and the person preferred not to say. */
  public static final MainLanguage PREFER_NOT_TO_SAY = new MainLanguage("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final MainLanguage NOT_KNOWN = new MainLanguage("not-known");

  private MainLanguage(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static MainLanguage of(String text) {
    return new MainLanguage(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<MainLanguage> tryParse(String text) {
    return isCode(text) ? Optional.of(new MainLanguage(text)) : Optional.empty();
  }
}
