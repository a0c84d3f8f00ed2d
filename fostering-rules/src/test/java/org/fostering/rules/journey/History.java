package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/**
 * A made-up history, written as {@code event day, event day}; an event without a day has {@code ?}
 * for it, and {@code event@2 day} is one of the second temporary approval.
 */
record History(
    Nation nation, List<Event> events, Circumstances circumstances, ClockSettings timing) {

  static final Circumstances USUAL =
      Circumstances.nothingKnown()
          .with(Circumstance.OTHER_APPROVAL, "none")
          .with(Circumstance.OFFENCE_BAR, "no")
          .with(Circumstance.NOTICE_GROUND, "stage-1-information")
          .with(Circumstance.TERMS, "specified")
          .with(Circumstance.ENDING_GROUND, "suitability")
          .with(Circumstance.DERIVATION, "original");

  static History of(Nation nation, String text) {
    List<Event> events = new ArrayList<>();
    for (String part : text.isBlank() ? new String[0] : text.trim().split("\\s*,\\s*")) {
      String[] words = part.split("\\s+");
      String[] kind = words[0].split("@");
      Pointer scope =
          kind.length == 1 ? Pointer.ROOT : Pointer.ROOT.property("temporary").property(kind[1]);
      Optional<LocalDate> day =
          words[1].equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(words[1]));
      Pointer pointer = Pointer.ROOT.property("events").index(events.size());
      events.add(new Event(JourneyEvent.of(kind[0]), day, pointer, scope));
    }
    return new History(nation, events, USUAL, ClockSettings.standard());
  }

  Timeline timeline() {
    return new Timeline(events);
  }

  static History england(String text) {
    return of(Nation.ENGLAND, text);
  }

  History then(String more) {
    List<Event> all = new ArrayList<>(events);
    for (Event event : of(nation, more).events()) {
      Pointer pointer = Pointer.ROOT.property("events").index(all.size());
      all.add(new Event(event.kind(), event.on(), pointer, event.scope()));
    }
    return new History(nation, all, circumstances, timing);
  }

  History where(Circumstance circumstance, String state) {
    return new History(nation, events, circumstances.with(circumstance, state), timing);
  }

  History knowing(Circumstances others) {
    return new History(nation, events, others, timing);
  }

  History timed(ClockSettings other) {
    return new History(nation, events, circumstances, other);
  }

  JourneyStatus on(String day) {
    return Journeys.standard()
        .in(nation)
        .status(new Timeline(events), circumstances, timing, LocalDate.parse(day));
  }

  /** Every note as {@code /events/3 not-allowed ground ground}, in order. */
  static List<String> notes(JourneyStatus status) {
    return status.history().stream()
        .map(
            note ->
                note.event().pointer()
                    + " "
                    + note.verdict()
                    + note.grounds().stream()
                        .map(ground -> " " + ground.id())
                        .collect(Collectors.joining()))
        .toList();
  }

  static String state(JourneyStatus status, Track track) {
    return status.stateOf(track).orElseThrow().states().stream()
        .map(State::code)
        .collect(Collectors.joining("|"));
  }

  static Verdict now(JourneyStatus status, JourneyEvent event) {
    return status.step(event).orElseThrow().verdict();
  }

  static List<String> grounds(JourneyStatus status, JourneyEvent event) {
    return status.step(event).orElseThrow().grounds().stream().map(TransitionReason::id).toList();
  }

  static List<String> remedies(JourneyStatus status) {
    return status.remedies().stream()
        .filter(open -> open.remedy().clock().isPresent())
        .map(
            open ->
                open.remedy().kind().getText()
                    + " "
                    + open.verdict()
                    + " "
                    + open.until().map(LocalDate::toString).orElse("?"))
        .toList();
  }
}
