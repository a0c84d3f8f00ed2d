package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.deadline.CaseLaw;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/**
 * One walk through a history, event by event, each track for itself. A track stands in a set of
 * states, of one when everything is known. An event without a day may have happened at any time, so
 * whatever it leads to is possible at every time. One instance serves one question; it is not
 * thread-safe.
 */
final class JourneySimulation {

  private record Due(Transition row, TransitionEvaluator.Place place, LocalDate first) {}

  private final Journey journey;
  private final ClockSettings settings;
  private final LocalDate asOf;
  private final CaseLaw law;
  private final List<Event> dated = new ArrayList<>();
  private final TransitionEvaluator at;
  private final List<Event> undated = new ArrayList<>();
  private final List<Event> past = new ArrayList<>();
  private final Map<String, Optional<LocalDate>> opened = new LinkedHashMap<>();
  private final List<AutomaticTransition> byItself = new ArrayList<>();
  private final List<Irregularity> notes = new ArrayList<>();

  JourneySimulation(
      Journey journey,
      Timeline timeline,
      Circumstances circumstances,
      ClockSettings settings,
      LocalDate asOf) {
    this.journey = journey;
    this.settings = settings;
    this.asOf = asOf;
    this.law = CaseLaw.of(timeline, journey.nation());
    for (Event event : timeline.events()) {
      if (event.on().isEmpty()) {
        undated.add(event);
      } else if (!event.on().get().isAfter(asOf)) {
        dated.add(event);
      }
    }
    at = new TransitionEvaluator(journey, parts(timeline), undated, circumstances, settings, law);
  }

  /** The parts of the document that have a track of their own. */
  private Set<Pointer> parts(Timeline timeline) {
    Set<Pointer> parts = new LinkedHashSet<>();
    for (Event event : timeline.events()) {
      boolean left = event.on().map(day -> day.isAfter(asOf)).orElse(false);
      boolean scoped = journey.rowsOf(event.kind()).stream().anyMatch(r -> r.track().isScoped());
      if (scoped && !left && !event.scope().equals(Pointer.ROOT)) {
        parts.add(event.scope());
      }
    }
    return parts;
  }

  JourneyStatus run() {
    for (Event event : dated) {
      advance(event.on().orElseThrow());
      if (!isSaidAgain(event)) {
        note(event);
        past.add(event);
        happen(event);
      }
    }
    for (Event event : undated) {
      note(event);
      open(event);
    }
    advance(asOf);
    List<TrackState> all = at.places().stream().map(at::seen).toList();
    return new JourneyStatus(journey.nation(), asOf, all, steps(), remedies(), byItself, notes);
  }

  /**
   * Whether an event that could not follow is only the one of that day, which an application, its
   * assessment and the approval may each record.
   */
  private boolean isSaidAgain(Event event) {
    List<Transition> rows = journey.rowsOf(event.kind());
    boolean scoped = rows.stream().anyMatch(row -> row.track().isScoped());
    boolean said =
        past.stream()
            .anyMatch(
                before ->
                    before.kind().equals(event.kind())
                        && before.on().equals(event.on())
                        && before.concerns().equals(event.concerns())
                        && (!scoped || before.scope().equals(event.scope())));
    return said
        && !rows.isEmpty()
        && at.weigh(rows, event.scope(), event.on().orElseThrow()).verdict() != Verdict.ALLOWED;
  }

  // What an event means

  private void note(Event event) {
    List<Transition> rows = journey.rowsOf(event.kind());
    if (rows.isEmpty()) {
      if (journey.isOfAnotherNation(event.kind())) {
        notes.add(
            new Irregularity(event, Verdict.OTHER_NATION, List.of(TransitionReason.OTHER_NATION)));
      }
      return;
    }
    TransitionEvaluator.Weighed weighed =
        event.on().isEmpty()
            ? new TransitionEvaluator.Weighed(
                List.of(), Verdict.CANNOT_TELL, List.of(TransitionReason.DAY_UNKNOWN))
            : at.weigh(rows, event.scope(), event.on().get());
    if (weighed.verdict() != Verdict.ALLOWED) {
      notes.add(new Irregularity(event, weighed.verdict(), weighed.grounds()));
    }
  }

