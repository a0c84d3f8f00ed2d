package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/**
 * The events of a case on a day, found by their kinds, which a table of clocks has numbered. Not
 * thread-safe.
 */
final class CaseEvents {

  private final List<Event> events;
  private final Set<String> people;
  private final LocalDate asOf;

  /** The number of the kind of each event; below 0 if no clock knows it. */
  private final int[] kinds;

  /** The kinds of the events that have happened, or whose day is not recorded. */
  private final BitSet happened = new BitSet();

  /** The kinds of these and of those to come. */
  private final BitSet recorded = new BitSet();

  CaseEvents(Timeline timeline, Clocks clocks, LocalDate asOf) {
    this.events = timeline.events();
    this.people = timeline.people().keySet();
    this.asOf = asOf;
    this.kinds = new int[events.size()];
    for (int i = 0; i < kinds.length; i++) {
      JourneyEvent kind = events.get(i).kind();
      kinds[i] = clocks.number(kind);
      if (kinds[i] >= 0) {
        recorded.set(kinds[i]);
        if (hasHappened(events.get(i))) {
          happened.set(kinds[i]);
        }
      }
    }
  }

  private boolean hasHappened(Event event) {
    return event.on().isEmpty() || !event.on().get().isAfter(asOf);
  }

  /** The day asked about. */
  LocalDate asOf() {
    return asOf;
  }

  /** All whom the case is about; none if that is not known. */
  Set<String> people() {
    return people;
  }

  /** Whether an event of a kind happened after a day and until another. */
  boolean hasHappened(JourneyEvent kind, LocalDate after, LocalDate until) {
    for (Event event : events) {
      if (event.kind().equals(kind)
          && event.on().map(day -> day.isAfter(after) && !day.isAfter(until)).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /** The events of some kinds that have happened, or whose day is not recorded. */
  List<Event> happened(BitSet some) {
    return happened.intersects(some) ? of(some, false) : List.of();
  }

  /** The same, and those to come. */
  List<Event> recorded(BitSet some) {
    return recorded.intersects(some) ? of(some, true) : List.of();
  }

  private List<Event> of(BitSet some, boolean toCome) {
    List<Event> found = new ArrayList<>(kinds.length);
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] >= 0 && some.get(kinds[i]) && (toCome || hasHappened(events.get(i)))) {
        found.add(events.get(i));
      }
    }
    return found;
  }
}
