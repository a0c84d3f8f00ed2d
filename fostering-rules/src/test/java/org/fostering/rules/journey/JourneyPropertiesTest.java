package org.fostering.rules.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/** Whatever a history is, it is walked through to its end. */
class JourneyPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

  @Provide
  Arbitrary<List<Event>> histories() {
    List<JourneyEvent> kinds = new ArrayList<>(List.of(JourneyEvent.of("something-else")));
    for (Nation nation : Nation.values()) {
      kinds.addAll(Journeys.standard().in(nation).events());
    }
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.integers().between(0, 700).map(FIRST::plusDays).optional(0.9);
    Arbitrary<Pointer> scopes =
        Arbitraries.of(
            Pointer.ROOT, Pointer.ROOT.property("t").index(0), Pointer.ROOT.property("t").index(1));
    return Combinators.combine(Arbitraries.of(kinds), days, scopes)
        .as((kind, day, scope) -> new Event(kind, day, Pointer.ROOT, scope))
        .list()
        .ofMaxSize(25)
        .map(JourneyPropertiesTest::pointed);
  }

  private static List<Event> pointed(List<Event> events) {
    List<Event> pointed = new ArrayList<>();
    for (Event event : events) {
      Pointer place = Pointer.ROOT.property("events").index(pointed.size());
      pointed.add(new Event(event.kind(), event.on(), place, event.scope()));
    }
    return pointed;
  }

  private static JourneyStatus walk(Nation nation, List<Event> events, Circumstances known) {
    return Journeys.standard()
        .in(nation)
        .status(new Timeline(events), known, ClockSettings.standard(), AS_OF);
  }

  @Property(tries = 300)
  void every_history_is_walked_to_its_end_and_reported_event_by_event(
      @ForAll Nation nation, @ForAll("histories") List<Event> events) {
    JourneyStatus status = walk(nation, events, Circumstances.nothingKnown());

    Set<String> places = new TreeSet<>();
    for (Irregularity note : status.history()) {
      assertTrue(events.contains(note.event()));
      assertTrue(places.add(note.event().pointer().toString()), "one note for one event");
      assertFalse(note.grounds().isEmpty());
      assertTrue(note.verdict() != Verdict.ALLOWED);
      assertFalse(note.event().on().map(AS_OF::isBefore).orElse(false));
      Journey journey = Journeys.standard().in(nation);
      assertEquals(
          journey.rowsOf(note.event().kind()).isEmpty(), note.verdict() == Verdict.OTHER_NATION);
    }
    assertTrue(status.standings().stream().noneMatch(standing -> standing.states().isEmpty()));
    assertTrue(status.byItself().stream().noneMatch(past -> past.on().isAfter(AS_OF)));
    assertTrue(
        status.remedies().stream()
            .noneMatch(open -> open.until().map(AS_OF::isAfter).orElse(false)));
  }

  @Property(tries = 150)
  void one_question_has_one_answer(@ForAll Nation nation, @ForAll("histories") List<Event> events) {
    assertEquals(
        walk(nation, events, History.USUAL).history(),
        walk(nation, events, History.USUAL).history());
    assertEquals(walk(nation, events, History.USUAL), walk(nation, events, History.USUAL));
  }

  @Property(tries = 150)
  void events_of_one_day_happen_as_listed(
      @ForAll Nation nation, @ForAll("histories") List<Event> events) {
    List<Event> sameDay =
        events.stream()
            .map(e -> new Event(e.kind(), Optional.of(FIRST), e.pointer(), e.scope()))
            .toList();

    List<Integer> noted =
        walk(nation, sameDay, History.USUAL).history().stream()
            .map(note -> sameDay.indexOf(note.event()))
            .toList();
    assertEquals(noted.stream().sorted().toList(), noted);
  }

  @Property(tries = 30)
  void what_is_allowed_now_is_noted_by_nobody_when_it_happens(
      @ForAll Nation nation, @ForAll("histories") List<Event> events) {
    List<Event> dated =
        events.stream().filter(e -> e.on().map(day -> day.isBefore(AS_OF)).orElse(false)).toList();
    JourneyStatus before = walk(nation, dated, History.USUAL);
    for (PossibleEvent step : before.steps()) {
      List<Event> more = new ArrayList<>(dated);
      Event next = new Event(step.event(), Optional.of(AS_OF), Pointer.ROOT, step.scope());
      more.add(next);
      List<Irregularity> notes =
          walk(nation, more, History.USUAL).history().stream()
              .filter(note -> note.event().equals(next))
              .toList();

      assertEquals(
          step.verdict() == Verdict.ALLOWED ? List.of() : List.of(step.verdict()),
          notes.stream().map(Irregularity::verdict).toList(),
          step::toString);
    }
  }

  @Property(tries = 150)
  void knowing_more_never_makes_a_settled_note_open(
      @ForAll Nation nation, @ForAll("histories") List<Event> events) {
    List<Event> dated = events.stream().filter(e -> e.on().isPresent()).toList();
    JourneyStatus less = walk(nation, dated, Circumstances.nothingKnown());
    JourneyStatus more = walk(nation, dated, History.USUAL);

    Set<String> open = new TreeSet<>();
    less.history().forEach(note -> open.add(note.event().pointer() + ""));
    for (Irregularity note : more.history()) {
      assertTrue(open.contains(note.event().pointer() + ""), note::toString);
    }
  }
}