  /** Moves every track that the event moves, as if it had been allowed. */
  private void happen(Event event) {
    LocalDate day = event.on().orElseThrow();
    Map<TransitionEvaluator.Place, Set<State>> moves = new LinkedHashMap<>();
    List<Transition> taken = new ArrayList<>();
    for (Map.Entry<Track, List<Transition>> ofTrack :
        TransitionEvaluator.byTrack(journey.rowsOf(event.kind()), law.day(day)).entrySet()) {
      for (Pointer scope : at.scopes(ofTrack.getKey(), event.scope())) {
        TransitionEvaluator.Place place = new TransitionEvaluator.Place(ofTrack.getKey(), scope);
        List<Transition> rows = taken(ofTrack.getValue(), place, day);
        if (!rows.isEmpty()) {
          Set<State> to = after(rows, place, day);
          if (!event.concerns().isEmpty()) {
            // Of several people only some: where the others stand has not changed.
            to.addAll(at.seen(place).states());
          }
          moves.put(place, to);
        }
        taken.addAll(rows);
        if (rows.stream().anyMatch(Transition::reverts)) {
          byItself.removeIf(
              past -> past.row().track() == place.track() && past.scope().equals(place.scope()));
        }
      }
    }
    moves.forEach(
        (place, to) -> at.put(new TrackState(place.track(), place.scope(), to, Optional.of(day))));
    taken.forEach(row -> opened.keySet().removeAll(row.closesRemedies()));
    taken.forEach(row -> row.opensRemedies().forEach(id -> opened.put(id, Optional.of(day))));
  }

  /** The rows by which an event that happened may have moved a track. */
  private List<Transition> taken(
      List<Transition> rows, TransitionEvaluator.Place place, LocalDate day) {
    Set<State> possible = at.seen(place).states();
    List<Transition> leaving =
        rows.stream().filter(row -> possible.stream().anyMatch(row::leaves)).toList();
    List<Transition> fitting =
        leaving.stream()
            .filter(
                row ->
                    at.weigh(row, place.scope(), day).verdict().compareTo(Verdict.CANNOT_TELL) <= 0)
            .toList();
    if (!fitting.isEmpty()) {
      return fitting;
    }
    List<Transition> judging =
        (leaving.isEmpty() ? rows : leaving)
            .stream().filter(row -> !row.isConsequential()).toList();
    return leaving.isEmpty() && !judging.isEmpty() ? judging.subList(0, 1) : judging;
  }

  /** Where a track stands after rows; where it stood, too, if they only follow and may not have. */
  private Set<State> after(List<Transition> rows, TransitionEvaluator.Place place, LocalDate day) {
    Set<State> possible = at.seen(place).states();
    Set<State> to = new TreeSet<>();
    rows.forEach(row -> to.add(row.to()));
    if (rows.stream().allMatch(Transition::isConsequential)) {
      possible.stream()
          .filter(state -> rows.stream().noneMatch(row -> certainly(row, state, place, day)))
          .forEach(to::add);
    }
    return to;
  }

  private boolean certainly(
      Transition row, State state, TransitionEvaluator.Place place, LocalDate day) {
    return row.leaves(state) && at.unmet(row.requires(), place.scope(), day).isEmpty();
  }

  private void open(Event event) {
    for (Transition row : journey.rowsOf(event.kind())) {
      row.opensRemedies().forEach(id -> opened.putIfAbsent(id, Optional.empty()));
    }
  }

  // What happens by itself

  private void advance(LocalDate day) {
    boolean moved = true;
    while (moved) {
      Optional<Due> next = nextDue(day);
      next.ifPresent(this::happenByItself);
      moved = next.isPresent() || perhaps(day);
    }
  }

  private void happenByItself(Due due) {
    at.put(
        new TrackState(
            due.place().track(),
            due.place().scope(),
            Set.of(due.row().to()),
            Optional.of(due.first())));
    byItself.add(new AutomaticTransition(due.row(), due.first(), due.place().scope()));
    opened.keySet().removeAll(due.row().closesRemedies());
    due.row().opensRemedies().forEach(id -> opened.put(id, Optional.of(due.first())));
  }

  /** The first thing that has certainly happened by itself by a day. */
  private Optional<Due> nextDue(LocalDate day) {
    List<Due> due = new ArrayList<>();
    for (Transition row : journey.byThemselves()) {
      for (TransitionEvaluator.Place place : at.places()) {
        TrackState here = at.seen(place);
        if (place.track() == row.track()
            && here.states().stream().allMatch(row::leaves)
            && isCertain(row, place, here)) {
          firstDay(row, place)
              .filter(first -> !first.isAfter(day))
              .ifPresent(first -> due.add(new Due(row, place, first)));
        }
      }
    }
    return due.stream().min(Comparator.comparing(Due::first));
  }

  private boolean isCertain(Transition row, TransitionEvaluator.Place place, TrackState here) {
    if (here.since().isEmpty()
        || !row.basis().certainty().isVerified()
        || !row.basis().inForce().contains(law.day(here.since().get()))) {
      return false;
    }
    Verdict verdict = ofRequirements(row, place, here.since().get());
    return verdict == Verdict.ALLOWED || verdict == Verdict.NOT_SHOWN;
  }

