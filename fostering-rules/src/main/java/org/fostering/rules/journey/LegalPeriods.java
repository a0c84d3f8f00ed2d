package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fostering.model.value.DateRange;
import org.fostering.rules.law.InForce;

/**
 * What follows from the law of a day, made once for all days between two changes of the law.
 * Thread-safe; two threads may make the same thing, of which one is kept.
 *
 * @param <T> what follows
 */
final class LegalPeriods<T> {

  /** The first days of the periods, but for the first, which has none. */
  private final long[] changes;

  private final AtomicReferenceArray<T> made;
  private final Function<LocalDate, T> maker;

  LegalPeriods(Collection<InForce> all, Function<LocalDate, T> maker) {
    this.changes =
        all.stream()
            .flatMap(inForce -> inForce.days().stream())
            .flatMapToLong(LegalPeriods::changes)
            .sorted()
            .distinct()
            .toArray();
    this.made = new AtomicReferenceArray<>(changes.length + 1);
    this.maker = maker;
  }

  private static LongStream changes(DateRange days) {
    return Stream.concat(
            days.from().stream().map(LocalDate::toEpochDay),
            days.to().stream().map(last -> last.toEpochDay() + 1))
        .mapToLong(Long::longValue);
  }

  T on(LocalDate day) {
    int found = Arrays.binarySearch(changes, day.toEpochDay());
    int period = found >= 0 ? found + 1 : -found - 1;
    T there = made.get(period);
    if (there == null) {
      there = maker.apply(day);
      made.set(period, there);
    }
    return there;
  }
}
