package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.deadline.ApprovalEnd;
import org.fostering.rules.deadline.CaseLaw;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.journey.TransitionEvaluator.Weighed;
import org.fostering.rules.journey.TransitionTable.EventRows;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/**
 * The walk of everybody in a case through its history: one {@link JourneySimulation}, or where
 * something concerns some of the people only, one for each of them, side by side. What was recorded
 * of all of them moves those whom it can concern: whoever has left before is not concerned, and
 * what comes too early for one of them comes too early. One instance serves one question; it is not
 * thread-safe.
 */
final class JourneyWalk {

  private final Journey journey;
  private final LocalDate asOf;
  private final CaseLaw law;
  private final List<Event> dated = new ArrayList<>();
  private final List<Event> undated = new ArrayList<>();

  /** What the documents say themselves; the rest only follows from it. */
  private final Set<Event> recorded;

  private final List<JourneySimulation> walks = new ArrayList<>();
  private final List<Irregularity> notes = new ArrayList<>();

  JourneyWalk(
      Journey journey,
      Timeline documents,
      Circumstances circumstances,
      ClockSettings settings,
      LocalDate asOf) {
    this.journey = journey;
    this.asOf = asOf;
    this.law = CaseLaw.of(documents, journey.nation(), settings.interpretations());
    Timeline timeline = ApprovalEnd.addTo(documents, journey.nation(), settings, law);
    this.recorded = timeline.equals(documents) ? Set.of() : new HashSet<>(documents.events());
    for (Event event : timeline.events()) {
      if (event.on().isEmpty()) {
        undated.add(event);
      } else if (!event.on().get().isAfter(asOf)) {
        dated.add(event);
      }
    }
    Set<Pointer> parts = parts();
    for (Optional<String> person : people(timeline)) {
      List<Event> its =
          undated.stream().filter(e -> JourneySimulation.concerns(e, person)).toList();
      walks.add(new JourneySimulation(journey, person, parts, its, circumstances, settings, law));
    }
  }

  /** Everybody in one, as long as nothing concerns some of them only. */
  private List<Optional<String>> people(Timeline timeline) {
    Set<String> apart = new LinkedHashSet<>(timeline.people().keySet());
    boolean some = false;
    for (List<Event> events : List.of(dated, undated)) {
      for (Event event : events) {
        some |= !event.concerns().isEmpty();
        apart.addAll(event.concerns());
      }
    }
    List<Optional<String>> people = new ArrayList<>();
    if (some) {
      apart.forEach(person -> people.add(Optional.of(person)));
    }
    if (!some || timeline.people().isEmpty()) {
      people.add(Optional.empty());
    }
    return people;
  }

  /** The parts of the documents that have a track of their own. */
  private Set<Pointer> parts() {
    Set<Pointer> parts = new LinkedHashSet<>();
    for (List<Event> events : List.of(dated, undated)) {
      for (Event event : events) {
        if (!event.scope().equals(Pointer.ROOT)) {
          EventRows rows = journey.on(asOf).of(event.kind());
          if (rows != null && rows.scoped()) {
            parts.add(event.scope());
          }
        }
      }
    }
    return parts;
  }

  JourneyStatus run() {
    for (Event event : dated) {
      happen(event, event.on().orElseThrow());
    }
    for (Event event : undated) {
      if (journey.rowsOf(event.kind()).isEmpty()) {
        noteOther(event);
      } else {
        note(event, Verdict.CANNOT_TELL, List.of(TransitionReason.DAY_UNKNOWN));
      }
    }
    walks.forEach(walk -> walk.advance(asOf));
    return new JourneyStatus(
        journey.nation(),
        asOf,
        standings(),
        steps(),
        openRemedies(),
        closedRemedies(),
        byItself(),
        notes);
  }

  private void happen(Event event, LocalDate day) {
    List<JourneySimulation> its = walks.stream().filter(walk -> walk.concerns(event)).toList();
    its.forEach(walk -> walk.advance(day));
    EventRows rows = journey.on(law.day(day)).of(event.kind());
    if (rows == null) {
      noteOther(event);
      its.forEach(walk -> walk.remember(event));
      return;
    }
    Map<JourneySimulation, Weighed> weighed = new LinkedHashMap<>();
    for (JourneySimulation walk : its) {
      Weighed here = walk.weigh(event, rows, day);
      if (!walk.isSaidAgain(event, rows, here)) {
        weighed.put(walk, here);
      }
    }
    leaveOutWhomItCannotConcern(weighed);
    if (!weighed.isEmpty()) {
      Weighed noted = Collections.min(weighed.values(), Weighed.AS_NOTED);
      note(event, noted.verdict(), noted.grounds());
      weighed.keySet().forEach(walk -> walk.happen(event, rows, day));
    }
  }

