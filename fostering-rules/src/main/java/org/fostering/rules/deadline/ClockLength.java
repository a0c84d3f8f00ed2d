package org.fostering.rules.deadline;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.DurationUnit;

/**
 * How far it is from the event that starts a clock to its day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how many units, 0 or more
 * @param unit the unit
 * @param counting how the units are counted from the event
 * @param extension what is added to them
 * @param calendar the key of the calendar of working days; there if working days are counted
 */
public record ClockLength(
    int amount,
    DurationUnit unit,
    DayCount counting,
    ClockExtension extension,
    Optional<String> calendar) {

  /**
   * Checks that it can be counted.
   *
   * @throws IllegalArgumentException if the amount is negative, or working days are counted without
   *     a calendar
   */
  public ClockLength {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(counting, "counting");
    Objects.requireNonNull(extension, "extension");
    calendar.ifPresent(WorkingDayCalendar::withKey);
    if (amount < 0) {
      throw new IllegalArgumentException("an amount is 0 or more");
    }
    boolean working =
        unit == DurationUnit.WORKING_DAYS || extension == ClockExtension.ONE_WORKING_DAY;
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
  public static ClockLength after(int amount, DurationUnit unit) {
    return new ClockLength(amount, unit, DayCount.AFTER, ClockExtension.NONE, Optional.empty());
  }

  /**
   * So many working days after an event, the day of which does not count.
   *
   * @param amount how many
   * @param calendar the calendar
   * @return the span
   */
  public static ClockLength workingDaysAfter(int amount, WorkingDayCalendar calendar) {
    return new ClockLength(
        amount,
        DurationUnit.WORKING_DAYS,
        DayCount.AFTER,
        ClockExtension.NONE,
        Optional.of(calendar.key()));
  }
}
