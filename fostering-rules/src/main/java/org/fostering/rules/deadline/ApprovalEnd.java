package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.table.BasisRow;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/**
 * An event that ends an approval, and when. Deadlines and journeys both use it: an end follows from
 * a resignation, a termination or a closure, whether or not the document says in another place that
 * the approval has ended. The table is {@code approval-ends.csv}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the name
 * @param cause the event from which it follows
 * @param clock the id of the clock on whose day it comes about; empty for the day of the event
 * @param unless the events after which it does not
 * @param basis where it is written
 */
public record ApprovalEnd(
    String id, JourneyEvent cause, Optional<String> clock, Set<JourneyEvent> unless, Basis basis) {

  /** Copies the set. */
  public ApprovalEnd {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(clock, "clock");
    unless = Collections.unmodifiableSet(new LinkedHashSet<>(unless));
    Objects.requireNonNull(basis, "basis");
  }

  /** Read once, on first use. */
  private static final class Table {
    static final List<ApprovalEnd> ALL = read();
    static final Set<JourneyEvent> KINDS = kinds();

    private static Set<JourneyEvent> kinds() {
      Set<JourneyEvent> kinds = new HashSet<>();
      ALL.forEach(end -> kinds.add(end.cause()));
      kinds.add(JourneyEvent.APPROVAL_ENDED);
      return kinds;
    }
  }

  /**
   * {@return what ends an approval in the four nations; an unmodifiable list in the order of the
   * table}
   */
  public static List<ApprovalEnd> all() {
    return Table.ALL;
  }

  /**
   * A timeline in which each approval ends once for each of its people, however that is recorded.
   *
   * @param timeline what the documents say has happened
   * @param nation whose law it is
   * @param settings by what times are counted
   * @param law which day’s law governs
   * @return the timeline with every end that follows from another event, as an event {@link
   *     JourneyEvent#APPROVAL_ENDED} at the place of that other; without what is recorded to end
   *     what had ended before
   */
  public static Timeline addTo(
      Timeline timeline, Nation nation, ClockSettings settings, CaseLaw law) {
    boolean none = true;
    for (Event event : timeline.events()) {
      none &= !Table.KINDS.contains(event.kind());
    }
    if (none) {
      return timeline;
    }
    List<Event> all = new ArrayList<>(timeline.events());
    for (ApprovalEnd end : all()) {
      if (end.basis.nations().contains(nation)) {
        timeline.events(end.cause).stream()
            .flatMap(event -> end.after(event, timeline, settings, law).stream())
            .forEach(all::add);
      }
    }
    return new Timeline(once(new Timeline(all)), timeline.people());
  }

  /** The end that follows from an event; empty if none does, or something else says when. */
  private Optional<Event> after(
      Event event, Timeline timeline, ClockSettings settings, CaseLaw law) {
    boolean averted =
        timeline.events().stream()
            .anyMatch(other -> unless.contains(other.kind()) && !isBefore(other, event));
    if (averted || (clock.isEmpty() && isRecorded(event, timeline))) {
      return Optional.empty();
    }
    if (event.on().isEmpty()) {
      return Optional.of(end(event, Optional.empty()));
    }
    return clock.isEmpty()
        ? Optional.of(end(event, event.on()))
        : settings
            .startedBy(event, clock.get(), law)
            .flatMap(its -> first(its, event.on().get(), settings))
            .map(day -> end(event, Optional.of(day)));
  }

  /** The first day on which it has ended. */
  private static Optional<LocalDate> first(Clock clock, LocalDate start, ClockSettings settings) {
    return settings
        .day(clock, start)
        .map(day -> clock.kind() == DeadlineKind.EXPIRES ? day.plusDays(1) : day);
  }

  /** The end stands where its cause does: there is no other place in the document. */
  private static Event end(Event cause, Optional<LocalDate> day) {
    return new Event(
        JourneyEvent.APPROVAL_ENDED, day, cause.pointer(), Pointer.ROOT, cause.concerns());
  }

  /** Whether an end on or after an event is recorded for all whom it concerns. */
  private static boolean isRecorded(Event event, Timeline timeline) {
    return timeline.events(JourneyEvent.APPROVAL_ENDED).stream()
        .anyMatch(
            end ->
                !isBefore(end, event)
                    && (end.concerns().isEmpty()
                        || (!event.concerns().isEmpty()
                            && end.concerns().containsAll(event.concerns()))));
  }

  private static boolean isBefore(Event one, Event other) {
    return one.on().isPresent()
        && other.on().isPresent()
        && one.on().get().isBefore(other.on().get());
  }

  /** Each approval ends once for each person: what is said again is left out. */
  private static List<Event> once(Timeline timeline) {
    List<Event> kept = new ArrayList<>();
    Set<String> ended = new HashSet<>();
    boolean whole = false;
    for (Event event : timeline.events()) {
      if (event.kind().equals(JourneyEvent.APPROVED)) {
        whole = false;
        ended.clear();
      }
      if (!event.kind().equals(JourneyEvent.APPROVAL_ENDED)) {
        kept.add(event);
      } else if (!whole && (event.concerns().isEmpty() || ended.addAll(event.concerns()))) {
        kept.add(event);
        whole = event.concerns().isEmpty();
      }
    }
    return kept;
  }

  private static List<ApprovalEnd> read() {
    String file = "approval-ends.csv";
    List<ApprovalEnd> ends = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(ApprovalEnd.class.getResourceAsStream(file), file)) {
      Set<JourneyEvent> unless = new LinkedHashSet<>();
      row.optional("unless").stream()
          .flatMap(codes -> Arrays.stream(codes.split(" ", -1)))
          .forEach(code -> unless.add(JourneyEvent.of(code)));
      ends.add(
          new ApprovalEnd(
              row.text("id"),
              JourneyEvent.of(row.text("cause")),
              row.optional("clock"),
              unless,
              BasisRow.basis(row)));
    }
    return List.copyOf(ends);
  }
}
