package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.deadline.CaseLaw;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.journey.TransitionEvaluator.Weighed;
import org.fostering.rules.journey.TransitionTable.EventRows;
import org.fostering.rules.journey.TransitionTable.Row;
import org.fostering.rules.journey.TransitionTable.TrackRows;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/**
 * One walk through a history, event by event, each track for itself. What a track does by itself in
 * between is {@link ClockedTransitions}. One instance serves one question; it is not thread-safe.
 */
final class JourneySimulation {

  private final Journey journey;
  private final LocalDate asOf;
  private final CaseLaw law;
  private final List<Event> dated = new ArrayList<>();
  private final List<Event> undated = new ArrayList<>();
  private final List<Event> past = new ArrayList<>();
  private final Standings standings;
  private final TransitionEvaluator evaluator;
  private final Remedies remedies;
  private final ClockedTransitions clocked;
  private final List<Irregularity> notes = new ArrayList<>();

  JourneySimulation(
      Journey journey,
      Timeline timeline,
      Circumstances circumstances,
      ClockSettings settings,
      LocalDate asOf) {
    this.journey = journey;
    this.asOf = asOf;
    this.law = CaseLaw.of(timeline, journey.nation());
    for (Event event : timeline.events()) {
      if (event.on().isEmpty()) {
        undated.add(event);
      } else if (!event.on().get().isAfter(asOf)) {
        dated.add(event);
      }
    }
    standings = new Standings(journey, parts(timeline), undated);
    evaluator = new TransitionEvaluator(standings, circumstances, settings, law);
    StartedClocks clocks = new StartedClocks(settings, law, past, undated);
    remedies = new Remedies(journey, law, evaluator, clocks);
    clocked = new ClockedTransitions(journey, law, standings, evaluator, clocks, remedies);
  }

  /** The parts of the documents that have a track of their own. */
  private Set<Pointer> parts(Timeline timeline) {
    Set<Pointer> parts = new LinkedHashSet<>();
    for (Event event : timeline.events()) {
      boolean left = event.on().isPresent() && event.on().get().isAfter(asOf);
      if (!left && !event.scope().equals(Pointer.ROOT)) {
        EventRows rows = journey.on(asOf).of(event.kind());
        if (rows != null && rows.scoped()) {
          parts.add(event.scope());
        }
      }
    }
    return parts;
  }

  JourneyStatus run() {
    for (Event event : dated) {
      LocalDate day = event.on().orElseThrow();
      clocked.advance(day);
      EventRows rows = journey.on(law.day(day)).of(event.kind());
      if (rows == null) {
        noteOther(event);
        past.add(event);
      } else {
        Weighed weighed = evaluator.weigh(rows.judging(), standings.part(event.scope()), day);
        if (!isSaidAgain(event, rows, weighed)) {
          note(event, weighed.verdict(), weighed.grounds());
          past.add(event);
          happen(event, rows, day);
        }
      }
    }
    for (Event event : undated) {
      if (journey.rowsOf(event.kind()).isEmpty()) {
        noteOther(event);
      } else {
        note(event, Verdict.CANNOT_TELL, List.of(TransitionReason.DAY_UNKNOWN));
      }
      remedies.mayHaveOpened(journey.rowsOf(event.kind()));
    }
    clocked.advance(asOf);
    return new JourneyStatus(
        journey.nation(),
        asOf,
        standings.all(),
        steps(),
        remedies.open(asOf),
        clocked.happened(),
        notes);
  }

  /**
   * Whether an event that could not follow is only the one of that day, which an application, its
   * assessment and the approval may each record.
   */
  private boolean isSaidAgain(Event event, EventRows rows, Weighed weighed) {
    if (weighed.verdict() != Verdict.ALLOWED) {
      for (Event before : past) {
        if (before.on().equals(event.on())
            && before.kind().equals(event.kind())
            && before.concerns().equals(event.concerns())
            && (!rows.scoped() || before.scope().equals(event.scope()))) {
          return true;
        }
      }
    }
    return false;
  }

