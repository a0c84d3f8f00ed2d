package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.timeline.Event;

/** Where one deadline with a day stands, why it cannot be told, and which event decided that. */
record DeadlineEvaluation(
    DeadlineState state, Optional<UndeterminedReason> why, Optional<Event> by) {

  private static final Comparator<Event> BY_DAY =
      Comparator.comparing(event -> event.on().orElse(LocalDate.MAX));

  /**
   * Checks the reason.
   *
   * @throws IllegalArgumentException if a reason is there and the state is another, or is missing
   */
  DeadlineEvaluation {
    if ((state == DeadlineState.CANNOT_TELL) != why.isPresent()) {
      throw new IllegalArgumentException("a deadline that cannot be told says why, and no other");
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
   * Where it stands.
   *
   * @param clock the clock
   * @param start the event that started it, with its day
   * @param due its day
   * @param stops the events of the case, by the day asked about, of the kinds that stop it
   * @param ends those after which nothing is due
   * @param asOf the day asked about
   * @return where it stands
   */
  static DeadlineEvaluation of(
      Clock clock,
      Event start,
      LocalDate due,
      List<Event> stops,
      List<Event> ends,
      LocalDate asOf) {
    Optional<Event> stop = earliest(stops, event -> stops(clock, start, event));
    Optional<Event> end =
        earliest(ends, event -> ends(clock, start, event))
            .filter(event -> event.on().map(day -> !day.isAfter(due)).orElse(true));
    if (stop.isPresent() && !endsBefore(end, stop.get())) {
      return stop.get().on().isPresent()
          ? by(done(clock.kind(), stop.get().on().get(), due), stop.get())
          : new DeadlineEvaluation(
              DeadlineState.CANNOT_TELL, Optional.of(UndeterminedReason.STOP_HAS_NO_DAY), stop);
    }
    if (end.isPresent()) {
      return by(DeadlineState.NO_LONGER_DUE, end.get());
    }
    return at(isOver(clock.kind(), due, asOf) ? over(clock.kind()) : DeadlineState.RUNNING);
  }

  /** The first that counts: events are in the order of their days. */
  private static Optional<Event> earliest(List<Event> events, Predicate<Event> counts) {
    for (Event event : events) {
      if (counts.test(event)) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  private static boolean endsBefore(Optional<Event> end, Event stop) {
    return end.isPresent() && BY_DAY.compare(end.get(), stop) < 0;
  }

  /** What was done before the clock started was another act, unless the clock counts back. */
  private static boolean stops(Clock clock, Event start, Event event) {
    boolean inTime =
        clock.length().counting() == DayCount.BEFORE
            || event.on().map(day -> !day.isBefore(start.on().orElseThrow())).orElse(true);
    return inTime
        && !event.equals(start)
        && (clock.stopScope() == StopScope.CASE || isWithin(event, start))
        && concernsTheSame(event, start);
  }

  /** The end of one applicant's case is not that of the other's. */
  private static boolean ends(Clock clock, Event start, Event event) {
    boolean everybody =
        event.concerns().isEmpty()
            || (!start.concerns().isEmpty() && event.concerns().containsAll(start.concerns()));
    boolean here =
        clock.stopScope() == StopScope.CASE
            || event.scope().equals(Pointer.ROOT)
            || isWithin(event, start);
    return everybody && here && !event.equals(start);
  }

  /** Whether an event stands in the part of the document of another, or within that part. */
  static boolean isWithin(Event event, Event of) {
    return event.scope().startsWith(of.scope());
  }

  private static boolean concernsTheSame(Event one, Event other) {
    return one.concerns().isEmpty()
        || other.concerns().isEmpty()
        || one.concerns().stream().anyMatch(other.concerns()::contains);
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
