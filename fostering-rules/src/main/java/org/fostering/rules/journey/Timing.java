package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.reference.BankHolidays;
import org.fostering.rules.event.Event;
import org.fostering.rules.reading.Choice;
import org.fostering.rules.reading.Readings;
import org.fostering.rules.timescale.Clock;
import org.fostering.rules.timescale.Clocks;
import org.fostering.rules.timescale.DueDate;

/**
 * By which clocks, readings and bank holidays times are counted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clocks the clocks
 * @param readings how the law is read
 * @param holidays the bank holidays, with the days that they cover
 */
public record Timing(Clocks clocks, Readings readings, BankHolidays holidays) {

  /** Checks that all parts are there. */
  public Timing {
    Objects.requireNonNull(clocks, "clocks");
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(holidays, "holidays");
  }

  /**
   * The verified clocks and the bank holidays of this library, and the default of every reading.
   *
   * @return the timing
   */
  public static Timing standard() {
    return new Timing(Clocks.standard(), Readings.defaults(), BankHolidays.standard());
  }

  /**
   * The same, with the law read otherwise.
   *
   * @param others the readings
   * @return the timing
   */
  public Timing with(Readings others) {
    return new Timing(clocks, others, holidays);
  }

  boolean reads(Optional<Choice> only) {
    return only.map(choice -> readings.of(choice.reading()) == choice).orElse(true);
  }

  /** The clock that an event starts, if it starts the one with an id. */
  Optional<Clock> startedBy(Event event, String id) {
    return event
        .on()
        .filter(day -> isKnown(id))
        .flatMap(day -> clocks.find(id, day, readings))
        .filter(clock -> clock.starts().contains(event.kind()));
  }

  /** Whether one of some events without a day may have started a clock. */
  boolean mayBeStartedBy(Collection<Event> undated, String id) {
    return isKnown(id)
        && clocks.withId(id).stream()
            .anyMatch(clock -> undated.stream().anyMatch(e -> clock.starts().contains(e.kind())));
  }

  Optional<LocalDate> day(Clock clock, LocalDate start) {
    return DueDate.of(clock, start, readings, holidays).day();
  }

  private boolean isKnown(String id) {
    return clocks.all().stream().anyMatch(clock -> clock.id().equals(id));
  }
}
