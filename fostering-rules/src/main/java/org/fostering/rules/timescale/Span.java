package org.fostering.rules.timescale;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.directory.DurationUnit;

/**
 * How far it is from the event that starts a clock to its day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how many units, 0 or more
 * @param unit the unit
 * @param counting how the units are counted from the event
 * @param further what is added to them
 * @param calendar the key of the calendar of working days; there if working days are counted
 */
public record Span(
    int amount, DurationUnit unit, Counting counting, Further further, Optional<String> calendar) {

  /**
   * Checks that it can be counted.
   *
   * @throws IllegalArgumentException if the amount is negative, or working days are counted without
   *     a calendar
   */
  public Span {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(counting, "counting");
    Objects.requireNonNull(further, "further");
    calendar.ifPresent(WorkingDayCalendar::withKey);
    if (amount < 0) {
      throw new IllegalArgumentException("an amount is 0 or more");
    }
    boolean working = unit == DurationUnit.WORKING_DAYS || further == Further.ONE_WORKING_DAY;
    if (working && calendar.isEmpty()) {
      throw new IllegalArgumentException("working days are counted by a calendar");
    }
  }

  /**
   * So many units after an event, the day of which does not count.
   *
   * @param amount how many
   * @param unit the unit, not working days
   * @return the span
   */
  public static Span after(int amount, DurationUnit unit) {
    return new Span(amount, unit, Counting.AFTER, Further.NONE, Optional.empty());
  }

  /**
   * So many working days after an event, the day of which does not count.
   *
   * @param amount how many
   * @param calendar the calendar
   * @return the span
   */
  public static Span workingDaysAfter(int amount, WorkingDayCalendar calendar) {
    return new Span(
        amount,
        DurationUnit.WORKING_DAYS,
        Counting.AFTER,
        Further.NONE,
        Optional.of(calendar.key()));
  }
}
