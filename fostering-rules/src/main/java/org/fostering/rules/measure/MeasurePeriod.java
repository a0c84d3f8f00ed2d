package org.fostering.rules.measure;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Objects;

/**
 * A span of time that a figure covers. Days are those of local time in London.
 *
 * <p>Immutable and thread-safe.
 *
 * @param length how long it is
 * @param first its first day
 */
public record MeasurePeriod(Length length, LocalDate first) implements Comparable<MeasurePeriod> {

  private static final int MONTHS_OF_QUARTER = 3;

  /** How long a period is. */
  public enum Length {
    /** From 1 April to 31 March, as Ofsted counts. */
    YEAR_TO_31_MARCH(12, Month.APRIL),
    /** From 1 January to 31 December. */
    YEAR_TO_31_DECEMBER(12, Month.JANUARY),
    /** Three months from the first day of January, April, July or October. */
    QUARTER(MONTHS_OF_QUARTER, Month.JANUARY),
    /** A calendar month. */
    MONTH(1, Month.JANUARY);

    private final int months;
    private final Month begins;

    Length(int months, Month begins) {
      this.months = months;
      this.begins = begins;
    }

    /**
     * The period in which a day lies.
     *
     * @param day the day
     * @return the period
     */
    public MeasurePeriod of(LocalDate day) {
      int since = Math.floorMod(day.getMonthValue() - begins.getValue(), months);
      return new MeasurePeriod(this, day.withDayOfMonth(1).minusMonths(since));
    }
  }

  /** Checks that both are there. */
  public MeasurePeriod {
    Objects.requireNonNull(length, "length");
    Objects.requireNonNull(first, "first");
  }

  /** {@return its last day} */
  public LocalDate last() {
    return first.plusMonths(length.months).minusDays(1);
  }

  /** {@return the period after it, of the same length} */
  public MeasurePeriod next() {
    return new MeasurePeriod(length, first.plusMonths(length.months));
  }

  /** Whether all of another is in it. */
  boolean holds(MeasurePeriod other) {
    return !other.first.isBefore(first) && !other.last().isAfter(last());
  }

  /**
   * {@return what it is called, alike in every language: {@code 2026-27} for a year to 31 March,
   * {@code 2026} for a calendar year, {@code 2026-Q2} for the second quarter of a calendar year,
   * {@code 2026-05} for a month}
   */
  public String label() {
    int year = first.getYear();
    return switch (length) {
      case YEAR_TO_31_MARCH -> String.format(Locale.ROOT, "%d-%02d", year, (year + 1) % 100);
      case YEAR_TO_31_DECEMBER -> String.valueOf(year);
      case QUARTER -> year + "-Q" + ((first.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
      case MONTH -> String.format(Locale.ROOT, "%d-%02d", year, first.getMonthValue());
    };
  }

  @Override
  public int compareTo(MeasurePeriod other) {
    int byDay = first.compareTo(other.first);
    return byDay == 0 ? length.compareTo(other.length) : byDay;
  }
}
