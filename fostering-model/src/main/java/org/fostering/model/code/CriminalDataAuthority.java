package org.fostering.model.code;

import java.util.Optional;

/**
 * By what authority data about criminal convictions and offences is processed.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("criminal-data-authority")
public final class CriminalDataAuthority extends Code {

  /** The processing is under the control of official authority. */
  public static final CriminalDataAuthority OFFICIAL_AUTHORITY =
      new CriminalDataAuthority("official-authority");

  /** A condition of Schedule 1 to the Data Protection Act 2018 authorises the processing. */
  public static final CriminalDataAuthority AUTHORISED_BY_LAW =
      new CriminalDataAuthority("authorised-by-law");

  private CriminalDataAuthority(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static CriminalDataAuthority of(String text) {
    return new CriminalDataAuthority(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<CriminalDataAuthority> tryParse(String text) {
    return isCode(text) ? Optional.of(new CriminalDataAuthority(text)) : Optional.empty();
  }
}
