package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;
import org.fostering.rules.timeline.Timelines;

/**
 * Calculates the deadlines of a case: applies a table of clocks to the events of its timeline, and
 * says which deadlines exist on a day and the state of each.
 *
 * <p>Every event that starts a clock starts a deadline of its own, so that each review has its
 * next. What is recorded for a day after the day asked about has not happened, but a panel meeting
 * to come already says when its papers are due. Deadlines report what is recorded: {@link
 * DeadlineState#MISSED} means that no stopping event is recorded by the day. They change nothing in
 * law; an overdue review does not end an approval.
 *
 * <p>Immutable and thread-safe.
 */
public final class Deadlines {

  private final ClockSettings settings;

  /** The clocks in force in any of a set of nations, by the set. */
  private final Map<Set<Nation>, List<ClockVersions>> byNations = new ConcurrentHashMap<>();

  /** The clocks that are not verified, in the same way. */
  private final Map<Set<Nation>, List<ClockVersions>> believed = new ConcurrentHashMap<>();

  private Deadlines(ClockSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
  }

  /** Made once, on first use. */
  private static final class Standard {
    static final Deadlines INSTANCE = new Deadlines(ClockSettings.standard());
  }

  /**
   * {@return the calculator with the clocks, interpretations and bank holidays of the library,
   * always the same instance}
   */
  public static Deadlines standard() {
    return Standard.INSTANCE;
  }

  /**
   * A calculator with the caller's clocks, interpretations and bank holidays.
   *
   * @param settings the clocks, how the law is read, and the bank holidays
   * @return the calculator
   */
  public static Deadlines of(ClockSettings settings) {
    return new Deadlines(settings);
  }

  /**
   * This calculator with the law read in another way.
   *
   * @param others how the law is read
   * @return the calculator
   */
  public Deadlines with(Interpretations others) {
    return new Deadlines(settings.with(others));
  }

  /** {@return the clocks, interpretations and bank holidays with which it calculates} */
  public ClockSettings settings() {
    return settings;
  }

  /**
   * The deadlines of a case.
   *
   * @param timeline what has happened
   * @param jurisdiction whose law governs the case; where that is not known, every deadline that
   *     the clock of a possible nation would have started is undetermined
   * @param asOf the day asked about
   * @return the deadlines, as the table lists their clocks, those of one clock by their start; a
   *     clock that nothing has started is there once
   */
  public List<Deadline> find(Timeline timeline, Jurisdiction jurisdiction, LocalDate asOf) {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(asOf, "asOf");
    Optional<Nation> nation = Objects.requireNonNull(jurisdiction, "jurisdiction").nation();
    List<ClockVersions> clocks =
        byNations.computeIfAbsent(
            jurisdiction.possible(), of -> holdingIn(of, settings.clocks().versions()));
    List<Deadline> deadlines = new ArrayList<>(clocks.size());
    if (nation.isEmpty()) {
      CaseEvents events = new CaseEvents(timeline, settings.clocks(), asOf);
      clocks.forEach(versions -> addUnknown(versions, events, deadlines));
      return deadlines;
    }
    CaseLaw law = CaseLaw.of(timeline, nation.get(), settings.interpretations());
    CaseEvents events =
        new CaseEvents(
            ApprovalEnd.addTo(timeline, nation.get(), settings, law), settings.clocks(), asOf);
    clocks.forEach(versions -> addStarted(versions, events, law, deadlines));
    believed
        .computeIfAbsent(
            jurisdiction.possible(), of -> holdingIn(of, settings.clocks().believedVersions()))
        .forEach(versions -> addNotVerified(versions, events, law, deadlines));
    return deadlines;
  }

