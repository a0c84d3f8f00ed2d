package org.fostering.rules.deadline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.DurationUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time from the event that starts a clock to its day.
 *
 * <p>Immutable and thread-safe. Two are equal when all their parts are.
 */
public final class ClockLength {

  private final int amount;
  private final DurationUnit unit;
  private final DayCount counting;
  private final ClockExtension extension;
  private final Optional<String> calendar;

  private ClockLength(Builder builder) {
    this.amount = builder.amount;
    this.unit = builder.unit;
    this.counting = builder.counting;
    this.extension = builder.extension;
    this.calendar = Optional.ofNullable(builder.calendar);
  }

  /**
   * A number of units after an event, the day of which does not count.
   *
   * @param amount how many
   * @param unit the unit, not working days
   * @return the length
   * @throws IllegalArgumentException if the amount is negative
   */
  public static ClockLength after(int amount, DurationUnit unit) {
    return builder(amount, unit).build();
  }

  /**
   * A number of working days after an event, the day of which does not count.
   *
   * @param amount how many
   * @param calendar the calendar
   * @return the length
   * @throws IllegalArgumentException if the amount is negative
   */
  public static ClockLength workingDaysAfter(int amount, WorkingDayCalendar calendar) {
    return builder(amount, DurationUnit.WORKING_DAYS).calendar(calendar.key()).build();
  }

  /**
   * Starts a length. By default the units are counted after the event, the day of which does not
   * count, and nothing is added.
   *
   * @param amount how many units, 0 or more
   * @param unit the unit
   * @return a builder
   * @throws IllegalArgumentException if the amount is negative
   */
  public static Builder builder(int amount, DurationUnit unit) {
    return new Builder(amount, unit);
  }

  /** {@return the number of units, 0 or more} */
  public int amount() {
    return amount;
  }

  /** {@return what is counted} */
  public DurationUnit unit() {
    return unit;
  }

  /** {@return how the units are counted from the event} */
  public DayCount counting() {
    return counting;
  }

  /** {@return the extension that is added to the units} */
  public ClockExtension extension() {
    return extension;
  }

  /** {@return the key of the calendar of working days; there if working days are counted} */
  public Optional<String> calendar() {
    return calendar;
  }

  private List<Object> parts() {
    return List.of(amount, unit, counting, extension, calendar);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof ClockLength that && parts().equals(that.parts()));
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  @Override
  public String toString() {
    return "ClockLength" + parts();
  }

  /** Builds a length. Not thread-safe. */
  public static final class Builder {
    private final int amount;
    private final DurationUnit unit;
    private DayCount counting = DayCount.AFTER;
    private ClockExtension extension = ClockExtension.NONE;
    private @Nullable String calendar;

    private Builder(int amount, DurationUnit unit) {
      this.amount = amount;
      this.unit = Objects.requireNonNull(unit, "unit");
      if (amount < 0) {
        throw new IllegalArgumentException("an amount is 0 or more");
      }
    }

    /**
     * How the units are counted from the event.
     *
     * @param how the way
     * @return this builder
     */
    public Builder counting(DayCount how) {
      counting = Objects.requireNonNull(how, "how");
      return this;
    }

    /**
     * The extension that is added to the units.
     *
     * @param what the extension
     * @return this builder
     */
    public Builder extension(ClockExtension what) {
      extension = Objects.requireNonNull(what, "what");
      return this;
    }

    /**
     * By which calendar working days are counted.
     *
     * @param key the key of the calendar
     * @return this builder
     * @throws IllegalArgumentException if there is no such calendar; the message names the key
     */
    public Builder calendar(String key) {
      WorkingDayCalendar.withKey(key);
      calendar = key;
      return this;
    }

    /**
     * The length.
     *
     * @return the length
     * @throws IllegalStateException if working days are counted and no calendar was named, or one
     *     was named and none are counted
     */
    public ClockLength build() {
      boolean working =
          unit == DurationUnit.WORKING_DAYS || extension == ClockExtension.ONE_WORKING_DAY;
      if (working == (calendar == null)) {
        throw new IllegalStateException("working days, and they alone, are counted by a calendar");
      }
      return new ClockLength(this);
    }
  }
}
