package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.timeline.Event;

/**
 * The clocks, interpretations and bank holidays with which deadlines are calculated. What follows
 * from them is derived once for each instance, so keep and share it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClockSettings {

  private final Clocks clocks;
  private final Interpretations interpretations;
  private final BankHolidays holidays;
  private final Map<Optional<Nation>, WorkingDays> workingDays = new ConcurrentHashMap<>();
  private final Map<Clock, DayCounter> counters = new ConcurrentHashMap<>();

  /**
   * Settings of the caller.
   *
   * @param clocks the clocks
   * @param interpretations how the law is read
   * @param holidays the bank holidays, with the days that they cover
   */
  public ClockSettings(Clocks clocks, Interpretations interpretations, BankHolidays holidays) {
    this.clocks = Objects.requireNonNull(clocks, "clocks");
    this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
    this.holidays = Objects.requireNonNull(holidays, "holidays");
  }

  /** {@return the table of clocks} */
  public Clocks clocks() {
    return clocks;
  }

  /** {@return how the law is read} */
  public Interpretations interpretations() {
    return interpretations;
  }

  /** {@return the bank holidays, with the days that they cover} */
  public BankHolidays holidays() {
    return holidays;
  }

  /** Built once, on first use. */
  private static final class Standard {
    static final ClockSettings SETTINGS =
        new ClockSettings(Clocks.standard(), Interpretations.defaults(), BankHolidays.standard());
  }

  /**
   * {@return the settings of this library, always the same: the verified clocks, the bank holidays,
   * and the default of every interpretation}
   */
  public static ClockSettings standard() {
    return Standard.SETTINGS;
  }

  /**
   * These settings with the law read in another way.
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
    return only.isEmpty() || interpretations.of(only.get().interpretation()) == only.get();
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
    if (event.on().isEmpty() || !mayBeStartedBy(event, id)) {
      return Optional.empty();
    }
    List<Clock> versions = clocks.versions(id);
    LocalDate day = law.day(versions.get(0), event, event.on().get());
    return clocks
        .find(id, interpretations, day)
        .filter(clock -> clock.starts().contains(event.kind()));
  }

  /**
   * The clock that an event would have started if it is of the kind that starts it, where its kind
   * is not recorded.
   *
   * @param event the event
   * @param id the id of the clock
   * @param law which day's law governs the case
   * @return the clock as it holds on the day whose law governs the event; empty if the event has no
   *     day, or cannot be of such a kind
   */
  public Optional<Clock> perhapsStartedBy(Event event, String id, CaseLaw law) {
    List<Clock> versions = clocks.versions(id);
    if (event.on().isEmpty()
        || versions.isEmpty()
        || !KindsOfEvents.mayBe(event.kind(), versions.get(0).starts())) {
      return Optional.empty();
    }
    return clocks
        .find(id, interpretations, law.day(versions.get(0), event, event.on().get()))
        .filter(clock -> KindsOfEvents.mayBe(event.kind(), clock.starts()));
  }

  /**
   * Whether the table has a clock, as the law is read.
   *
   * @param id the id of the clock
   * @return whether it holds on some day
   */
  public boolean holds(String id) {
    for (Clock clock : clocks.versions(id)) {
      if (clock.isChosenBy(interpretations)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one of some events without a day may have started a clock.
   *
   * @param undated the events
   * @param id the id of the clock
   * @return whether one of them starts it
   */
  public boolean mayBeStartedBy(Collection<Event> undated, String id) {
    for (Event event : undated) {
      if (mayBeStartedBy(event, id)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an event starts a clock on some day.
   *
   * @param event the event
   * @param id the id of the clock
   * @return whether it does, as the law is read
   */
  public boolean mayBeStartedBy(Event event, String id) {
    for (Clock clock : clocks.versions(id)) {
      if (clock.starts().contains(event.kind()) && clock.isChosenBy(interpretations)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The day of a clock.
   *
   * @param clock the clock
   * @param start the day on which it was started
   * @return its day; empty when it is undetermined
   */
  public Optional<LocalDate> day(Clock clock, LocalDate start) {
    return counter(clock).from(start).day();
  }

  DayCounter counter(Clock clock) {
    return counters.computeIfAbsent(clock, of -> counter(of, interpretations));
  }

  /** How the day of a clock is counted where the law is read otherwise. */
  DayCounter counter(Clock clock, Interpretations otherwise) {
    return DayCounter.of(
        clock,
        otherwise,
        calendar ->
            workingDays.computeIfAbsent(
                calendar.bankHolidaysOf(), nation -> WorkingDays.of(calendar, holidays)));
  }
}
