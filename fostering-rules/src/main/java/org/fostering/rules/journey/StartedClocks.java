package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.deadline.CaseLaw;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.timeline.Event;

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
   * @param day its day; empty if it has not started, or when that cannot be told
   */
  record Started(boolean started, Optional<LocalDate> day) {}

  private static final Started NOT_STARTED = new Started(false, Optional.empty());
  private static final Started CANNOT_TELL = new Started(true, Optional.empty());

  /** Where a clock stands since the last event that started it. */
  Started of(String clock, Pointer scope) {
    if (settings.mayBeStartedBy(undated, clock)) {
      return CANNOT_TELL;
    }
    for (int i = past.size() - 1; i >= 0; i--) {
      Event event = past.get(i);
      if (scope.equals(Pointer.ROOT) || scope.equals(event.scope())) {
        Optional<Clock> started = settings.startedBy(event, clock, law);
        if (started.isPresent()) {
          return new Started(true, settings.day(started.get(), event.on().orElseThrow()));
        }
        // What starts it happened, and the law of that day sets no such time.
        if (settings.mayBeStartedBy(List.of(event), clock)) {
          return CANNOT_TELL;
        }
      }
    }
    return settings.holds(clock) ? NOT_STARTED : CANNOT_TELL;
  }
}
