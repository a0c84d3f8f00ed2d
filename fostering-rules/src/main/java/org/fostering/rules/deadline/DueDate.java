package org.fostering.rules.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.DurationUnit;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Ages;
import org.fostering.rules.law.Ages.LeapDay;

/**
 * The day of a clock, or why there is none.
 *
 * <p>Days, weeks and working days are counted one by one. Months and years end on the corresponding
 * day of the later month, or on its last day if it has none ({@link Ages#monthsAfter}); when the
 * first day counts they end on the day before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day
 * @param why why there is none; exactly one of the two is there
 */
public record DueDate(Optional<LocalDate> day, Optional<UndeterminedReason> why) {

  /**
   * Checks that there is either a day or a reason.
   *
   * @throws IllegalArgumentException if there are both or neither
   */
  public DueDate {
    if (Objects.requireNonNull(day, "day").isPresent()
        == Objects.requireNonNull(why, "why").isPresent()) {
      throw new IllegalArgumentException("there is a day or a reason why not");
    }
  }

  static DueDate cannotTell(UndeterminedReason why) {
    return new DueDate(Optional.empty(), Optional.of(why));
  }

  private static DueDate of(Optional<LocalDate> day) {
    return day.isPresent()
        ? new DueDate(day, Optional.empty())
        : cannotTell(UndeterminedReason.CALENDAR_NOT_COVERED);
  }

  /**
   * The day of a clock that was started on a day.
   *
   * @param clock the clock
   * @param start the day of the event that starts it
   * @param interpretations how the law is read
   * @param holidays the bank holidays, with the days that they cover
   * @return the day, or why there is none
   */
  public static DueDate of(
      Clock clock, LocalDate start, Interpretations interpretations, BankHolidays holidays) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(interpretations, "interpretations");
    ClockLength span = clock.length();
    if (span.unit() == DurationUnit.HOURS) {
      return cannotTell(UndeterminedReason.HOURS_NOT_RECORDED);
    }
    Optional<WorkingDays> calendar =
        span.calendar()
            .map(key -> WorkingDays.of(calendar(clock.id(), key, interpretations), holidays));
    try {
      return of(
          counted(clock, start, interpretations, calendar)
              .flatMap(day -> extended(span, day, calendar)));
    } catch (DateTimeException | ArithmeticException beyondAllDates) {
      return cannotTell(UndeterminedReason.CALENDAR_NOT_COVERED);
    }
  }

  private static WorkingDayCalendar calendar(
      String clock, String key, Interpretations interpretations) {
    return WorkingDayCalendar.withKey(key).stream()
        .filter(
            calendar ->
                calendar
                    .choice()
                    .map(way -> interpretations.of(clock, way.interpretation()) == way)
                    .orElse(true))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LocalDate> counted(
      Clock clock,
      LocalDate start,
      Interpretations interpretations,
      Optional<WorkingDays> calendar) {
    ClockLength span = clock.length();
    boolean firstCounts = span.counting() == DayCount.BEGINNING_WITH;
    int sign = span.counting() == DayCount.BEFORE ? -1 : 1;
    LocalDate from = firstCounts ? start.minusDays(1) : start;
    return switch (span.unit()) {
      case WORKING_DAYS -> workingDays(calendar.orElseThrow(), from, sign * span.amount());
      case CALENDAR_DAYS -> Optional.of(from.plusDays((long) sign * span.amount()));
      case WEEKS -> Optional.of(from.plusWeeks((long) sign * span.amount()));
      case MONTHS, YEARS -> {
        int months = span.unit() == DurationUnit.YEARS ? 12 : 1;
        LocalDate corresponding =
            Ages.monthsAfter(
                start,
                Math.multiplyExact(sign * span.amount(), months),
                leapDay(interpretations.of(clock.id(), clock.leapDays())));
        yield Optional.of(firstCounts ? corresponding.minusDays(1) : corresponding);
      }
      case HOURS -> throw new IllegalStateException("hours are not counted in days");
    };
  }

  private static Optional<LocalDate> extended(
      ClockLength span, LocalDate day, Optional<WorkingDays> calendar) {
    int sign = span.counting() == DayCount.BEFORE ? -1 : 1;
    return switch (span.extension()) {
      case NONE -> Optional.of(day);
      case ONE_DAY -> Optional.of(day.plusDays(sign));
      case ONE_WORKING_DAY -> workingDays(calendar.orElseThrow(), day, sign);
    };
  }

  private static Optional<LocalDate> workingDays(WorkingDays calendar, LocalDate from, int number) {
    return number < 0 ? calendar.before(from, -number) : calendar.after(from, number);
  }

  private static LeapDay leapDay(InterpretationOption choice) {
    return choice == InterpretationOption.REVIEWS_FIRST_OF_MARCH
            || choice == InterpretationOption.RETENTION_FIRST_OF_MARCH
        ? LeapDay.FIRST_OF_MARCH
        : LeapDay.LAST_OF_FEBRUARY;
  }

  /** Says whether there is a day, never which. */
  @Override
  public String toString() {
    return "DueDate[" + why.map(UndeterminedReason::name).orElse("known") + "]";
  }
}
