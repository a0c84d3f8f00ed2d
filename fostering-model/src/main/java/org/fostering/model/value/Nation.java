package org.fostering.model.value;

import java.util.Optional;

/**
 * The four nations of the United Kingdom. Fostering law differs between them, so nearly every rule
 * names the nations in which it holds.
 */
public enum Nation {
  /** England. */
  ENGLAND('E'),
  /** Wales. */
  WALES('W'),
  /** Scotland. */
  SCOTLAND('S'),
  /** Northern Ireland. */
  NORTHERN_IRELAND('N');

  private final char gssLetter;

  Nation(char gssLetter) {
    this.gssLetter = gssLetter;
  }

  /**
   * The nation that a GSS code belongs to, read from the code's first letter as the GSS coding
   * policy of the Office for National Statistics defines it.
   *
   * @param gssCode a nine-character GSS code, such as {@code E06000001}
   * @return the nation, or empty for a code of another place (such as the pseudo codes of the
   *     Channel Islands and the Isle of Man)
   */
  public static Optional<Nation> ofGssCode(String gssCode) {
    if (!gssCode.isEmpty()) {
      for (Nation nation : values()) {
        if (nation.gssLetter == gssCode.charAt(0)) {
          return Optional.of(nation);
        }
      }
    }
    return Optional.empty();
  }
}
