package org.fostering.model.value;

import java.time.LocalDate;
import java.util.Optional;

/** Checks that the days of a record stand in their order. */
public final class DayOrder {

  private DayOrder() {}

  /**
   * Checks that something does not end before it starts. Nothing is wrong where a day is missing.
   *
   * @param start the first day, or the earliest that it may be
   * @param end the last day, or the latest that it may be
   * @throws IllegalStateException if the end is before the start
   */
  public static void check(Optional<LocalDate> start, Optional<LocalDate> end) {
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalStateException("a record must not end before it starts");
    }
  }

  /**
   * Checks that something does not end before it starts, as far as the days are known.
   *
   * @param start when it starts
   * @param end when it ends
   * @throws IllegalStateException if it ends before it starts, however the dates are completed
   */
  public static void checkPartial(Optional<PartialDate> start, Optional<PartialDate> end) {
    check(start.map(PartialDate::earliest), end.map(PartialDate::latest));
  }
}
