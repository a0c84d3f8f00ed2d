package org.fostering.rules.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.DateRange;

/**
 * The days on which a rule, a clock or a transition holds. What is enacted and has no day of
 * commencement yet holds on none; it is there to be seen.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days the days; empty when it is enacted and its commencement is not known
 */
public record InForce(Optional<DateRange> days) {

  private static final String NOT_COMMENCED_WORD = "not-commenced";

  private static final InForce ALWAYS = new InForce(Optional.of(DateRange.ALWAYS));
  private static final InForce NOT_COMMENCED = new InForce(Optional.empty());

  /** Checks that all parts are there. */
  public InForce {
    Objects.requireNonNull(days, "days");
  }

  /** {@return the days of what is in force on every day} */
  public static InForce always() {
    return ALWAYS;
  }

  /** {@return the days, none, of what is enacted and has no day of commencement yet} */
  public static InForce notCommenced() {
    return NOT_COMMENCED;
  }

  /**
   * From a day on.
   *
   * @param first the first day
   * @return the days
   */
  public static InForce from(LocalDate first) {
    return new InForce(Optional.of(DateRange.from(first)));
  }

  /**
   * From one day to another, both included.
   *
   * @param first the first day
   * @param last the last day
   * @return the days
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static InForce between(LocalDate first, LocalDate last) {
    return new InForce(Optional.of(DateRange.between(first, last)));
  }

  /**
   * The days as tables write them.
   *
   * @param from the first day, such as {@code 2013-07-01}; empty for an open beginning, {@code
   *     not-commenced} for no days
   * @param to the last day; empty for an open end, and with {@code not-commenced}
   * @return the days
   * @throws IllegalArgumentException if they are written in another way, or the last day is before
   *     the first
   */
  public static InForce parse(String from, String to) {
    if (from.equals(NOT_COMMENCED_WORD) && to.isEmpty()) {
      return NOT_COMMENCED;
    }
    return new InForce(Optional.of(new DateRange(day(from), day(to))));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "a day is written as 2026-07-01, and a first day that is not known yet as "
              + NOT_COMMENCED_WORD,
          e);
    }
  }

  /**
   * Whether a day is among them.
   *
   * @param day the day
   * @return whether the rule holds on the day
   */
  public boolean contains(LocalDate day) {
    return days.isPresent() && days.get().contains(day);
  }

  /**
   * Whether some day is among these and among others.
   *
   * @param other the others
   * @return whether there is such a day
   */
  public boolean overlaps(InForce other) {
    return days.isPresent() && other.days.isPresent() && days.get().overlaps(other.days.get());
  }
}
