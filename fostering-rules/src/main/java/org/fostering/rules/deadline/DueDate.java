package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.reference.BankHolidays;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Ages;

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

  static DueDate of(Optional<LocalDate> day) {
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
    return DayCounter.of(clock, interpretations, calendar -> WorkingDays.of(calendar, holidays))
        .from(start);
  }

  /** Says whether there is a day, never which. */
  @Override
  public String toString() {
    return "DueDate[" + why.map(UndeterminedReason::name).orElse("known") + "]";
  }
}
