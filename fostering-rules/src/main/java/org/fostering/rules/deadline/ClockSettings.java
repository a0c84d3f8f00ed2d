package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.reference.BankHolidays;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.timeline.Event;

/**
 * By which clocks, readings and bank holidays times are counted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clocks the clocks
 * @param interpretations how the law is read
 * @param holidays the bank holidays, with the days that they cover
 */
public record ClockSettings(Clocks clocks, Interpretations interpretations, BankHolidays holidays) {

  /** Checks that all parts are there. */
  public ClockSettings {
    Objects.requireNonNull(clocks, "clocks");
    Objects.requireNonNull(interpretations, "readings");
    Objects.requireNonNull(holidays, "holidays");
  }

  /** Built once, on first use. */
  private static final class Standard {
    static final ClockSettings SETTINGS =
        new ClockSettings(Clocks.standard(), Interpretations.defaults(), BankHolidays.standard());
  }

  /**
   * The verified clocks and the bank holidays of this library, and the default of every reading.
   *
   * @return the timing, always the same
   */
  public static ClockSettings standard() {
    return Standard.SETTINGS;
  }

  /**
   * The same, with the law read otherwise.
   *
   * @param others the readings
   * @return the timing
   */
  public ClockSettings with(Interpretations others) {
    return new ClockSettings(clocks, others, holidays);
  }

  public boolean reads(Optional<InterpretationOption> only) {
    return only.map(choice -> interpretations.of(choice.interpretation()) == choice).orElse(true);
  }

  /** The clock that an event starts, if it starts the one with an id. */
  public Optional<Clock> startedBy(Event event, String id) {
    return event
        .on()
        .filter(day -> isKnown(id))
        .flatMap(day -> clocks.find(id, day, interpretations))
        .filter(clock -> clock.starts().contains(event.kind()));
  }

  /** Whether one of some events without a day may have started a clock. */
  public boolean mayBeStartedBy(Collection<Event> undated, String id) {
    return isKnown(id)
        && clocks.withId(id).stream()
            .anyMatch(clock -> undated.stream().anyMatch(e -> clock.starts().contains(e.kind())));
  }

  public Optional<LocalDate> day(Clock clock, LocalDate start) {
    return DueDate.of(clock, start, interpretations, holidays).day();
  }

  private boolean isKnown(String id) {
    return clocks.all().stream().anyMatch(clock -> clock.id().equals(id));
  }
}
