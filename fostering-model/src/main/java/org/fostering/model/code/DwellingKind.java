package org.fostering.model.code;

import java.util.Optional;

/**
 * A kind of home.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("dwelling-kind")
public final class DwellingKind extends Code {

  /** A house. */
  public static final DwellingKind HOUSE = new DwellingKind("house");

  /** A home on one floor. */
  public static final DwellingKind BUNGALOW = new DwellingKind("bungalow");

  /** A flat or a maisonette. */
  public static final DwellingKind FLAT = new DwellingKind("flat");

  /** A house on a working farm. */
  public static final DwellingKind FARM = new DwellingKind("farm");

  /** A caravan, a mobile home or a pitch on a site. */
  public static final DwellingKind MOBILE_HOME = new DwellingKind("mobile-home");

  /** A boat. */
  public static final DwellingKind BOAT = new DwellingKind("boat");

  /** A home joined to a shop, a public house or another business. */
  public static final DwellingKind WITH_BUSINESS = new DwellingKind("with-business");

  /** Accommodation of the armed forces or of another employer. */
  public static final DwellingKind SERVICE_ACCOMMODATION =
      new DwellingKind("service-accommodation");

  /** Accommodation for a time until another home is found. */
  public static final DwellingKind TEMPORARY = new DwellingKind("temporary");

  /** Another kind of home. */
  public static final DwellingKind OTHER = new DwellingKind("other");

  private DwellingKind(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static DwellingKind of(String text) {
    return new DwellingKind(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<DwellingKind> tryParse(String text) {
    return isCode(text) ? Optional.of(new DwellingKind(text)) : Optional.empty();
  }
}
