package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.deadline.CaseLaw;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.DayCount;
import org.fostering.rules.deadline.DeadlineKind;
import org.fostering.rules.timeline.Event;
import org.jspecify.annotations.Nullable;

/**
 * The days of the clocks that the events of a history have started.
 *
 * @param settings the clocks, and how the law is read
 * @param law which day’s law governs the case
 * @param past the events that have happened so far, in order; grows with the history
 * @param undated the events of which it is not known when they happened
 */
record StartedClocks(ClockSettings settings, CaseLaw law, List<Event> past, List<Event> undated) {

  /**
   * Where a clock stands.
   *
   * @param started whether something has or may have started it
   * @param day its day; empty if it has not started, or when that cannot be determined
   * @param perhaps its day if an event of which the kind is not recorded has started it
   */
  record Started(boolean started, Optional<LocalDate> day, Optional<LocalDate> perhaps) {

    private static Started on(Optional<LocalDate> day) {
      return new Started(true, day, Optional.empty());
    }
  }

  private static final Started NOT_STARTED = new Started(false, Optional.empty(), Optional.empty());
  private static final Started CANNOT_TELL = Started.on(Optional.empty());

  /** Where a clock of the case stands since the last event that started it. */
  Started of(String clock) {
    return last(clock, (event, starts) -> true);
  }

  /**
   * Where a clock of one of several parts stands since the last event that started it. What is
   * recorded for the part comes before what is recorded for the whole, or takes effect and is
   * recorded beside it.
   *
   * @param part the part; the root for what belongs to none of them
   * @param since since when it stands as it does, before which nothing was done that takes effect;
   *     null if not known
   */
  Started of(String clock, Pointer part, @Nullable LocalDate since) {
    BiPredicate<Event, Optional<Clock>> inTime =
        (event, starts) ->
            !takesEffect(starts) || since == null || !event.on().orElseThrow().isBefore(since);
    Started own =
        last(
            clock,
            inTime.and(
                (event, starts) ->
                    part.equals(Pointer.ROOT)
                        ? event.scope().equals(part)
                        : event.scope().startsWith(part)));
    return own.started() || own.perhaps().isPresent()
        ? own
        : last(
            clock,
            inTime.and(
                (event, starts) ->
                    event.scope().equals(Pointer.ROOT)
                        || (takesEffect(starts) && !event.isApartFrom(part))));
  }

  private static boolean takesEffect(Optional<Clock> clock) {
    return clock.filter(its -> its.kind() == DeadlineKind.TAKES_EFFECT).isPresent();
  }

  private Started last(String clock, BiPredicate<Event, Optional<Clock>> counts) {
    if (settings.mayBeStartedBy(undated, clock)) {
      return CANNOT_TELL;
    }
    for (int i = past.size() - 1; i >= 0; i--) {
      Event event = past.get(i);
      Optional<Clock> starts = settings.startedBy(event, clock, law);
      if (!counts.test(event, starts)) {
        continue;
      }
      if (starts.isPresent()
          && starts.get().length().counting() == DayCount.AS_SOON_AS_PRACTICABLE) {
        return NOT_STARTED; // No number of days is set that could run out.
      }
      if (starts.isPresent()) {
        return Started.on(settings.day(starts.get(), event.on().orElseThrow()));
      }
      // What starts it happened, and the law of that day sets no such time.
      if (settings.mayBeStartedBy(event, clock)) {
        return CANNOT_TELL;
      }
      Optional<Clock> perhaps = settings.perhapsStartedBy(event, clock, law);
      if (perhaps.isPresent()) {
        return new Started(
            false, Optional.empty(), settings.day(perhaps.get(), event.on().orElseThrow()));
      }
    }
    return settings.holds(clock) ? NOT_STARTED : CANNOT_TELL;
  }
}
