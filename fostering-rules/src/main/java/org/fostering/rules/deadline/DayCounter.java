package org.fostering.rules.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.model.value.DurationUnit;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Ages;
import org.fostering.rules.law.Ages.LeapDay;

/**
 * Counts from the event of a clock to its day, by the readings and the calendar chosen for it.
 * Immutable and thread-safe.
 *
 * @param length how far it is
 * @param leapDay when a 29 February has its anniversary
 * @param calendar the working days; there if working days are counted
 */
record DayCounter(ClockLength length, LeapDay leapDay, Optional<WorkingDays> calendar) {

  static DayCounter of(
      Clock clock,
      Interpretations interpretations,
      Function<WorkingDayCalendar, WorkingDays> workingDays) {
    return new DayCounter(
        clock.length(),
        leapDay(interpretations.of(clock.id(), clock.leapDays())),
        clock
            .length()
            .calendar()
            .map(key -> calendar(clock.id(), key, interpretations))
            .map(workingDays));
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

  private static LeapDay leapDay(InterpretationOption choice) {
    return choice == InterpretationOption.REVIEWS_FIRST_OF_MARCH
            || choice == InterpretationOption.RETENTION_FIRST_OF_MARCH
        ? LeapDay.FIRST_OF_MARCH
        : LeapDay.LAST_OF_FEBRUARY;
  }

  /** The day of a clock that was started on a day, or why there is none. */
  DueDate from(LocalDate start) {
    Objects.requireNonNull(start, "start");
    if (length.unit() == DurationUnit.HOURS) {
      return DueDate.cannotTell(UndeterminedReason.HOURS_NOT_RECORDED);
    }
    if (length.counting() == DayCount.AS_SOON_AS_PRACTICABLE) {
      return DueDate.cannotTell(UndeterminedReason.NO_DAYS_SET);
    }
    try {
      return DueDate.of(counted(start).flatMap(this::extended));
    } catch (DateTimeException | ArithmeticException beyondAllDates) {
      return DueDate.cannotTell(UndeterminedReason.CALENDAR_NOT_COVERED);
    }
  }

  private Optional<LocalDate> counted(LocalDate start) {
    boolean firstCounts = length.counting() == DayCount.BEGINNING_WITH;
    int number = sign() * length.amount();
    LocalDate from = firstCounts ? start.minusDays(1) : start;
    return switch (length.unit()) {
      case WORKING_DAYS -> workingDays(from, number);
      case CALENDAR_DAYS -> Optional.of(from.plusDays(number));
      case WEEKS -> Optional.of(from.plusWeeks(number));
      case MONTHS, YEARS -> {
        int months = length.unit() == DurationUnit.YEARS ? 12 : 1;
        LocalDate corresponding =
            Ages.monthsAfter(start, Math.multiplyExact(number, months), leapDay);
        yield Optional.of(firstCounts ? corresponding.minusDays(1) : corresponding);
      }
      case HOURS -> throw new IllegalStateException("hours are not counted in days");
    };
  }

  private Optional<LocalDate> extended(LocalDate day) {
    return switch (length.extension()) {
      case NONE, WHERE_PRACTICABLE -> Optional.of(day);
      case ONE_DAY -> Optional.of(day.plusDays(sign()));
      case ONE_WORKING_DAY -> workingDays(day, sign());
    };
  }

  private int sign() {
    return length.counting() == DayCount.BEFORE ? -1 : 1;
  }

  private Optional<LocalDate> workingDays(LocalDate from, int number) {
    WorkingDays days = calendar.orElseThrow();
    return number < 0 ? days.before(from, -number) : days.after(from, number);
  }
}
