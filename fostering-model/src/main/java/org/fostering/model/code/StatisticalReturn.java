package org.fostering.model.code;

import java.util.Optional;

/**
 * The return or report for which counts are made.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("statistical-return")
public final class StatisticalReturn extends Code {

  /**
   * England: the yearly return to Ofsted, for the year to 31 March; protected characteristics are
   * optional and aggregate.
   */
  public static final StatisticalReturn OFSTED_FOSTERING =
      new StatisticalReturn("ofsted-fostering");

  /** Scotland: the yearly return to the Care Inspectorate, at 31 December. */
  public static final StatisticalReturn CARE_INSPECTORATE_ANNUAL_RETURN =
      new StatisticalReturn("care-inspectorate-annual-return");

  /** Great Britain: what a public body publishes under its equality duty. */
  public static final StatisticalReturn PUBLIC_SECTOR_EQUALITY_DUTY =
      new StatisticalReturn("public-sector-equality-duty");

  /** Northern Ireland: monitoring of equality of opportunity. */
  public static final StatisticalReturn SECTION_75 = new StatisticalReturn("section-75");

  /** What a recruitment hub reports about its work. */
  public static final StatisticalReturn HUB_REPORT = new StatisticalReturn("hub-report");

  /** Another report of the organisation. */
  public static final StatisticalReturn LOCAL_REPORT = new StatisticalReturn("local-report");

  private StatisticalReturn(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static StatisticalReturn of(String text) {
    return new StatisticalReturn(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<StatisticalReturn> tryParse(String text) {
    return isCode(text) ? Optional.of(new StatisticalReturn(text)) : Optional.empty();
  }
}
