package org.fostering.rules.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;

/**
 * What has happened in a case, in order: by day, then as the document lists it. Events without a
 * day come last.
 *
 * <p>Immutable and thread-safe.
 *
 * @param events the events, in order
 */
public record Timeline(List<Event> events) {

  private static final Comparator<Event> BY_DAY =
      Comparator.comparing(event -> event.on().orElse(LocalDate.MAX));

  /** Copies the list and puts it in order. */
  public Timeline {
    events = events.stream().sorted(BY_DAY).toList();
  }

  /**
   * The events of a kind.
   *
   * @param kind the kind
   * @return those events, in order
   */
  public List<Event> of(JourneyEvent kind) {
    return events.stream().filter(event -> event.kind().equals(kind)).toList();
  }

  /**
   * The events of a kind in a part of the document.
   *
   * @param kind the kind
   * @param scope the part
   * @return those events, in order
   */
  public List<Event> of(JourneyEvent kind, Pointer scope) {
    return of(kind).stream().filter(event -> event.scope().equals(scope)).toList();
  }
}
