package org.fostering.model.code;

import java.util.Optional;

/**
 * The ethnic groups of the harmonised standard for England and Wales, as in the Census of 2021. The
 * standard gives labels and no codes: the labels are official, the codes are this vocabulary’s own.
 * In Wales the first label begins with Welsh; the code is the same.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("ethnicity-england-wales-2021")
public final class EthnicityEnglandWales2021 extends Code {

  /** White: English, Welsh, Scottish, Northern Irish or British. */
  public static final EthnicityEnglandWales2021 WHITE_BRITISH =
      new EthnicityEnglandWales2021("white-british");

  /** White: Irish. */
  public static final EthnicityEnglandWales2021 WHITE_IRISH =
      new EthnicityEnglandWales2021("white-irish");

  /** White: Gypsy or Irish Traveller. */
  public static final EthnicityEnglandWales2021 WHITE_GYPSY_OR_IRISH_TRAVELLER =
      new EthnicityEnglandWales2021("white-gypsy-or-irish-traveller");

  /** White: Roma. */
  public static final EthnicityEnglandWales2021 WHITE_ROMA =
      new EthnicityEnglandWales2021("white-roma");

  /** White: any other White background. */
  public static final EthnicityEnglandWales2021 WHITE_OTHER =
      new EthnicityEnglandWales2021("white-other");

  /** Mixed or multiple ethnic groups: White and Black Caribbean. */
  public static final EthnicityEnglandWales2021 MIXED_WHITE_AND_BLACK_CARIBBEAN =
      new EthnicityEnglandWales2021("mixed-white-and-black-caribbean");

  /** Mixed or multiple ethnic groups: White and Black African. */
  public static final EthnicityEnglandWales2021 MIXED_WHITE_AND_BLACK_AFRICAN =
      new EthnicityEnglandWales2021("mixed-white-and-black-african");

  /** Mixed or multiple ethnic groups: White and Asian. */
  public static final EthnicityEnglandWales2021 MIXED_WHITE_AND_ASIAN =
      new EthnicityEnglandWales2021("mixed-white-and-asian");

  /** Mixed or multiple ethnic groups: any other background. */
  public static final EthnicityEnglandWales2021 MIXED_OTHER =
      new EthnicityEnglandWales2021("mixed-other");

  /** Asian or Asian British: Indian. */
  public static final EthnicityEnglandWales2021 ASIAN_INDIAN =
      new EthnicityEnglandWales2021("asian-indian");

  /** Asian or Asian British: Pakistani. */
  public static final EthnicityEnglandWales2021 ASIAN_PAKISTANI =
      new EthnicityEnglandWales2021("asian-pakistani");

  /** Asian or Asian British: Bangladeshi. */
  public static final EthnicityEnglandWales2021 ASIAN_BANGLADESHI =
      new EthnicityEnglandWales2021("asian-bangladeshi");

  /** Asian or Asian British: Chinese. */
  public static final EthnicityEnglandWales2021 ASIAN_CHINESE =
      new EthnicityEnglandWales2021("asian-chinese");

  /** Asian or Asian British: any other Asian background. */
  public static final EthnicityEnglandWales2021 ASIAN_OTHER =
      new EthnicityEnglandWales2021("asian-other");

  /** Black, Black British, Caribbean or African: Caribbean. */
  public static final EthnicityEnglandWales2021 BLACK_CARIBBEAN =
      new EthnicityEnglandWales2021("black-caribbean");

  /** Black, Black British, Caribbean or African: African. */
  public static final EthnicityEnglandWales2021 BLACK_AFRICAN =
      new EthnicityEnglandWales2021("black-african");

  /** Black, Black British, Caribbean or African: any other background. */
  public static final EthnicityEnglandWales2021 BLACK_OTHER =
      new EthnicityEnglandWales2021("black-other");

  /** Other ethnic group: Arab. */
  public static final EthnicityEnglandWales2021 ARAB = new EthnicityEnglandWales2021("arab");

  /** Other ethnic group: any other. */
  public static final EthnicityEnglandWales2021 OTHER = new EthnicityEnglandWales2021("other");

  /** Asked, and the person preferred not to say. */
  public static final EthnicityEnglandWales2021 PREFER_NOT_TO_SAY =
      new EthnicityEnglandWales2021("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final EthnicityEnglandWales2021 NOT_KNOWN =
      new EthnicityEnglandWales2021("not-known");

  private EthnicityEnglandWales2021(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static EthnicityEnglandWales2021 of(String text) {
    return new EthnicityEnglandWales2021(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<EthnicityEnglandWales2021> tryParse(String text) {
    return isCode(text) ? Optional.of(new EthnicityEnglandWales2021(text)) : Optional.empty();
  }
}
