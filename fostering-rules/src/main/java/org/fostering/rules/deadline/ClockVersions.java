package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fostering.model.value.DateRange;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.timeline.Event;

/**
 * The clocks of one id in some nations, with what some settings make of them: which are chosen, and
 * how each is counted, by these readings and by others. Immutable and thread-safe.
 *
 * @param all every version, chosen or not
 * @param chosen those that hold as the law is read
 * @param replacedOn the day on which the law that sets the time took the place of another; empty
 *     where there was no such time before
 */
record ClockVersions(List<Version> all, List<Version> chosen, Optional<LocalDate> replacedOn) {

  /**
   * One of them.
   *
   * @param kinds the events that it speaks of
   * @param counter how its day is counted
   * @param otherwise how it is counted by other readings that change the arithmetic
   * @param others the versions that hold by other choices of the same reading
   * @param notStarted what there is to say while nothing has started it
   */
  record Version(
      Clock clock,
      Kinds kinds,
      DayCounter counter,
      List<OtherCounter> otherwise,
      List<OtherVersion> others,
      Deadline notStarted) {}

  /** How a clock is counted by another reading. */
  record OtherCounter(InterpretationOption choice, DayCounter counter) {}

  /** A version that holds by another choice, counted by the same readings and by others as well. */
  record OtherVersion(Clock clock, Kinds kinds, DayCounter counter, List<OtherCounter> otherwise) {}

  /** The kinds of events of a clock, as its table has numbered them. */
  record Kinds(
      boolean countsBack,
      boolean takesEffect,
      BitSet starts,
      BitSet mayStart,
      BitSet needs,
      BitSet stops,
      BitSet mayStop,
      BitSet ends) {

    static Kinds of(Clock clock, Clocks table) {
      return new Kinds(
          clock.length().counting() == DayCount.BEFORE,
          clock.kind() == DeadlineKind.TAKES_EFFECT,
          table.numbers(clock.starts()),
          table.numbers(KindsOfEvents.thatMayBe(clock.starts())),
          table.numbers(clock.needs()),
          table.numbers(clock.stops()),
          table.numbers(KindsOfEvents.thatMayBe(clock.stops())),
          table.numbers(clock.ends()));
    }

    /** The events that start it: an act to come already says when something is due before it. */
    List<Event> starting(CaseEvents events) {
      List<Event> found = countsBack ? events.recorded(starts) : events.happened(starts);
      return needs.isEmpty()
          ? found
          : found.stream().filter(start -> isNeeded(start, events)).toList();
    }

    /** The events that may start it: of which kind they are is not recorded. */
    List<Event> perhapsStarting(CaseEvents events) {
      return mayStart.isEmpty() ? List.of() : events.happened(mayStart);
    }

    /**
     * Whether what it needs is there for the matter that an event is about. What takes effect is
     * about what was there before.
     */
    private boolean isNeeded(Event start, CaseEvents events) {
      for (Event need : events.happened(needs)) {
        if (!need.isApartFrom(start.scope()) && !(takesEffect && isAfter(need, start))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isAfter(Event one, Event other) {
      return one.on().isPresent()
          && other.on().isPresent()
          && one.on().get().isAfter(other.on().get());
    }
  }

  static ClockVersions of(List<Clock> clocks, ClockSettings settings) {
    List<Version> all = clocks.stream().map(clock -> version(clock, clocks, settings)).toList();
    return new ClockVersions(
        all,
        all.stream()
            .filter(version -> version.clock().isChosenBy(settings.interpretations()))
            .toList(),
        replacedOn(clocks));
  }

  /**
   * The first day of the regulations that set the time, where they have set it from that day on:
   * they took the place of others. What came later is new, and before it there was no such time.
   */
  private static Optional<LocalDate> replacedOn(List<Clock> clocks) {
    Optional<Clock> first =
        clocks.stream()
            .filter(clock -> clock.basis().source() == LegalForce.STATUTE)
            .filter(clock -> from(clock.basis().inForce()).isPresent())
            .min(Comparator.comparing(clock -> from(clock.basis().inForce()).orElseThrow()));
    return first
        .flatMap(clock -> from(clock.basis().inForce()))
        .filter(day -> isFirstDayOf(first.get().basis(), day));
  }

  private static boolean isFirstDayOf(Basis basis, LocalDate day) {
    return basis.citations().stream()
        .anyMatch(
            citation ->
                Instrument.all().stream()
                    .filter(instrument -> instrument.title().equals(citation.instrument()))
                    .anyMatch(instrument -> from(instrument.inForce()).equals(Optional.of(day))));
  }

  private static Optional<LocalDate> from(InForce inForce) {
    return inForce.days().flatMap(DateRange::from);
  }

  private static Version version(Clock clock, List<Clock> all, ClockSettings settings) {
    Optional<Interpretation> reading = clock.choice().map(InterpretationOption::interpretation);
    return new Version(
        clock,
        Kinds.of(clock, settings.clocks()),
        settings.counter(clock),
        otherwise(clock, settings),
        all.stream()
            .filter(
                other ->
                    !other.isChosenBy(settings.interpretations())
                        && other.choice().map(InterpretationOption::interpretation).equals(reading))
            .map(
                other ->
                    new OtherVersion(
                        other,
                        Kinds.of(other, settings.clocks()),
                        settings.counter(other),
                        otherwise(other, settings)))
            .toList(),
        Deadline.waiting(clock, Optional.empty()));
  }

  private static List<OtherCounter> otherwise(Clock clock, ClockSettings settings) {
    Interpretations taken = settings.interpretations();
    List<OtherCounter> otherwise = new ArrayList<>();
    for (Interpretation interpretation : readingsOf(clock)) {
      for (InterpretationOption choice : interpretation.choices()) {
        if (choice != taken.of(clock.id(), interpretation)) {
          otherwise.add(
              new OtherCounter(
                  choice, settings.counter(clock, taken.with(clock.id(), interpretation, choice))));
        }
      }
    }
    return List.copyOf(otherwise);
  }

  /** The readings that change the arithmetic and not the row. */
  private static List<Interpretation> readingsOf(Clock clock) {
    List<Interpretation> interpretations = new ArrayList<>();
    switch (clock.length().unit()) {
      case MONTHS, YEARS -> interpretations.add(clock.leapDays());
      default -> {}
    }
    clock.length().calendar().map(WorkingDayCalendar::withKey).orElse(List.of()).stream()
        .flatMap(calendar -> calendar.choice().stream())
        .map(InterpretationOption::interpretation)
        .distinct()
        .forEach(interpretations::add);
    return interpretations;
  }
}
