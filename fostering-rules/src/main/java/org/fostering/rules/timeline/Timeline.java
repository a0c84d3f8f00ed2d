package org.fostering.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;

/**
 * What has happened in a case, in order: by day, then as the document lists it. Events without a
 * day come last.
 *
 * <p>Immutable and thread-safe.
 *
 * @param events the events, in order
 * @param people the local ids of all whom the case is about, in order, each with the place where a
 *     document names them; empty when that is not known
 */
public record Timeline(List<Event> events, Map<String, Pointer> people) {

  private static final Comparator<Event> BY_DAY =
      Comparator.comparing(event -> event.on().orElse(LocalDate.MAX));

  /** Copies the list and the map, and puts the events in order. */
  public Timeline {
    events = events.stream().sorted(BY_DAY).toList();
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
  }

  /**
   * What has happened in a case of which it is not known how many people it is about.
   *
   * @param events the events
   */
  public Timeline(List<Event> events) {
    this(events, Map.of());
  }

  /**
   * The events of a kind.
   *
   * @param kind the kind
   * @return those events, in order
   */
  public List<Event> events(JourneyEvent kind) {
    return events.stream().filter(event -> event.kind().equals(kind)).toList();
  }

  /**
   * The events of a kind in a part of the document.
   *
   * @param kind the kind
   * @param scope the part
   * @return those events, in order
   */
  public List<Event> events(JourneyEvent kind, Pointer scope) {
    return events(kind).stream().filter(event -> event.scope().equals(scope)).toList();
  }

  /**
   * This timeline as that of one document of several: every pointer starts with its name, while
   * what belongs to the case as a whole still does.
   *
   * @param name the name of the document
   * @return the timeline with the longer pointers
   */
  public Timeline under(String name) {
    Pointer above = Pointer.ROOT.property(name);
    Map<String, Pointer> longer = new LinkedHashMap<>();
    people.forEach((person, place) -> longer.put(person, above.append(place)));
    return new Timeline(
        events.stream()
            .map(
                event ->
                    new Event(
                        event.kind(),
                        event.on(),
                        above.append(event.pointer()),
                        event.scope().equals(Pointer.ROOT)
                            ? Pointer.ROOT
                            : above.append(event.scope()),
                        event.concerns()))
            .toList(),
        longer);
  }

  /**
   * This timeline with the events of another. What both say about the case as a whole, on one day
   * and of the same people, stands once. Where the two do not name the people alike, it is not
   * known how many there are.
   *
   * @param other the other timeline
   * @return both together
   */
  public Timeline with(Timeline other) {
    List<Event> all = new ArrayList<>(events);
    other.events.stream().filter(event -> !says(event)).forEach(all::add);
    Map<String, Pointer> everybody = new LinkedHashMap<>(people);
    other.people.forEach(everybody::putIfAbsent);
    boolean alike = everybody.size() == Math.max(people.size(), other.people.size());
    return new Timeline(all, alike ? everybody : Map.of());
  }

  /** Says how much there is, never what of. */
  @Override
  public String toString() {
    return "Timeline[" + events.size() + " events]";
  }

  private boolean says(Event event) {
    return events.stream()
        .anyMatch(
            own ->
                own.kind().equals(event.kind())
                    && own.on().equals(event.on())
                    && own.scope().equals(event.scope())
                    && own.concerns().equals(event.concerns()));
  }
}