  private List<ClockVersions> holdingIn(Set<Nation> nations, Collection<List<Clock>> byId) {
    return byId.stream()
        .map(
            versions ->
                versions.stream()
                    .filter(clock -> !Collections.disjoint(clock.basis().nations(), nations))
                    .toList())
        .filter(versions -> !versions.isEmpty())
        .map(versions -> ClockVersions.of(versions, settings))
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

  /** Adds a deadline for each event that starts a clock, or one that has not started. */
  private void addStarted(
      ClockVersions versions, CaseEvents events, CaseLaw law, List<Deadline> deadlines) {
    int before = deadlines.size();
    for (ClockVersions.Version version : versions.chosen()) {
      for (Event start : version.kinds().starting(events)) {
        due(version, versions, start, events, law)
            .ifPresent(due -> deadlines.add(deadline(version, versions, start, due, events, law)));
      }
      for (Event start : version.kinds().perhapsStarting(events)) {
        if (holds(version.clock(), start, events, law)) {
          deadlines.add(
              Deadline.cannotTell(version.clock(), UndeterminedReason.KIND_NOT_RECORDED, start));
        }
      }
    }
    if (deadlines.size() == before) {
      addOfEarlierLaw(versions, events, law, deadlines);
    }
    if (deadlines.size() == before) {
      addFromBeforeTheLaw(versions, events, law, deadlines);
    }
    if (deadlines.size() == before) {
      addWaiting(versions, events, deadlines);
    }
  }

  /** What began under the law that was replaced, which is not held, and nothing has ended since. */
  private static void addFromBeforeTheLaw(
      ClockVersions versions, CaseEvents events, CaseLaw law, List<Deadline> deadlines) {
    if (versions.replacedOn().isEmpty()) {
      return;
    }
    LocalDate first = versions.replacedOn().get();
    for (ClockVersions.Version version : versions.chosen()) {
      for (Event start : version.kinds().starting(events)) {
        if (start.on().isPresent()
            && law.day(version.clock(), start, start.on().get()).isBefore(first)
            && DeadlineEvaluation.of(version, start, LocalDate.MAX, events).state()
                == DeadlineState.RUNNING) {
          deadlines.add(
              Deadline.cannotTell(version.clock(), UndeterminedReason.BEFORE_THIS_LAW, start));
          return;
        }
      }
    }
  }

  /** The day of a clock that an event has started; empty if another version of it governs. */
  private Optional<DueDate> due(
      ClockVersions.Version version,
      ClockVersions versions,
      Event start,
      CaseEvents events,
      CaseLaw law) {
    Clock clock = version.clock();
    boolean byItsDue = start.on().isPresent() && clock.lawDay() == LawDay.DAY_DUE;
    if (!byItsDue && !holds(clock, start, events, law)) {
      return Optional.empty();
    }
    DueDate due =
        start
            .on()
            .map(version.counter()::from)
            .orElseGet(() -> DueDate.cannotTell(UndeterminedReason.START_HAS_NO_DAY));
    if (!byItsDue) {
      return Optional.of(due);
    }
    return due.day().isPresent()
        ? LawOfDueDay.of(clock, versions.chosen(), due)
            .filter(any -> !isSaved(clock, start, events, law))
        : Optional.of(due).filter(any -> holds(clock, start, events, law));
  }

  /** Whether a clock holds on the day whose law governs what an event starts. */
  static boolean holds(Clock clock, Event start, CaseEvents events, CaseLaw law) {
    LocalDate day = start.on().orElse(events.asOf());
    return clock.basis().inForce().contains(law.day(clock, start, day));
  }

  /** What an earlier law governs that sets no such time, or that the library does not hold. */
  private static void addOfEarlierLaw(
      ClockVersions versions, CaseEvents events, CaseLaw law, List<Deadline> deadlines) {
    int before = deadlines.size();
    for (ClockVersions.Version version : versions.chosen()) {
      if (law.isSaving() && deadlines.size() == before) {
        for (Event start : version.kinds().starting(events)) {
          if (isSaved(version.clock(), start, events, law)) {
            deadlines.add(
                Deadline.cannotTell(version.clock(), UndeterminedReason.EARLIER_LAW, start));
          }
        }
      }
    }
  }

  private static boolean isSaved(Clock clock, Event start, CaseEvents events, CaseLaw law) {
    return law.saving(clock, start, start.on().orElse(events.asOf()))
        .filter(saving -> events.asOf().isAfter(saving.on()))
        .isPresent();
  }

  /** Shows a clock that is not verified, without a day. */
  private void addNotVerified(
      ClockVersions versions, CaseEvents events, CaseLaw law, List<Deadline> deadlines) {
    int before = deadlines.size();
    for (ClockVersions.Version version : versions.chosen()) {
      for (Event start : version.kinds().starting(events)) {
        if (holds(version.clock(), start, events, law)) {
          deadlines.add(
              Deadline.cannotTell(version.clock(), UndeterminedReason.NOT_VERIFIED, start));
        }
      }
    }
    if (deadlines.size() == before) {
      addWaiting(versions, events, deadlines);
    }
  }

  private static void addWaiting(
      ClockVersions versions, CaseEvents events, List<Deadline> deadlines) {
    for (ClockVersions.Version version : versions.chosen()) {
      if (version.clock().basis().inForce().contains(events.asOf())) {
        deadlines.add(waiting(version, events));
        return;
      }
    }
  }

  private static Deadline waiting(ClockVersions.Version version, CaseEvents events) {
    // What ends the keeping of a record comes after what starts it.
    Optional<Event> end =
        DeadlineEvaluation.reachingAll(
            events.happened(version.kinds().ends()),
            any -> version.clock().kind() != DeadlineKind.KEEP_UNTIL,
            events.people(),
            false);
    return end.isPresent() ? Deadline.waiting(version.clock(), end) : version.notStarted();
  }

  private static void addUnknown(
      ClockVersions versions, CaseEvents events, List<Deadline> deadlines) {
    ClockVersions.Version version = versions.all().get(0);
    for (Event start : version.kinds().starting(events)) {
      deadlines.add(
          Deadline.cannotTell(version.clock(), UndeterminedReason.NATION_NOT_KNOWN, start));
    }
  }

  private Deadline deadline(
      ClockVersions.Version version,
      ClockVersions versions,
      Event start,
      DueDate due,
      CaseEvents events,
      CaseLaw law) {
    Clock clock = version.clock();
    if (start.on().isEmpty()) {
      return Deadline.cannotTell(clock, due.why().orElseThrow(), start);
    }
    DeadlineEvaluation standing =
        due.day().isPresent()
            ? DeadlineEvaluation.of(version, start, due.day().get(), events)
            : DeadlineEvaluation.ofNoDay(version, start, due.why().orElseThrow(), events);
    OtherReadings other = new OtherReadings(version, versions, start, events, law);
    return Deadline.started(
        clock, start, due.day(), standing, other.alternatives(due), other.together());
  }
}
