package org.fostering.rules.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;

/** The days that a date may be: one, or all of a month or a year. */
record PossibleDays(LocalDate first, LocalDate last) {

  /** Those of a value; none if it is not a date. */
  static Optional<PossibleDays> of(Object value) {
    if (value instanceof LocalDate date) {
      return Optional.of(new PossibleDays(date, date));
    } else if (value instanceof Moment moment) {
      return of(moment.day());
    }
    return value instanceof PartialDate date
        ? Optional.of(new PossibleDays(date.earliest(), date.latest()))
        : Optional.empty();
  }

  /** What is counted to or from another date; the least and the most, where it is not settled. */
  Known<Integer> counted(OwnFact.Counts counts, PossibleDays other) {
    int one = counted(first, counts, other.last);
    int two = counted(last, counts, other.first);
    return Known.between(Math.min(one, two), Math.max(one, two));
  }

  private static int counted(LocalDate date, OwnFact.Counts counts, LocalDate other) {
    long count =
        switch (counts) {
          case DAYS_UNTIL -> ChronoUnit.DAYS.between(other, date);
          case DAYS_SINCE -> ChronoUnit.DAYS.between(date, other);
          case MONTHS_UNTIL -> months(other, date);
          case MONTHS_SINCE -> months(date, other);
        };
    return Math.toIntExact(count);
  }

  /** Whole months; of two days that are the wrong way round those that have begun, below 0. */
  private static long months(LocalDate from, LocalDate to) {
    long months = ChronoUnit.MONTHS.between(from, to);
    return from.plusMonths(months).isAfter(to) ? months - 1 : months;
  }
}
