package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;
import org.fostering.rules.timeline.Timelines;

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

  private final ClockSettings settings;
  private final Interpretations interpretations;

  private Deadlines(ClockSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.interpretations = settings.interpretations();
  }

  /** Made once, on first use. */
  private static final class Standard {
    static final Deadlines INSTANCE = new Deadlines(ClockSettings.standard());
  }

  /**
   * With the clocks, interpretations and bank holidays that come with the library.
   *
   * @return the reckoner, always the same
   */
  public static Deadlines standard() {
    return Standard.INSTANCE;
  }

  /**
   * With clocks, interpretations and bank holidays of one's own.
   *
   * @param settings the clocks, how the law is read, and the bank holidays
   * @return the reckoner
   */
  public static Deadlines of(ClockSettings settings) {
    return new Deadlines(settings);
  }

  /**
   * The same, with the law read otherwise.
   *
   * @param others how the law is read
   * @return the reckoner
   */
  public Deadlines with(Interpretations others) {
    return new Deadlines(settings.with(others));
  }

  /**
   * By what it reckons.
   *
   * @return the settings
   */
  public ClockSettings settings() {
    return settings;
  }

  /**
   * The deadlines of a case.
   *
   * @param timeline what has happened
   * @param jurisdiction whose law governs the case; where that is not known, every deadline that
   *     the clock of a possible nation would have started cannot be told
   * @param asOf the day asked about
   * @return the deadlines, as the table lists their clocks, those of one clock by their start; a
   *     clock that nothing has started is there once
   */
  public List<Deadline> find(Timeline timeline, Jurisdiction jurisdiction, LocalDate asOf) {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(asOf, "asOf");
    Optional<Nation> nation = Objects.requireNonNull(jurisdiction, "jurisdiction").nation();
    Case about =
        new Case(timeline, asOf, firstDay(timeline), nation.map(of -> CaseLaw.of(timeline, of)));
    List<Deadline> deadlines = new ArrayList<>();
    for (List<Clock> versions : byId(of(jurisdiction, settings.clocks().all())).values()) {
      deadlines.addAll(nation.isPresent() ? reckoned(versions, about) : unknown(versions, about));
    }
    if (nation.isPresent()) {
      for (List<Clock> versions : byId(of(jurisdiction, settings.clocks().believed())).values()) {
        deadlines.addAll(notVerified(versions, about));
      }
    }
    return deadlines;
  }

  private static List<Clock> of(Jurisdiction jurisdiction, Collection<Clock> clocks) {
    return clocks.stream()
        .filter(clock -> !Collections.disjoint(clock.basis().nations(), jurisdiction.possible()))
        .toList();
  }

  /**
   * The deadlines of an assessment, by the law of its own nation. The day on which the application
   * was received stands in the application: a timeline of both knows it.
   *
   * @param assessment the assessment
   * @param asOf the day asked about
   * @return the deadlines
   */
  public List<Deadline> find(Assessment assessment, LocalDate asOf) {
    return find(Timelines.of(assessment), Jurisdiction.of(assessment.getNation()), asOf);
  }

  /**
   * The deadlines of an approval, by the law of its own nation.
   *
   * @param approval the approval
   * @param asOf the day asked about
   * @return the deadlines
   */
  public List<Deadline> find(Approval approval, LocalDate asOf) {
    return find(Timelines.of(approval), Jurisdiction.of(approval.getNation()), asOf);
  }

  /** A timeline on a day, the day on which the case began, and the law that governs it. */
  private record Case(
      Timeline timeline, LocalDate asOf, Optional<LocalDate> began, Optional<CaseLaw> law) {

    /** The events of some kinds that have happened, or whose day is not recorded. */
    List<Event> happened(Set<JourneyEvent> kinds) {
      return timeline.events().stream()
          .filter(event -> kinds.contains(event.kind()))
          .filter(event -> event.on().map(day -> !day.isAfter(asOf)).orElse(true))
          .toList();
    }

    List<Event> starting(Clock clock) {
      return clock.length().counting() == DayCount.BEFORE
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
          due(clock, versions, start, about)
              .ifPresent(due -> deadlines.add(deadline(clock, versions, start, due, about)));
        }
      }
    }
    if (deadlines.isEmpty()) {
      deadlines.addAll(ofEarlierLaw(versions, about));
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
    return clock
        .choice()
        .map(way -> interpretations.of(clock.id(), way.interpretation()) == way)
        .orElse(true);
  }

  private static boolean isNeeded(Clock clock, Case about) {
    return clock.needs().isEmpty() || !about.happened(clock.needs()).isEmpty();
  }

  private LocalDate lawOf(Clock clock, Event start, Case about) {
    LocalDate itself = start.on().orElse(about.asOf());
    LocalDate day =
        interpretations.of(Interpretation.LAW_BY_DATE) == InterpretationOption.LAW_OF_THE_CASE
            ? about.began().orElse(itself)
            : itself;
    return about.law().map(law -> law.day(clock, start, day)).orElse(day);
  }

  /** The day of a clock that an event has started; empty if another version of it governs. */
  private Optional<DueDate> due(Clock clock, List<Clock> versions, Event start, Case about) {
    if (start.on().isEmpty()) {
      return clock.basis().inForce().contains(lawOf(clock, start, about))
          ? Optional.of(DueDate.cannotTell(UndeterminedReason.START_HAS_NO_DAY))
          : Optional.empty();
    }
    DueDate due = DueDate.of(clock, start.on().get(), interpretations, settings.holidays());
    if (clock.lawDay() == LawDay.DAY_STARTED || due.day().isEmpty()) {
      return Optional.of(due)
          .filter(any -> clock.basis().inForce().contains(lawOf(clock, start, about)));
    }
    return LawOfDueDay.of(clock, versions.stream().filter(this::isChosen).toList(), due);
  }

  /** What an earlier law governs that sets no such time, or that the library does not hold. */
  private List<Deadline> ofEarlierLaw(List<Clock> versions, Case about) {
    return versions.stream()
        .filter(clock -> isChosen(clock) && isNeeded(clock, about))
        .map(
            clock ->
                about.starting(clock).stream()
                    .filter(start -> isSaved(clock, start, about))
                    .map(start -> cannotTell(clock, UndeterminedReason.EARLIER_LAW, start))
                    .toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isSaved(Clock clock, Event start, Case about) {
    LocalDate day = start.on().orElse(about.asOf());
    return about
        .law()
        .flatMap(law -> law.saving(clock, start, day))
        .filter(saving -> about.asOf().isAfter(saving.on()))
        .isPresent();
  }

  /** What is believed and not verified is shown, and no day is given. */
  private List<Deadline> notVerified(List<Clock> versions, Case about) {
    List<Deadline> deadlines = new ArrayList<>();
    for (Clock clock : versions) {
      if (isChosen(clock) && isNeeded(clock, about)) {
        about.starting(clock).stream()
            .filter(start -> clock.basis().inForce().contains(lawOf(clock, start, about)))
            .map(start -> cannotTell(clock, UndeterminedReason.NOT_VERIFIED, start))
            .forEach(deadlines::add);
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
        .map(start -> cannotTell(clock, UndeterminedReason.NATION_NOT_KNOWN, start))
        .toList();
  }

  private static Deadline cannotTell(Clock clock, UndeterminedReason why, Event start) {
    return new Deadline(
        clock,
        DeadlineState.CANNOT_TELL,
        Optional.empty(),
        Optional.of(why),
        Optional.of(start),
        Optional.empty(),
        List.of());
  }

  private Deadline deadline(
      Clock clock, List<Clock> versions, Event start, DueDate due, Case about) {
    if (start.on().isEmpty()) {
      return cannotTell(clock, due.why().orElseThrow(), start);
    }
    DeadlineEvaluation standing =
        due.day().isPresent()
            ? DeadlineEvaluation.of(
                clock,
                start,
                due.day().get(),
                about.happened(clock.stops()),
                about.happened(clock.ends()),
                about.asOf())
            : DeadlineEvaluation.cannotTell(due.why().orElseThrow());
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
          && other
              .choice()
              .map(InterpretationOption::interpretation)
              .equals(clock.choice().map(InterpretationOption::interpretation))
          && other.basis().inForce().contains(lawOf(other, start, about))) {
        alternatives.add(
            new Deadline.Alternative(
                other.choice().orElseThrow(), otherStart(other, clock, start, about)));
      }
    }
    for (Interpretation interpretation : readingsOf(clock)) {
      for (InterpretationOption choice : interpretation.choices()) {
        if (choice != interpretations.of(clock.id(), interpretation)) {
          Interpretations otherwise = interpretations.with(clock.id(), interpretation, choice);
          alternatives.add(
              new Deadline.Alternative(
                  choice,
                  DueDate.of(clock, start.on().orElseThrow(), otherwise, settings.holidays())
                      .day()));
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
                .filter(
                    event -> DeadlineEvaluation.isWithin(event, start) && event.on().isPresent())
                .findFirst();
    return from.flatMap(Event::on)
        .flatMap(day -> DueDate.of(other, day, interpretations, settings.holidays()).day());
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
