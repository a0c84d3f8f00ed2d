package org.fostering.model.code;

import java.util.Optional;

/**
 * How much a disclosure about criminal records covers.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("disclosure-level")
public final class DisclosureLevel extends Code {

  /** Enhanced certificate with children’s suitability information. */
  public static final DisclosureLevel ENHANCED_CHILDRENS_BARRED_LIST =
      new DisclosureLevel("enhanced-childrens-barred-list");

  /** Enhanced certificate without the barred list. */
  public static final DisclosureLevel ENHANCED = new DisclosureLevel("enhanced");

  /** Standard certificate. */
  public static final DisclosureLevel STANDARD = new DisclosureLevel("standard");

  /** Basic certificate: unspent convictions only. */
  public static final DisclosureLevel BASIC = new DisclosureLevel("basic");

  /** Disclosure under the Protecting Vulnerable Groups scheme. */
  public static final DisclosureLevel PVG = new DisclosureLevel("pvg");

  /** Certificate of another country, whatever it covers. */
  public static final DisclosureLevel OVERSEAS = new DisclosureLevel("overseas");

  private DisclosureLevel(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static DisclosureLevel of(String text) {
    return new DisclosureLevel(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<DisclosureLevel> tryParse(String text) {
    return isCode(text) ? Optional.of(new DisclosureLevel(text)) : Optional.empty();
  }
}
