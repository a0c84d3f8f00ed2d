package org.fostering.model.code;

import java.util.Optional;

/**
 * The span of time that a number covers.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListName("reporting-period")
public final class ReportingPeriod extends Code {

  /** From 1 April to 31 March. */
  public static final ReportingPeriod YEAR_TO_31_MARCH = new ReportingPeriod("year-to-31-march");

  /** From 1 January to 31 December. */
  public static final ReportingPeriod YEAR_TO_31_DECEMBER =
      new ReportingPeriod("year-to-31-december");

  /** Three months. */
  public static final ReportingPeriod QUARTER = new ReportingPeriod("quarter");

  /** A calendar month. */
  public static final ReportingPeriod MONTH = new ReportingPeriod("month");

  /** The twelve months before the day of counting. */
  public static final ReportingPeriod ROLLING_12_MONTHS = new ReportingPeriod("rolling-12-months");

  /** A snapshot: what stands on one day. */
  public static final ReportingPeriod ON_DAY = new ReportingPeriod("on-day");

  private ReportingPeriod(String text) {
    super(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, too long or has a control character
   */
  public static ReportingPeriod of(String text) {
    return new ReportingPeriod(text);
  }

  /**
   * The code with a text, known or not.
   *
   * @param text the text
   * @return the code, or empty if the text is blank, too long or has a control character
   */
  public static Optional<ReportingPeriod> tryParse(String text) {
    return isCode(text) ? Optional.of(new ReportingPeriod(text)) : Optional.empty();
  }
}
