package org.fostering.model.code;

import java.util.Optional;

/**
 * The ethnic groups of the Census of Northern Ireland of 2021. The source gives labels and no
 * codes: the codes are this vocabulary’s own.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("ethnicity-northern-ireland-2021")
public final class EthnicityNorthernIreland2021 extends Code {

  /** Black African. */
  public static final EthnicityNorthernIreland2021 BLACK_AFRICAN =
      new EthnicityNorthernIreland2021("black-african");

  /** Black other. */
  public static final EthnicityNorthernIreland2021 BLACK_OTHER =
      new EthnicityNorthernIreland2021("black-other");

  /** Chinese. */
  public static final EthnicityNorthernIreland2021 CHINESE =
      new EthnicityNorthernIreland2021("chinese");

  /** Filipino. */
  public static final EthnicityNorthernIreland2021 FILIPINO =
      new EthnicityNorthernIreland2021("filipino");

  /** Indian. */
  public static final EthnicityNorthernIreland2021 INDIAN =
      new EthnicityNorthernIreland2021("indian");

  /** Irish Traveller. */
  public static final EthnicityNorthernIreland2021 IRISH_TRAVELLER =
      new EthnicityNorthernIreland2021("irish-traveller");

  /** Mixed. */
  public static final EthnicityNorthernIreland2021 MIXED =
      new EthnicityNorthernIreland2021("mixed");

  /** Roma. */
  public static final EthnicityNorthernIreland2021 ROMA = new EthnicityNorthernIreland2021("roma");

  /** White. */
  public static final EthnicityNorthernIreland2021 WHITE =
      new EthnicityNorthernIreland2021("white");

  /** Any other ethnic group. */
  public static final EthnicityNorthernIreland2021 OTHER =
      new EthnicityNorthernIreland2021("other");

  /** Asked, and the person preferred not to say. */
  public static final EthnicityNorthernIreland2021 PREFER_NOT_TO_SAY =
      new EthnicityNorthernIreland2021("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final EthnicityNorthernIreland2021 NOT_KNOWN =
      new EthnicityNorthernIreland2021("not-known");

  private EthnicityNorthernIreland2021(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static EthnicityNorthernIreland2021 of(String text) {
    return new EthnicityNorthernIreland2021(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<EthnicityNorthernIreland2021> tryParse(String text) {
    return isCode(text) ? Optional.of(new EthnicityNorthernIreland2021(text)) : Optional.empty();
  }
}
