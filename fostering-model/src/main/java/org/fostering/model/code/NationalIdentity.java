package org.fostering.model.code;

import java.util.Optional;

/**
 * A national identity that a person gave in equality monitoring; a person may give several.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("national-identity")
public final class NationalIdentity extends Code {

  /** English. */
  public static final NationalIdentity ENGLISH = new NationalIdentity("english");

  /** Welsh. */
  public static final NationalIdentity WELSH = new NationalIdentity("welsh");

  /** Scottish. */
  public static final NationalIdentity SCOTTISH = new NationalIdentity("scottish");

  /** Northern Irish. */
  public static final NationalIdentity NORTHERN_IRISH = new NationalIdentity("northern-irish");

  /** British. */
  public static final NationalIdentity BRITISH = new NationalIdentity("british");

  /** Irish. */
  public static final NationalIdentity IRISH = new NationalIdentity("irish");

  /** Another national identity. */
  public static final NationalIdentity OTHER = new NationalIdentity("other");

  /** Asked, and the person preferred not to say. */
  public static final NationalIdentity PREFER_NOT_TO_SAY =
      new NationalIdentity("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final NationalIdentity NOT_KNOWN = new NationalIdentity("not-known");

  private NationalIdentity(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static NationalIdentity of(String text) {
    return new NationalIdentity(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<NationalIdentity> tryParse(String text) {
    return isCode(text) ? Optional.of(new NationalIdentity(text)) : Optional.empty();
  }
}
