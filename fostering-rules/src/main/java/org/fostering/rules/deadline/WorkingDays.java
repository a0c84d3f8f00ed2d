package org.fostering.rules.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 25);

  private final BankHolidays holidays;
  private final Optional<Nation> nation;

  private WorkingDays(BankHolidays holidays, Optional<Nation> nation) {
    this.holidays = holidays;
    this.nation = nation;
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
    if (!holidays.coverage().contains(Objects.requireNonNull(day, "day"))) {
      return Optional.empty();
    }
    boolean holiday =
        nation
            .map(
                where ->
                    MonthDay.from(day).equals(CHRISTMAS) || holidays.find(where, day).isPresent())
            .orElse(false);
    return Optional.of(!WEEKEND.contains(day.getDayOfWeek()) && !holiday);
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
    return count(day, number, 1);
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
    return count(day, number, -1);
  }

  private Optional<LocalDate> count(LocalDate day, int number, int step) {
    if (number < 0) {
      throw new IllegalArgumentException("a number of working days is 0 or more");
    }
    LocalDate at = Objects.requireNonNull(day, "day");
    int left = number;
    while (left > 0) {
      at = at.plusDays(step);
      Optional<Boolean> working = isWorkingDay(at);
      if (working.isEmpty()) {
        return Optional.empty();
      }
      left -= working.get() ? 1 : 0;
    }
    return Optional.of(at);
  }
}