  private Verdict ofRequirements(Transition row, TransitionEvaluator.Place place, LocalDate day) {
    Verdict verdict = Verdict.ALLOWED;
    for (TransitionReason ground : at.unmet(row.requires(), place.scope(), day)) {
      verdict = verdict.worse(ground.verdict());
    }
    return verdict;
  }

  /** Adds one state into which a track may have come by itself; says whether there was one. */
  private boolean perhaps(LocalDate day) {
    for (Transition row : journey.byThemselves()) {
      for (TransitionEvaluator.Place place : at.places()) {
        TrackState here = at.seen(place);
        if (place.track() == row.track()
            && !here.states().contains(row.to())
            && here.states().stream().anyMatch(row::leaves)
            && mayHave(row, place, here, day)) {
          Set<State> more = new TreeSet<>(here.states());
          more.add(row.to());
          at.put(new TrackState(place.track(), place.scope(), more, Optional.empty()));
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayHave(
      Transition row, TransitionEvaluator.Place place, TrackState here, LocalDate day) {
    LocalDate since = here.since().orElse(day);
    if (row.basis().inForce().days().isEmpty()
        || ofRequirements(row, place, since) == Verdict.NOT_ALLOWED) {
      return false;
    }
    return firstDay(row, place).map(first -> !first.isAfter(day)).orElse(true);
  }

  /** The first day on which a track has moved by itself; empty when it cannot be told. */
  private Optional<LocalDate> firstDay(Transition row, TransitionEvaluator.Place place) {
    return dayOf(row.clock().orElseThrow(), place.scope())
        .map(day -> row.isImmediate() ? day : day.plusDays(1));
  }

  /** The day of a clock since the last event that started it; empty when it cannot be told. */
  private Optional<LocalDate> dayOf(String clock, Pointer scope) {
    if (settings.mayBeStartedBy(undated, clock)) {
      return Optional.empty();
    }
    for (int i = past.size() - 1; i >= 0; i--) {
      Event event = past.get(i);
      Optional<Clock> started = settings.startedBy(event, clock, law);
      boolean here = scope.equals(Pointer.ROOT) || scope.equals(event.scope());
      if (here && started.isPresent()) {
        return settings.day(started.get(), event.on().orElseThrow());
      }
    }
    return Optional.empty();
  }

  // What may follow

  private List<PossibleEvent> steps() {
    List<PossibleEvent> steps = new ArrayList<>();
    for (JourneyEvent event : journey.events()) {
      List<Transition> rows = journey.rowsOf(event);
      boolean scoped = rows.stream().anyMatch(row -> row.track().isScoped());
      Set<Pointer> scopes = new LinkedHashSet<>(Set.of(Pointer.ROOT));
      if (scoped) {
        scopes.addAll(at.parts());
      }
      for (Pointer scope : scopes) {
        TransitionEvaluator.Weighed weighed = at.weigh(rows, scope, asOf);
        steps.add(
            new PossibleEvent(event, scope, weighed.verdict(), weighed.rows(), weighed.grounds()));
      }
    }
    return steps;
  }

  private List<OpenRemedy> remedies() {
    List<OpenRemedy> open = new ArrayList<>();
    opened.forEach(
        (id, since) ->
            journey.remediesOf(id).stream()
                .filter(remedy -> remedy.basis().inForce().contains(since.orElse(asOf)))
                .forEach(remedy -> remedy(remedy, since).ifPresent(open::add)));
    return open;
  }

  private Optional<OpenRemedy> remedy(RemedyRule remedy, Optional<LocalDate> since) {
    Optional<LocalDate> until = remedy.clock().flatMap(clock -> dayOf(clock, Pointer.ROOT));
    List<TransitionReason> grounds =
        new ArrayList<>(at.unmet(remedy.requires(), Pointer.ROOT, asOf));
    if (remedy.clock().isPresent() && until.isEmpty()) {
      grounds.add(since.isEmpty() ? TransitionReason.DAY_UNKNOWN : TransitionReason.TIME_UNKNOWN);
    }
    Verdict verdict =
        remedy.basis().certainty().isVerified() ? Verdict.ALLOWED : Verdict.LAW_NOT_CARRIED;
    for (TransitionReason ground : grounds) {
      verdict = verdict.worse(ground.verdict());
    }
    boolean over = until.map(asOf::isAfter).orElse(false);
    return over || verdict == Verdict.NOT_ALLOWED
        ? Optional.empty()
        : Optional.of(new OpenRemedy(remedy, verdict, until, grounds));
  }
}
