package org.fostering.rules.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fostering.model.reference.BankHoliday;
import org.fostering.model.reference.BankHolidayDivision;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.Nation;

/**
 * The working days of an instrument: every day but Saturdays, Sundays, Christmas Day and, where the
 * instrument leaves them out, the bank holidays of a nation.
 *
 * <p>Good Friday is named by the English and Welsh instruments besides the bank holidays, and every
 * published list has it among them. The answer is only ever given for days that the list of bank
 * holidays covers ({@link BankHolidays#coverage()}): beyond it there is no answer, not even for a
 * Sunday, and never a date. Days proclaimed since are added to the list with {@link
 * BankHolidays#plus}.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkingDays {

  /** A Monday, as the days since 1970. */
  private static final long MONDAY = 4;

  private static final int WEEK = 7;
  private static final int WORKING_WEEK = 5;

  private final long firstCovered;
  private final long lastCovered;

  /** The holidays that fall on a Monday to Friday, in order. */
  private final long[] holidays;

  private WorkingDays(BankHolidays holidays, Optional<Nation> nation) {
    LocalDate first = holidays.coverage().from().orElseThrow();
    LocalDate last = holidays.coverage().to().orElseThrow();
    this.firstCovered = first.toEpochDay();
    this.lastCovered = last.toEpochDay();
    this.holidays =
        nation.stream()
            .map(BankHolidayDivision::of)
            .flatMap(
                division ->
                    Stream.concat(
                        holidays.holidays(division).stream().map(BankHoliday::date),
                        IntStream.rangeClosed(first.getYear(), last.getYear())
                            .mapToObj(year -> LocalDate.of(year, Month.DECEMBER, 25))))
            .filter(day -> !isWeekend(day))
            .flatMapToLong(day -> LongStream.of(day.toEpochDay()))
            .sorted()
            .distinct()
            .toArray();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /**
   * The working days of a calendar.
   *
   * @param calendar which days count
   * @param holidays the bank holidays, with the days that they cover
   * @return the working days
   */
  public static WorkingDays of(WorkingDayCalendar calendar, BankHolidays holidays) {
    return new WorkingDays(Objects.requireNonNull(holidays, "holidays"), calendar.bankHolidaysOf());
  }

  /**
   * Whether a day is a working day.
   *
   * @param day the day
   * @return whether it is; empty when the calendar does not cover the day
   */
  public Optional<Boolean> isWorkingDay(LocalDate day) {
    long at = Objects.requireNonNull(day, "day").toEpochDay();
    return firstCovered <= at && at <= lastCovered
        ? Optional.of(until(at) > until(at - 1))
        : Optional.empty();
  }

  /**
   * The day on which a number of working days is complete, counting on from a day.
   *
   * @param day the day, which does not count itself
   * @param number how many, 0 or more; 0 gives the day itself
   * @return the last of them; empty when the calendar does not cover every day on the way
   * @throws IllegalArgumentException if the number is negative
   */
  public Optional<LocalDate> after(LocalDate day, int number) {
    long from = from(day, number);
    if (number == 0) {
      return Optional.of(day);
    }
    long wanted = until(from) + number;
    return from + 1 < firstCovered || until(lastCovered) < wanted
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(firstWith(wanted, from + 1)));
  }

  /**
   * The same, back from a day.
   *
   * @param day the day, which does not count itself
   * @param number how many, 0 or more; 0 gives the day itself
   * @return the earliest of them; empty when the calendar does not cover every day on the way
   * @throws IllegalArgumentException if the number is negative
   */
  public Optional<LocalDate> before(LocalDate day, int number) {
    long from = from(day, number);
    if (number == 0) {
      return Optional.of(day);
    }
    long wanted = until(from - 1) - number + 1;
    return from - 1 > lastCovered || until(firstCovered - 1) >= wanted
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(firstWith(wanted, firstCovered)));
  }

  private static long from(LocalDate day, int number) {
    if (number < 0) {
      throw new IllegalArgumentException("a number of working days is 0 or more");
    }
    return Objects.requireNonNull(day, "day").toEpochDay();
  }

  /** The number of working days from a fixed Monday to a day, whether covered or not. */
  private long until(long day) {
    long days = day - MONDAY + 1;
    long ofWeek = Math.min(Math.floorMod(days, WEEK), WORKING_WEEK);
    int found = Arrays.binarySearch(holidays, day);
    return Math.floorDiv(days, WEEK) * WORKING_WEEK + ofWeek - (found < 0 ? -found - 1 : found + 1);
  }

  /** The first day, not before another, by which a number of working days is complete. */
  private long firstWith(long wanted, long notBefore) {
    long low = notBefore;
    long high = lastCovered;
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (until(middle) >= wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
