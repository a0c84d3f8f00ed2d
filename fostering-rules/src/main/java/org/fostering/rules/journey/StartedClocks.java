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
 * @param law which day's law governs the case
 * @param past the events that have happened so far, in order; grows with the history
 * @param undated the events of which it is not known when they happened
 */
record StartedClocks(ClockSettings settings, CaseLaw law, List<Event> past, List<Event> undated) {

  /** The day of a clock since the last event that started it; empty when it cannot be told. */
  Optional<LocalDate> dayOf(String clock, Pointer scope) {
    if (settings.mayBeStartedBy(undated, clock)) {
      return Optional.empty();
    }
    for (int i = past.size() - 1; i >= 0; i--) {
      Event event = past.get(i);
      if (scope.equals(Pointer.ROOT) || scope.equals(event.scope())) {
        Optional<Clock> started = settings.startedBy(event, clock, law);
        if (started.isPresent()) {
          return settings.day(started.get(), event.on().orElseThrow());
        }
      }
    }
    return Optional.empty();
  }
}
