package org.fostering.model.value;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

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

  /**
   * The period in parts, of which one begins on each of some days.
   *
   * @param firsts the days; those outside of the period are passed over
   * @return the parts in order, without gaps; an unmodifiable list
   * @throws java.util.NoSuchElementException if the period is open
   */
  public List<DateRange> splitAt(Stream<LocalDate> firsts) {
    NavigableSet<LocalDate> days = new TreeSet<>(List.of(from.orElseThrow()));
    firsts.filter(this::contains).forEach(days::add);
    return days.stream()
        .map(
            first ->
                between(
                    first,
                    Optional.ofNullable(days.higher(first))
                        .map(next -> next.minusDays(1))
                        .orElseGet(to::orElseThrow)))
        .toList();
  }

  /**
   * Adds a period to others, and joins it with the last of them where it begins on the next day.
   *
   * @param known the others, in order, none of which begins later; nothing is added to them where
   *     the last ends on the same day
   * @param days the period to add
   */
  public static void join(List<DateRange> known, DateRange days) {
    Optional<DateRange> last =
        known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    if (last.flatMap(DateRange::to).map(day -> day.plusDays(1)).equals(days.from())
        && days.from().isPresent()) {
      known.set(known.size() - 1, new DateRange(last.orElseThrow().from(), days.to()));
    } else if (last.isEmpty() || !last.get().to().equals(days.to())) {
      known.add(days);
    }
  }

  /** {@return the day on which it begins and that after its last, as far as there are such days} */
  public Stream<LocalDate> changes() {
    return Stream.concat(from.stream(), to.map(day -> day.plusDays(1)).stream());
  }

  private boolean startsBeforeEndOf(DateRange other) {
    return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
  }
}
