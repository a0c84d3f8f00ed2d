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
 * By which clocks, interpretations and bank holidays times are counted.
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
    Objects.requireNonNull(interpretations, "interpretations");
    Objects.requireNonNull(holidays, "holidays");
  }

  /** Built once, on first use. */
  private static final class Standard {
    static final ClockSettings SETTINGS =
        new ClockSettings(Clocks.standard(), Interpretations.defaults(), BankHolidays.standard());
  }

  /**
   * The verified clocks and the bank holidays of this library, and the default of every
   * interpretation.
   *
   * @return the timing, always the same
   */
  public static ClockSettings standard() {
    return Standard.SETTINGS;
  }

  /**
   * The same, with the law read otherwise.
   *
   * @param others how the law is read
   * @return the settings
   */
  public ClockSettings with(Interpretations others) {
    return new ClockSettings(clocks, others, holidays);
  }

  /**
   * Whether the law is read by an option.
   *
   * @param only the option; empty for something that holds however the law is read
   * @return whether it is
   */
  public boolean reads(Optional<InterpretationOption> only) {
    return only.map(choice -> interpretations.of(choice.interpretation()) == choice).orElse(true);
  }

  /**
   * The clock that an event starts, if it starts the one with an id.
   *
   * @param event the event
   * @param id the id of the clock
   * @param law which day's law governs the case
   * @return the clock as it holds on the day whose law governs the event; empty if the event has no
   *     day, or does not start it
   */
  public Optional<Clock> startedBy(Event event, String id, CaseLaw law) {
    return event
        .on()
        .filter(day -> isKnown(id))
        .flatMap(
            day -> clocks.find(id, interpretations, law.day(clocks.withId(id).get(0), event, day)))
        .filter(clock -> clock.starts().contains(event.kind()));
  }

  /**
   * Whether one of some events without a day may have started a clock.
   *
   * @param undated the events
   * @param id the id of the clock
   * @return whether one of them starts it
   */
  public boolean mayBeStartedBy(Collection<Event> undated, String id) {
    return isKnown(id)
        && clocks.withId(id).stream()
            .anyMatch(clock -> undated.stream().anyMatch(e -> clock.starts().contains(e.kind())));
  }

  /**
   * The day of a clock.
   *
   * @param clock the clock
   * @param start the day on which it was started
   * @return its day; empty when it cannot be told
   */
  public Optional<LocalDate> day(Clock clock, LocalDate start) {
    return DueDate.of(clock, start, interpretations, holidays).day();
  }

  private boolean isKnown(String id) {
    return clocks.all().stream().anyMatch(clock -> clock.id().equals(id));
  }
}