  /** What fits somebody does not concern whoever has left before, nor whoever is not named. */
  private static void leaveOutWhomItCannotConcern(Map<JourneySimulation, Weighed> weighed) {
    boolean fitsSome = false;
    for (Weighed here : weighed.values()) {
      fitsSome |= here.fits();
    }
    if (fitsSome) {
      weighed
          .entrySet()
          .removeIf(
              each ->
                  !each.getValue().fits()
                      && !(each.getKey().person().isPresent() && each.getValue().isPremature()));
    }
  }

  private void note(Event event, Verdict verdict, List<TransitionReason> grounds) {
    if (verdict != Verdict.ALLOWED && (recorded.isEmpty() || recorded.contains(event))) {
      notes.add(new Irregularity(event, verdict, grounds));
    }
  }

  private void noteOther(Event event) {
    if (journey.isOfAnotherNation(event.kind())) {
      note(event, Verdict.OTHER_NATION, List.of(TransitionReason.OTHER_NATION));
    }
  }

  private List<TrackState> standings() {
    List<TrackState> all = new ArrayList<>();
    Standings first = walks.get(0).standings();
    for (int i = 0; i < first.size(); i++) {
      int place = i;
      // A track that runs in parts of the documents seldom runs in the whole besides.
      if (first.isOfParts(first.track(place))
          && first.scope(place).equals(Pointer.ROOT)
          && walks.stream().noneMatch(walk -> walk.standings().hasBegun(place))) {
        continue;
      }
      all.addAll(
          each(
              walk -> List.of(walk.standings().at(place)),
              (state, people) ->
                  new TrackState(
                      state.track(), state.scope(), state.states(), state.since(), people)));
    }
    return all;
  }

  /** What would come of every event now. */
  private List<PossibleEvent> steps() {
    List<PossibleEvent> steps = new ArrayList<>();
    List<Pointer> parts = walks.get(0).standings().parts();
    for (Map.Entry<JourneyEvent, EventRows> each : journey.on(law.day(asOf)).all().entrySet()) {
      EventRows rows = each.getValue();
      for (int i = 0; i < (rows.scoped() ? parts.size() : 1); i++) {
        int part = i;
        steps.addAll(
            each(
                walk -> List.of(step(walk, each.getKey(), rows, part)),
                (step, people) ->
                    new PossibleEvent(
                        step.event(),
                        step.scope(),
                        step.verdict(),
                        step.leadsTo(),
                        step.grounds(),
                        step.requirements(),
                        people)));
      }
    }
    return steps;
  }

  private PossibleEvent step(JourneySimulation walk, JourneyEvent kind, EventRows rows, int part) {
    TransitionEvaluator evaluator = walk.evaluator();
    Weighed weighed = evaluator.weigh(rows.judging(), part, asOf);
    return new PossibleEvent(
        kind,
        walk.standings().parts().get(part),
        weighed.verdict(),
        weighed.rows(),
        weighed.grounds(),
        evaluator.lookedAt(weighed, part, asOf),
        Set.of());
  }

  private List<OpenRemedy> openRemedies() {
    return each(
        walk -> walk.remedies().open(asOf),
        (open, people) ->
            new OpenRemedy(open.remedy(), open.verdict(), open.until(), open.grounds(), people));
  }

  private List<ClosedRemedy> closedRemedies() {
    return each(
        walk -> walk.remedies().closed(asOf),
        (closed, people) -> new ClosedRemedy(closed.remedy(), closed.grounds(), people));
  }

  private List<AutomaticTransition> byItself() {
    return each(
        JourneySimulation::byItself,
        (past, people) -> new AutomaticTransition(past.row(), past.on(), past.scope(), people));
  }

  /** What the walks give, each thing once, with those for whom it is so if it is not so for all. */
  private <T> List<T> each(
      Function<JourneySimulation, List<T>> given, BiFunction<T, Set<String>, T> of) {
    if (walks.size() == 1) {
      return given.apply(walks.get(0));
    }
    Map<T, Set<JourneySimulation>> whose = new LinkedHashMap<>();
    for (JourneySimulation walk : walks) {
      given
          .apply(walk)
          .forEach(one -> whose.computeIfAbsent(one, x -> new LinkedHashSet<>()).add(walk));
    }
    List<T> all = new ArrayList<>();
    whose.forEach(
        (one, its) -> {
          Set<String> people = new LinkedHashSet<>();
          its.forEach(walk -> walk.person().ifPresent(people::add));
          all.add(its.size() == walks.size() ? one : of.apply(one, people));
        });
    return all;
  }
}
