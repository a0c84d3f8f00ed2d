package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.deadline.CaseLaw;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.journey.TransitionEvaluator.Weighed;
import org.fostering.rules.journey.TransitionTable.EventRows;
import org.fostering.rules.journey.TransitionTable.Row;
import org.fostering.rules.journey.TransitionTable.TrackRows;
import org.fostering.rules.timeline.Event;

/**
 * One walk through a history, event by event, each track for itself: that of everybody, or of one
 * of several people. {@link JourneyWalk} leads them. What a track does by itself in between is
 * {@link ClockedTransitions}. One instance serves one question; it is not thread-safe.
 */
final class JourneySimulation {

  private final Optional<String> person;
  private final List<Event> past = new ArrayList<>();
  private final Standings standings;
  private final TransitionEvaluator evaluator;
  private final Remedies remedies;
  private final ClockedTransitions clocked;

  /**
   * Begins.
   *
   * @param journey the table
   * @param person whose walk it is; empty for everybody, and for all whom nothing concerns alone
   * @param parts the parts of the documents that have a track of their own
   * @param undated the events without a day that concern the person
   * @param circumstances what is known besides the events
   * @param settings the clocks, and how the law is read
   * @param law which day's law governs
   */
  JourneySimulation(
      Journey journey,
      Optional<String> person,
      Set<Pointer> parts,
      List<Event> undated,
      Circumstances circumstances,
      ClockSettings settings,
      CaseLaw law) {
    this.person = person;
    standings = new Standings(journey, parts, undated);
    evaluator = new TransitionEvaluator(journey, standings, circumstances, person, settings, law);
    StartedClocks clocks = new StartedClocks(settings, law, past, undated);
    remedies = new Remedies(journey, law, evaluator, clocks);
    clocked = new ClockedTransitions(journey, law, standings, evaluator, clocks, remedies);
    undated.forEach(event -> remedies.mayHaveOpened(journey.rowsOf(event.kind())));
  }

  Optional<String> person() {
    return person;
  }

  /** Whether an event happened to the person whose walk it is. */
  boolean concerns(Event event) {
    return concerns(event, person);
  }

  static boolean concerns(Event event, Optional<String> person) {
    return event.concerns().isEmpty() || person.map(event.concerns()::contains).orElse(false);
  }

  /** Goes on to a day. */
  void advance(LocalDate day) {
    clocked.advance(day);
  }

  /** What an event comes to. */
  Weighed weigh(Event event, EventRows rows, LocalDate day) {
    return evaluator.weigh(rows.judging(), standings.part(event.scope()), day);
  }

  /**
   * Whether an event that could not follow is only the one of that day, which an application, its
   * assessment and the approval may each record.
   */
  boolean isSaidAgain(Event event, EventRows rows, Weighed weighed) {
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

  /** Remembers an event that moves no track. */
  void remember(Event event) {
    past.add(event);
  }

  /** Moves every track that an event moves, as if it had been allowed. */
  void happen(Event event, EventRows rows, LocalDate day) {
    past.add(event);
    List<Row> taken = new ArrayList<>(4);
    // Every row looks at how things stood before the event, so that nothing moves until all have.
    Map<Integer, Long> moves = new TreeMap<>();
    int part = standings.part(event.scope());
    for (TrackRows its : rows.moving()) {
      for (int in : concerned(its, rows, part, day)) {
        int place = standings.place(its.track(), in);
        List<Row> here = taken(its.rows(), place, day);
        if (!here.isEmpty()) {
          moves.put(place, after(here, place, day));
          taken.addAll(here);
        }
        if (here.stream().anyMatch(row -> row.row().reverts())) {
          clocked.revert(place);
        }
      }
    }
    moves.forEach((place, states) -> standings.put(place, states, day));
    remedies.moved(taken, day);
  }

  /** The parts in which an event moves a track: those by which it is judged, or all. */
  private List<Integer> concerned(TrackRows moving, EventRows rows, int part, LocalDate day) {
    for (TrackRows judging : rows.judging()) {
      if (judging.track() == moving.track()) {
        return evaluator.concerned(judging, part, day);
      }
    }
    int first = standings.first(moving.track(), part);
    int last = standings.last(moving.track(), part);
    return first == last ? List.of(first) : IntStream.rangeClosed(first, last).boxed().toList();
  }

  /**
   * The rows by which an event that happened may have moved a track. What is over stays so,
   * whatever cannot follow: that is noted, and says no more.
   */
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
        } else if (moves(row, verdict)) {
          judging.add(row);
        }
      }
    }
    if (someLeave) {
      return fitting.isEmpty() ? judging : fitting;
    }
    return standings.isOver(place) ? List.of() : again(rows, place, day);
  }

  /** What happens once more leaves the track where it stands, and does not begin it anew. */
  private List<Row> again(List<Row> rows, int place, LocalDate day) {
    List<Row> first = List.of();
    for (Row row : rows) {
      boolean stays = (row.to() & standings.possible(place)) != 0;
      if ((stays || first.isEmpty())
          && moves(row, evaluator.verdict(row, standings.partOf(place), day))) {
        if (stays) {
          return List.of(row);
        }
        first = List.of(row);
      }
    }
    return first;
  }

  /** Whether an event that does not fit is taken to have moved a track all the same. */
  private static boolean moves(Row row, Verdict verdict) {
    boolean holds = row.row().track().holdsAgainstExcluded() && verdict == Verdict.NOT_ALLOWED;
    return !row.row().isConsequential() && !holds;
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

  Standings standings() {
    return standings;
  }

  TransitionEvaluator evaluator() {
    return evaluator;
  }

  Remedies remedies() {
    return remedies;
  }

  List<AutomaticTransition> byItself() {
    return clocked.happened();
  }
}
