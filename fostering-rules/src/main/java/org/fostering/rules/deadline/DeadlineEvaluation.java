package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.timeline.Event;

/** The state of one deadline, the reason if it is undetermined, and the event that decided it. */
record DeadlineEvaluation(
    DeadlineState state, Optional<UndeterminedReason> why, Optional<Event> by) {

  /** The event by which what another event ended begins again. */
  private static final Map<JourneyEvent, JourneyEvent> BEGUN_BY =
      Map.of(
          JourneyEvent.APPLICATION_DECLINED, JourneyEvent.APPLICATION_RECEIVED,
          JourneyEvent.STAGE_1_NOTICE_GIVEN, JourneyEvent.APPLICATION_RECEIVED,
          JourneyEvent.WITHDRAWN_BY_APPLICANT, JourneyEvent.APPLICATION_RECEIVED,
          JourneyEvent.ENDED_BY_SERVICE, JourneyEvent.APPLICATION_RECEIVED,
          JourneyEvent.APPROVAL_ENDED, JourneyEvent.APPROVED);

  /**
   * Extensions that a nominated officer must approve (SI 2010/959 regulation 25(5)) or decide on
   * (WSI 2015/1818 regulation 27(5)): without the day of that, nothing shows that they were given.
   */
  private static final Set<JourneyEvent> NEED_A_DECISION =
      Set.of(
          JourneyEvent.TEMPORARY_APPROVAL_EXTENDED,
          JourneyEvent.TEMPORARY_APPROVAL_EXTENDED_FOR_REVIEW);

  private static final Comparator<Event> BY_DAY =
      Comparator.comparing(event -> event.on().orElse(LocalDate.MAX));

  /**
   * Checks the reason.
   *
   * @throws IllegalArgumentException if a reason is there and the state is another, or is missing
   */
  DeadlineEvaluation {
    if ((state == DeadlineState.CANNOT_TELL) != why.isPresent()) {
      throw new IllegalArgumentException(
          "a deadline has a reason if and only if it is undetermined");
    }
  }

  static DeadlineEvaluation cannotTell(UndeterminedReason why) {
    return new DeadlineEvaluation(DeadlineState.CANNOT_TELL, Optional.of(why), Optional.empty());
  }

  static DeadlineEvaluation at(DeadlineState state) {
    return new DeadlineEvaluation(state, Optional.empty(), Optional.empty());
  }

  static DeadlineEvaluation by(DeadlineState state, Event event) {
    return new DeadlineEvaluation(state, Optional.empty(), Optional.of(event));
  }

  /**
   * The state of a deadline with a day.
   *
   * @param version the clock, with the kinds of its events
   * @param start the event that started it, with its day
   * @param due its day
   * @param events the events of the case
   * @return the state
   */
  static DeadlineEvaluation of(
      ClockVersions.Version version, Event start, LocalDate due, CaseEvents events) {
    Clock clock = version.clock();
    LocalDate asOf = events.asOf();
    Set<String> all = start.concerns().isEmpty() ? events.people() : start.concerns();
    List<Event> starts = version.kinds().starting(events);
    Optional<Event> stop =
        reachingAll(
            events.happened(version.kinds().stops()),
            event -> stops(clock, start, event) && belongs(event, start, starts),
            all,
            true);
    Optional<Event> end =
        reachingAll(
                events.happened(version.kinds().ends()),
                event -> ends(clock, start, event, events),
                all,
                false)
            .filter(event -> event.on().map(day -> endsIt(clock.kind(), day, due)).orElse(true));
    if (stop.isPresent() && !endsBefore(end, stop.get())) {
      return stop.get().on().isPresent()
          ? standing(clock, done(clock.kind(), stop.get().on().get(), due), stop, asOf)
          : endedOnNoDay(stop);
    }
    if (end.isPresent()) {
      return NEED_A_DECISION.contains(end.get().kind()) && end.get().on().isEmpty()
          ? endedOnNoDay(end)
          : by(DeadlineState.NO_LONGER_DUE, end.get());
    }
    Optional<Event> perhaps =
        reachingAll(
            events.happened(version.kinds().mayStop()),
            event -> stops(clock, start, event) && belongs(event, start, starts),
            all,
            true);
    if (perhaps.isPresent()) {
      return new DeadlineEvaluation(
          DeadlineState.CANNOT_TELL, Optional.of(UndeterminedReason.KIND_NOT_RECORDED), perhaps);
    }
    return isOver(clock.kind(), due, asOf)
        ? standing(clock, over(clock.kind()), Optional.empty(), asOf)
        : at(DeadlineState.RUNNING);
  }

  private static DeadlineEvaluation endedOnNoDay(Optional<Event> by) {
    return new DeadlineEvaluation(
        DeadlineState.CANNOT_TELL, Optional.of(UndeterminedReason.STOP_HAS_NO_DAY), by);
  }

  /**
   * While the law allows it later where it was not practicable, nothing is known to be late.
   *
   * @param by the event by which it was done, if it was
   */
  private static DeadlineEvaluation standing(
      Clock clock, DeadlineState state, Optional<Event> by, LocalDate asOf) {
    boolean mayBeLater =
        clock.length().extension() == ClockExtension.WHERE_PRACTICABLE
            && clock.basis().inForce().contains(by.flatMap(Event::on).orElse(asOf));
    return mayBeLater && (state == DeadlineState.MET_LATE || state == DeadlineState.MISSED)
        ? new DeadlineEvaluation(
            DeadlineState.CANNOT_TELL, Optional.of(UndeterminedReason.LATER_WHERE_PRACTICABLE), by)
        : new DeadlineEvaluation(state, Optional.empty(), by);
  }

  /**
   * The state of a deadline without a day. A time of hours ends at some hour of a day: what was
   * done before that day was in time, what after it was late, and a day later it is over. Where no
   * number of days is set, it may be over, and whether it was done soon enough is undetermined.
   *
   * @param why why there is no day
   */
  static DeadlineEvaluation ofNoDay(
      ClockVersions.Version version, Event start, UndeterminedReason why, CaseEvents events) {
    if (why == UndeterminedReason.NO_DAYS_SET) {
      DeadlineEvaluation atNoTime = of(version, start, LocalDate.MAX, events);
      return atNoTime.state() == DeadlineState.NO_LONGER_DUE
          ? atNoTime
          : new DeadlineEvaluation(DeadlineState.CANNOT_TELL, Optional.of(why), atNoTime.by());
    }
    if (why != UndeterminedReason.HOURS_NOT_RECORDED) {
      return cannotTell(why);
    }
    int hours = version.clock().length().amount();
    LocalDate first = start.on().orElseThrow().plusDays(hours / Deadline.HOURS_OF_A_DAY);
    LocalDate last =
        start
            .on()
            .orElseThrow()
            .plusDays((hours + Deadline.HOURS_OF_A_DAY - 1) / Deadline.HOURS_OF_A_DAY);
    DeadlineEvaluation atFirst = of(version, start, first, events);
    DeadlineEvaluation atLast = of(version, start, last, events);
    boolean thatDay =
        atLast
            .by()
            .flatMap(Event::on)
            .map(day -> !day.isBefore(first) && !day.isAfter(last))
            .orElse(false);
    return thatDay || atLast.state() == DeadlineState.RUNNING || !atFirst.equals(atLast)
        ? cannotTell(why)
        : atLast;
  }

  /**
   * The first that counts and with which everybody is reached, be it one by one: events are in the
   * order of their days.
   *
   * @param everybody the people; none if it is not known who they are
   * @param someDo whether what concerns some is taken to reach all where that is not known
   */
  static Optional<Event> reachingAll(
      List<Event> events, Predicate<Event> counts, Set<String> everybody, boolean someDo) {
    if (events.isEmpty()) {
      return Optional.empty();
    }
    Set<String> reached = new HashSet<>();
    for (Event event : events) {
      if (counts.test(event)) {
        reached.addAll(event.concerns());
        boolean all =
            event.concerns().isEmpty()
                || (everybody.isEmpty() ? someDo : reached.containsAll(everybody));
        if (all) {
          return Optional.of(event);
        }
      }
    }
    return Optional.empty();
  }

  /** On the first day on which something may be done its clock has run out already. */
  private static boolean endsIt(DeadlineKind kind, LocalDate day, LocalDate due) {
    return kind == DeadlineKind.NOT_BEFORE ? day.isBefore(due) : !day.isAfter(due);
  }

  private static boolean endsBefore(Optional<Event> end, Event stop) {
    return end.isPresent() && BY_DAY.compare(end.get(), stop) < 0;
  }

  private static boolean stops(Clock clock, Event start, Event event) {
    return isInTime(clock, start, event)
        && (clock.stopScope() == StopScope.CASE || isWithin(event, start));
  }

  /** In whichever part: what ends the case ends every part of it. */
  private static boolean ends(Clock clock, Event start, Event event, CaseEvents events) {
    boolean here =
        clock.stopScope() == StopScope.CASE
            || event.scope().equals(Pointer.ROOT)
            || isWithin(event, start);
    return here
        && !isOfThoseWhoGoOn(start, event)
        && (isInTime(clock, start, event) || isStillOver(start, event, events));
  }

  /** An approval that goes on does so for those whose approval has not ended. */
  private static boolean isOfThoseWhoGoOn(Event start, Event end) {
    return start.kind().equals(JourneyEvent.APPROVAL_ENDED)
        && !start.concerns().isEmpty()
        && end.concerns().isEmpty();
  }

  /** What was done before the clock started was another act, unless the clock counts back. */
  private static boolean isInTime(Clock clock, Event start, Event event) {
    return !event.equals(start)
        && (clock.length().counting() == DayCount.BEFORE
            || event.on().map(day -> !day.isBefore(start.on().orElseThrow())).orElse(true));
  }

  /** Whether what a case ended with before a clock started has not begun anew since. */
  private static boolean isStillOver(Event start, Event end, CaseEvents events) {
    Optional<JourneyEvent> beginning = Optional.ofNullable(BEGUN_BY.get(end.kind()));
    return beginning.isPresent()
        && !start.kind().equals(beginning.get())
        && !events.hasHappened(beginning.get(), end.on().orElseThrow(), start.on().orElseThrow());
  }

  /** Of several starts, one within the part of another, what is done belongs to the closest. */
  private static boolean belongs(Event event, Event start, List<Event> starts) {
    for (Event other : starts) {
      boolean closer =
          !other.scope().equals(start.scope()) && isWithin(other, start) && isWithin(event, other);
      if (closer) {
        return false;
      }
    }
    return true;
  }

  /** Whether an event stands in the part of the document of another, or within that part. */
  static boolean isWithin(Event event, Event of) {
    return event.scope().startsWith(of.scope());
  }

  private static DeadlineState done(DeadlineKind limit, LocalDate day, LocalDate due) {
    return switch (limit) {
      case NOT_BEFORE -> day.isBefore(due) ? DeadlineState.TOO_EARLY : DeadlineState.MET;
      case KEEP_UNTIL -> day.isAfter(due) ? DeadlineState.MET : DeadlineState.TOO_EARLY;
      case ACT_BY, MAY_UNTIL, EXPIRES, TAKES_EFFECT ->
          day.isAfter(due) ? DeadlineState.MET_LATE : DeadlineState.MET;
    };
  }

  private static boolean isOver(DeadlineKind limit, LocalDate due, LocalDate asOf) {
    return switch (limit) {
      case NOT_BEFORE, TAKES_EFFECT -> !asOf.isBefore(due);
      case ACT_BY, MAY_UNTIL, EXPIRES, KEEP_UNTIL -> asOf.isAfter(due);
    };
  }

  private static DeadlineState over(DeadlineKind limit) {
    return limit == DeadlineKind.ACT_BY ? DeadlineState.MISSED : DeadlineState.PASSED;
  }
}
