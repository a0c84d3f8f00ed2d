package org.fostering.model.code;

import java.util.Optional;

/**
 * The ethnic groups of the Census of Scotland of 2022. The source gives labels and no codes: the
 * codes are this vocabulary’s own, and some labels are shortened.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("ethnicity-scotland-2022")
public final class EthnicityScotland2022 extends Code {

  /** White: Scottish. */
  public static final EthnicityScotland2022 WHITE_SCOTTISH =
      new EthnicityScotland2022("white-scottish");

  /** White: other British. */
  public static final EthnicityScotland2022 WHITE_OTHER_BRITISH =
      new EthnicityScotland2022("white-other-british");

  /** White: Irish. */
  public static final EthnicityScotland2022 WHITE_IRISH = new EthnicityScotland2022("white-irish");

  /** White: Polish. */
  public static final EthnicityScotland2022 WHITE_POLISH =
      new EthnicityScotland2022("white-polish");

  /** White: Gypsy or Traveller. */
  public static final EthnicityScotland2022 WHITE_GYPSY_OR_TRAVELLER =
      new EthnicityScotland2022("white-gypsy-or-traveller");

  /** White: Roma. */
  public static final EthnicityScotland2022 WHITE_ROMA = new EthnicityScotland2022("white-roma");

  /** White: Showman or Showwoman. */
  public static final EthnicityScotland2022 WHITE_SHOWMAN_OR_SHOWWOMAN =
      new EthnicityScotland2022("white-showman-or-showwoman");

  /** White: other. */
  public static final EthnicityScotland2022 WHITE_OTHER = new EthnicityScotland2022("white-other");

  /** Any mixed or multiple ethnic group, in the person’s own words. */
  public static final EthnicityScotland2022 MIXED_OR_MULTIPLE =
      new EthnicityScotland2022("mixed-or-multiple");

  /** Asian: Pakistani, Scottish Pakistani or British Pakistani. */
  public static final EthnicityScotland2022 ASIAN_PAKISTANI =
      new EthnicityScotland2022("asian-pakistani");

  /** Asian: Indian, Scottish Indian or British Indian. */
  public static final EthnicityScotland2022 ASIAN_INDIAN =
      new EthnicityScotland2022("asian-indian");

  /** Asian: Bangladeshi, Scottish Bangladeshi or British Bangladeshi. */
  public static final EthnicityScotland2022 ASIAN_BANGLADESHI =
      new EthnicityScotland2022("asian-bangladeshi");

  /** Asian: Chinese, Scottish Chinese or British Chinese. */
  public static final EthnicityScotland2022 ASIAN_CHINESE =
      new EthnicityScotland2022("asian-chinese");

  /** Asian: other. */
  public static final EthnicityScotland2022 ASIAN_OTHER = new EthnicityScotland2022("asian-other");

  /** African, in the person’s own words. */
  public static final EthnicityScotland2022 AFRICAN = new EthnicityScotland2022("african");

  /** Caribbean or Black, in the person’s own words. */
  public static final EthnicityScotland2022 CARIBBEAN_OR_BLACK =
      new EthnicityScotland2022("caribbean-or-black");

  /** Other: Arab, Scottish Arab or British Arab. */
  public static final EthnicityScotland2022 ARAB = new EthnicityScotland2022("arab");

  /** Other ethnic group. */
  public static final EthnicityScotland2022 OTHER = new EthnicityScotland2022("other");

  /** Asked, and the person preferred not to say. */
  public static final EthnicityScotland2022 PREFER_NOT_TO_SAY =
      new EthnicityScotland2022("prefer-not-to-say");

  /** Asked, and not known; a question that was not asked has no answer at all. */
  public static final EthnicityScotland2022 NOT_KNOWN = new EthnicityScotland2022("not-known");

  private EthnicityScotland2022(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static EthnicityScotland2022 of(String text) {
    return new EthnicityScotland2022(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<EthnicityScotland2022> tryParse(String text) {
    return isCode(text) ? Optional.of(new EthnicityScotland2022(text)) : Optional.empty();
  }
}
