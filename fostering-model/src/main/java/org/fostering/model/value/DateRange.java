package org.fostering.model.value;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which something holds: from a first day to a last day, both included, either of them
 * open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day, or empty when it has always held or the first day is not known
 * @param to the last day, or empty when no end is known
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Every day: a period open at both ends. */
  public static final DateRange ALWAYS = new DateRange(Optional.empty(), Optional.empty());

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DateRange {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("a period must not end before it starts");
    }
  }

  /**
   * A period with a first day and no known end.
   *
   * @param from the first day
   * @return the period
   */
  public static DateRange from(LocalDate from) {
    return new DateRange(Optional.of(from), Optional.empty());
  }

  /**
   * A period between two days.
   *
   * @param from the first day
   * @param to the last day, itself included
   * @return the period
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static DateRange between(LocalDate from, LocalDate to) {
    return new DateRange(Optional.of(from), Optional.of(to));
  }

  /**
   * Whether a day lies in the period.
   *
   * @param day the day
   * @return whether it does
   */
  public boolean contains(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (to.isEmpty() || !day.isAfter(to.get()));
  }

  /**
   * Whether the two periods have a day in common.
   *
   * @param other the other period
   * @return whether they do
   */
  public boolean overlaps(DateRange other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(DateRange other) {
    return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
  }
}
