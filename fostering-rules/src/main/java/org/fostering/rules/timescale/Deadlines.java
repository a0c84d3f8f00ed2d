package org.fostering.rules.timescale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.Nation;
import org.fostering.model.reference.BankHolidays;
import org.fostering.rules.event.Event;
import org.fostering.rules.event.Timeline;
import org.fostering.rules.reading.Choice;
import org.fostering.rules.reading.Reading;
import org.fostering.rules.reading.Readings;

/**
 * Puts a table of clocks against what has happened in a case: which deadlines there are on a day,
 * and where each stands.
 *
 * <p>Every event that starts a clock starts a deadline of its own, so that each review has its
 * next. What is recorded for a day after the day asked about has not happened, but a panel meeting
 * to come already says when its papers are due. Deadlines tell what is recorded: {@link
 * DeadlineState#MISSED} means that no stopping event is recorded by the day. They change nothing in
 * law; an overdue review does not end an approval.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deadlines {

  private final Clocks clocks;
  private final Readings readings;
  private final BankHolidays holidays;

  private Deadlines(Clocks clocks, Readings readings, BankHolidays holidays) {
    this.clocks = Objects.requireNonNull(clocks, "clocks");
    this.readings = Objects.requireNonNull(readings, "readings");
    this.holidays = Objects.requireNonNull(holidays, "holidays");
  }

  /**
   * With the clocks, readings and bank holidays that come with the library.
   *
   * @return the reckoner
   */
  public static Deadlines standard() {
    return of(Clocks.standard(), Readings.defaults(), BankHolidays.standard());
  }

  /**
   * With a table, readings and bank holidays of one's own.
   *
   * @param clocks the clocks
   * @param readings how the law is read
   * @param holidays the bank holidays, with the days that they cover
   * @return the reckoner
   */
  public static Deadlines of(Clocks clocks, Readings readings, BankHolidays holidays) {
    return new Deadlines(clocks, readings, holidays);
  }

  /**
   * The deadlines of a case.
   *
   * @param timeline what has happened
   * @param nation whose law governs the case; where it is not known, every deadline that some
   *     nation's clock would have started cannot be told
   * @param asOf the day asked about
   * @return the deadlines, as the table lists their clocks, those of one clock by their start; a
   *     clock that nothing has started is there once
   */
  public List<Deadline> of(Timeline timeline, Optional<Nation> nation, LocalDate asOf) {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(asOf, "asOf");
    Case about = new Case(timeline, asOf, firstDay(timeline));
    List<Deadline> deadlines = new ArrayList<>();
    Collection<Clock> all =
        Objects.requireNonNull(nation, "nation").map(clocks::in).orElseGet(clocks::all);
    for (List<Clock> versions : byId(all).values()) {
      deadlines.addAll(nation.isPresent() ? reckoned(versions, about) : unknown(versions, about));
    }
    return deadlines;
  }

  /** A timeline on a day, and the day on which the case began. */
  private record Case(Timeline timeline, LocalDate asOf, Optional<LocalDate> began) {

    /** The events of some kinds that have happened, or whose day is not recorded. */
    List<Event> happened(Set<JourneyEvent> kinds) {
      return timeline.events().stream()
          .filter(event -> kinds.contains(event.kind()))
          .filter(event -> event.on().map(day -> !day.isAfter(asOf)).orElse(true))
          .toList();
    }

    List<Event> starting(Clock clock) {
      return clock.span().counting() == Counting.BEFORE
          ? timeline.events().stream()
              .filter(event -> clock.starts().contains(event.kind()))
              .toList()
          : happened(clock.starts());
    }
  }

  private static Optional<LocalDate> firstDay(Timeline timeline) {
    return timeline.events().stream().flatMap(event -> event.on().stream()).findFirst();
  }

  private static Map<String, List<Clock>> byId(Collection<Clock> clocks) {
    Map<String, List<Clock>> byId = new LinkedHashMap<>();
    clocks.forEach(clock -> byId.computeIfAbsent(clock.id(), id -> new ArrayList<>()).add(clock));
    return byId;
  }

  /** One deadline for each start; where there is none, one that says so. */
  private List<Deadline> reckoned(List<Clock> versions, Case about) {
    List<Deadline> deadlines = new ArrayList<>();
    for (Clock clock : versions) {
      if (isChosen(clock) && isNeeded(clock, about)) {
        for (Event start : about.starting(clock)) {
          if (clock.basis().inForce().contains(lawOf(start, about))) {
            deadlines.add(deadline(clock, versions, start, about));
          }
        }
      }
    }
    if (deadlines.isEmpty()) {
      versions.stream()
          .filter(clock -> isChosen(clock) && clock.basis().inForce().contains(about.asOf()))
          .findFirst()
          .ifPresent(clock -> deadlines.add(waiting(clock, about)));
    }
    return deadlines;
  }

  private boolean isChosen(Clock clock) {
    return clock.choice().map(way -> readings.of(clock.id(), way.reading()) == way).orElse(true);
  }

  private static boolean isNeeded(Clock clock, Case about) {
    return clock.needs().isEmpty() || !about.happened(clock.needs()).isEmpty();
  }

  private LocalDate lawOf(Event start, Case about) {
    LocalDate itself = start.on().orElse(about.asOf());
    return readings.of(Reading.LAW_BY_DATE) == Choice.LAW_OF_THE_CASE
        ? about.began().orElse(itself)
        : itself;
  }

  private static Deadline waiting(Clock clock, Case about) {
    Optional<Event> end =
        about.happened(clock.ends()).stream()
            .filter(event -> event.concerns().isEmpty())
            .findFirst();
    return new Deadline(
        clock,
        end.isPresent() ? DeadlineState.NO_LONGER_DUE : DeadlineState.NOT_STARTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        end,
        List.of());
  }

  private static List<Deadline> unknown(List<Clock> versions, Case about) {
    Clock clock = versions.get(0);
    return about.starting(clock).stream()
        .map(start -> cannotTell(clock, CannotTell.NATION_NOT_KNOWN, start))
        .toList();
  }

  private static Deadline cannotTell(Clock clock, CannotTell why, Event start) {
    return new Deadline(
        clock,
        DeadlineState.CANNOT_TELL,
        Optional.empty(),
        Optional.of(why),
        Optional.of(start),
        Optional.empty(),
        List.of());
  }

  private Deadline deadline(Clock clock, List<Clock> versions, Event start, Case about) {
    if (start.on().isEmpty()) {
      return cannotTell(clock, CannotTell.START_HAS_NO_DAY, start);
    }
    DueDate due = DueDate.of(clock, start.on().get(), readings, holidays);
    Standing standing =
        due.day().isPresent()
            ? Standing.of(
                clock,
                start,
                due.day().get(),
                about.happened(clock.stops()),
                about.happened(clock.ends()),
                about.asOf())
            : Standing.cannotTell(due.why().orElseThrow());
    return new Deadline(
        clock,
        standing.state(),
        due.day(),
        standing.why(),
        Optional.of(start),
        standing.by(),
        alternatives(clock, versions, start, due, about));
  }

  private List<Deadline.Alternative> alternatives(
      Clock clock, List<Clock> versions, Event start, DueDate due, Case about) {
    List<Deadline.Alternative> alternatives = new ArrayList<>();
    for (Clock other : versions) {
      if (!isChosen(other)
          && other.choice().map(Choice::reading).equals(clock.choice().map(Choice::reading))
          && other.basis().inForce().contains(lawOf(start, about))) {
        alternatives.add(
            new Deadline.Alternative(
                other.choice().orElseThrow(), otherStart(other, clock, start, about)));
      }
    }
    for (Reading reading : readingsOf(clock)) {
      for (Choice choice : reading.choices()) {
        if (choice != readings.of(clock.id(), reading)) {
          Readings otherwise = readings.with(clock.id(), reading, choice);
          alternatives.add(
              new Deadline.Alternative(
                  choice, DueDate.of(clock, start.on().orElseThrow(), otherwise, holidays).day()));
        }
      }
    }
    return alternatives.stream().filter(other -> !other.date().equals(due.day())).toList();
  }

  /** By another reading the clock may run from another event of the same part. */
  private Optional<LocalDate> otherStart(Clock other, Clock clock, Event start, Case about) {
    Optional<Event> from =
        other.starts().equals(clock.starts())
            ? Optional.of(start)
            : about.starting(other).stream()
                .filter(event -> Standing.isWithin(event, start) && event.on().isPresent())
                .findFirst();
    return from.flatMap(Event::on).flatMap(day -> DueDate.of(other, day, readings, holidays).day());
  }

  /** The readings that change the arithmetic and not the row. */
  private static List<Reading> readingsOf(Clock clock) {
    List<Reading> readings = new ArrayList<>();
    switch (clock.span().unit()) {
      case MONTHS, YEARS -> readings.add(clock.leapDays());
      default -> {}
    }
    clock.span().calendar().map(WorkingDayCalendar::withKey).orElse(List.of()).stream()
        .flatMap(calendar -> calendar.choice().stream())
        .map(Choice::reading)
        .distinct()
        .forEach(readings::add);
    return readings;
  }
}