  private void note(Event event, Verdict verdict, List<TransitionReason> grounds) {
    if (verdict != Verdict.ALLOWED) {
      notes.add(new Irregularity(event, verdict, grounds));
    }
  }

  private void noteOther(Event event) {
    if (journey.isOfAnotherNation(event.kind())) {
      note(event, Verdict.OTHER_NATION, List.of(TransitionReason.OTHER_NATION));
    }
  }

  /** Moves every track that the event moves, as if it had been allowed. */
  private void happen(Event event, EventRows rows, LocalDate day) {
    List<Row> taken = new ArrayList<>(4);
    long[] moves = new long[standings.size()];
    int part = standings.part(event.scope());
    for (TrackRows its : rows.moving()) {
      int last = standings.last(its.track(), part);
      for (int in = standings.first(its.track(), part); in <= last; in++) {
        int place = standings.place(its.track(), in);
        List<Row> takenHere = taken(its.rows(), place, day);
        if (!takenHere.isEmpty()) {
          // Of several people only some: where the others stand has not changed.
          long stay = event.concerns().isEmpty() ? 0 : standings.possible(place);
          moves[place] = after(takenHere, place, day) | stay;
        }
        for (Row row : takenHere) {
          if (row.row().reverts()) {
            clocked.revert(place);
          }
        }
        taken.addAll(takenHere);
      }
    }
    for (int place = 0; place < moves.length; place++) {
      if (moves[place] != 0) {
        standings.put(place, moves[place], day);
      }
    }
    remedies.moved(taken, day);
  }

  /** The rows by which an event that happened may have moved a track. */
  private List<Row> taken(List<Row> rows, int place, LocalDate day) {
    long possible = standings.possible(place);
    List<Row> fitting = new ArrayList<>(2);
    List<Row> judging = new ArrayList<>(2);
    boolean someLeave = false;
    for (Row row : rows) {
      if ((row.from() & possible) != 0) {
        someLeave = true;
        Verdict verdict = evaluator.verdict(row, standings.partOf(place), day);
        if (verdict.compareTo(Verdict.CANNOT_TELL) <= 0) {
          fitting.add(row);
        } else if (!row.row().isConsequential()) {
          judging.add(row);
        }
      }
    }
    if (!fitting.isEmpty() || someLeave) {
      return fitting.isEmpty() ? judging : fitting;
    }
    for (Row row : rows) {
      if (!row.row().isConsequential()) {
        return List.of(row);
      }
    }
    return List.of();
  }

  /** Where a track stands after rows; where it stood, too, if they only follow and may not have. */
  private long after(List<Row> rows, int place, LocalDate day) {
    long to = 0;
    long left = 0;
    boolean follows = true;
    for (Row row : rows) {
      to |= row.to();
      follows &= row.row().isConsequential();
      if (evaluator.verdict(row.requires(), standings.partOf(place), day) == Verdict.ALLOWED) {
        left |= row.from();
      }
    }
    return follows ? to | (standings.possible(place) & ~left) : to;
  }

  /** What would come of every event now. */
  private List<PossibleEvent> steps() {
    List<PossibleEvent> steps = new ArrayList<>();
    List<Pointer> parts = standings.parts();
    for (Map.Entry<JourneyEvent, EventRows> each : journey.on(law.day(asOf)).all().entrySet()) {
      EventRows rows = each.getValue();
      for (int part = 0; part < (rows.scoped() ? parts.size() : 1); part++) {
        Weighed weighed = evaluator.weigh(rows.judging(), part, asOf);
        steps.add(
            new PossibleEvent(
                each.getKey(),
                parts.get(part),
                weighed.verdict(),
                weighed.rows(),
                weighed.grounds()));
      }
    }
    return steps;
  }
}
