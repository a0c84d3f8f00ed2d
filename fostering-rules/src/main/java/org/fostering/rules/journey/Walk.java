package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.event.Event;
import org.fostering.rules.event.Timeline;
import org.fostering.rules.timescale.Clock;

/**
 * One walk through a history, event by event, each track for itself. A track stands in a set of
 * states, of one when everything is known. An event without a day may have happened at any time, so
 * whatever it leads to is possible at every time. One instance serves one question; it is not
 * thread-safe.
 */
final class Walk {

  private record Place(Track track, Pointer scope) {}

  private record Due(Transition row, Place place, LocalDate first) {}

  private final Journey journey;
  private final Circumstances circumstances;
  private final Timing timing;
  private final LocalDate asOf;
  private final List<Event> dated = new ArrayList<>();
  private final List<Event> undated = new ArrayList<>();
  private final List<Event> past = new ArrayList<>();
  private final Map<Place, Standing> standings = new LinkedHashMap<>();
  private final Map<String, Optional<LocalDate>> opened = new LinkedHashMap<>();
  private final List<Happened> byItself = new ArrayList<>();
  private final List<HistoryNote> notes = new ArrayList<>();
  private final Set<Pointer> parts = new LinkedHashSet<>();

  Walk(
      Journey journey,
      Timeline timeline,
      LocalDate asOf,
      Circumstances circumstances,
      Timing timing) {
    this.journey = journey;
    this.circumstances = circumstances;
    this.timing = timing;
    this.asOf = asOf;
    for (Event event : timeline.events()) {
      if (event.on().isEmpty()) {
        undated.add(event);
      } else if (!event.on().get().isAfter(asOf)) {
        dated.add(event);
      }
    }
    start();
  }

  private void start() {
    for (List<Event> events : List.of(dated, undated)) {
      for (Event event : events) {
        boolean scoped = journey.rowsOf(event.kind()).stream().anyMatch(r -> r.track().isScoped());
        if (scoped && !event.scope().equals(Pointer.ROOT)) {
          parts.add(event.scope());
        }
      }
    }
    for (Track track : journey.tracks()) {
      Set<Pointer> scopes = new LinkedHashSet<>(Set.of(Pointer.ROOT));
      if (track.isScoped()) {
        scopes.addAll(parts);
      }
      for (Pointer scope : scopes) {
        standings.put(
            new Place(track, scope),
            new Standing(track, scope, Set.of(Journey.initial(track)), Optional.empty()));
      }
    }
  }

  JourneyStatus run() {
    for (Event event : dated) {
      advance(event.on().orElseThrow());
      note(event);
      past.add(event);
      happen(event);
    }
    for (Event event : undated) {
      note(event);
      open(event);
    }
    advance(asOf);
    List<Standing> all = standings.keySet().stream().map(this::seen).toList();
    return new JourneyStatus(journey.nation(), asOf, all, steps(), remedies(), byItself, notes);
  }

  // What an event means

  private void note(Event event) {
    List<Transition> rows = journey.rowsOf(event.kind());
    if (rows.isEmpty()) {
      if (journey.isOfAnotherNation(event.kind())) {
        notes.add(new HistoryNote(event, Verdict.OTHER_NATION, List.of(Ground.OTHER_NATION)));
      }
      return;
    }
    Weighed weighed =
        event.on().isEmpty()
            ? new Weighed(List.of(), Verdict.CANNOT_TELL, List.of(Ground.DAY_UNKNOWN))
            : weigh(rows, event.scope(), event.on().get());
    if (weighed.verdict() != Verdict.ALLOWED) {
      notes.add(new HistoryNote(event, weighed.verdict(), weighed.grounds()));
    }
  }

  /** Moves every track that the event moves, as if it had been allowed. */
  private void happen(Event event) {
    LocalDate day = event.on().orElseThrow();
    Map<Place, Set<State>> moves = new LinkedHashMap<>();
    List<Transition> taken = new ArrayList<>();
    for (Map.Entry<Track, List<Transition>> ofTrack : byTrack(event.kind(), day).entrySet()) {
      for (Pointer scope : scopes(ofTrack.getKey(), event.scope())) {
        Place place = new Place(ofTrack.getKey(), scope);
        List<Transition> rows = taken(ofTrack.getValue(), place, day);
        if (!rows.isEmpty()) {
          moves.put(place, after(rows, place, day));
        }
        taken.addAll(rows);
        if (rows.stream().anyMatch(Transition::takesBack)) {
          byItself.removeIf(
              past -> past.row().track() == place.track() && past.scope().equals(place.scope()));
        }
      }
    }
    moves.forEach(
        (place, to) ->
            standings.put(place, new Standing(place.track(), place.scope(), to, Optional.of(day))));
    taken.forEach(row -> opened.keySet().removeAll(row.closes()));
    taken.forEach(row -> row.opens().forEach(id -> opened.put(id, Optional.of(day))));
  }

  /** The rows by which an event that happened may have moved a track. */
  private List<Transition> taken(List<Transition> rows, Place place, LocalDate day) {
    Set<State> possible = seen(place).states();
    List<Transition> leaving =
        rows.stream().filter(row -> possible.stream().anyMatch(row::leaves)).toList();
    List<Transition> fitting =
        leaving.stream()
            .filter(
                row -> weigh(row, place.scope(), day).verdict().compareTo(Verdict.CANNOT_TELL) <= 0)
            .toList();
    if (!fitting.isEmpty()) {
      return fitting;
    }
    List<Transition> judging =
        (leaving.isEmpty() ? rows : leaving).stream().filter(row -> !row.follows()).toList();
    return leaving.isEmpty() && !judging.isEmpty() ? judging.subList(0, 1) : judging;
  }

  /** Where a track stands after rows; where it stood, too, if they only follow and may not have. */
  private Set<State> after(List<Transition> rows, Place place, LocalDate day) {
    Set<State> possible = seen(place).states();
    Set<State> to = new TreeSet<>();
    rows.forEach(row -> to.add(row.to()));
    if (rows.stream().allMatch(Transition::follows)) {
      possible.stream()
          .filter(state -> rows.stream().noneMatch(row -> certainly(row, state, place, day)))
          .forEach(to::add);
    }
    return to;
  }

  private boolean certainly(Transition row, State state, Place place, LocalDate day) {
    return row.leaves(state) && unmet(row.requires(), place.scope(), day).isEmpty();
  }

  private void open(Event event) {
    for (Transition row : journey.rowsOf(event.kind())) {
      row.opens().forEach(id -> opened.putIfAbsent(id, Optional.empty()));
    }
  }

  // Weighing

  private Weighed weigh(List<Transition> rows, Pointer scope, LocalDate day) {
    Weighed all = new Weighed(List.of(), Verdict.ALLOWED, List.of());
    List<Transition> judging = rows.stream().filter(row -> !row.follows()).toList();
    for (List<Transition> ofTrack : byTrack(judging, day).values()) {
      for (Pointer part : scopes(ofTrack.get(0).track(), scope)) {
        Weighed best =
            ofTrack.stream()
                .map(row -> weigh(row, part, day))
                .min(Comparator.comparing(Weighed::verdict))
                .orElseThrow();
        all = all.and(best);
      }
    }
    return all;
  }

  private Weighed weigh(Transition row, Pointer scope, LocalDate day) {
    Place place = new Place(row.track(), row.track().isScoped() ? scope : Pointer.ROOT);
    boolean carried = row.basis().inForce().contains(day) && row.basis().certainty().isVerified();
    List<Ground> grounds = new ArrayList<>();
    if (!carried) {
      grounds.add(
          new Ground(
              row.id(),
              Verdict.LAW_NOT_CARRIED,
              Ground.NOT_CARRIED,
              row.basis().citations(),
              row.basis().certainty()));
    } else {
      Verdict here = compare(seen(place).states(), row::leaves);
      if (here != Verdict.ALLOWED) {
        grounds.add(
            new Ground(
                row.id(),
                here,
                row.why().orElse(Ground.NOT_CARRIED),
                row.basis().citations(),
                row.basis().certainty()));
      }
      grounds.addAll(unmet(row.requires(), scope, day));
    }
    Verdict verdict = Verdict.ALLOWED;
    for (Ground ground : grounds) {
      verdict = verdict.worse(ground.verdict());
    }
    return new Weighed(List.of(row), verdict, grounds);
  }

  private List<Ground> unmet(Collection<Requirement> requirements, Pointer scope, LocalDate day) {
    List<Ground> grounds = new ArrayList<>();
    for (Requirement requirement : requirements) {
      if (requirement.basis().inForce().contains(day) && timing.reads(requirement.only())) {
        Verdict verdict =
            compare(states(requirement.track(), scope, day), requirement.states()::contains);
        if (verdict != Verdict.ALLOWED) {
          boolean verified = requirement.basis().certainty().isVerified();
          grounds.add(
              new Ground(
                  requirement.id(),
                  verified ? verdict : Verdict.LAW_NOT_CARRIED,
                  requirement.why(),
                  requirement.basis().citations(),
                  requirement.basis().certainty()));
        }
      }
    }
    return grounds;
  }

  private static Verdict compare(Set<State> possible, Predicate<State> wanted) {
    long fit = possible.stream().filter(wanted).count();
    if (fit == possible.size()) {
      return Verdict.ALLOWED;
    }
    if (fit > 0) {
      return Verdict.CANNOT_TELL;
    }
    return possible.stream().allMatch(State::silent) ? Verdict.NOT_SHOWN : Verdict.NOT_ALLOWED;
  }

  private Set<State> states(Track track, Pointer scope, LocalDate day) {
    return track.isCircumstance()
        ? circumstances.at(track, scope, day)
        : seen(new Place(track, track.isScoped() ? scope : Pointer.ROOT)).states();
  }

  /** Where a track stands, with all that events without a day may have done. */
  private Standing seen(Place place) {
    Standing known = standings.get(place);
    if (known == null) {
      known =
          new Standing(
              place.track(),
              place.scope(),
              Set.of(Journey.initial(place.track())),
              Optional.empty());
    }
    Set<State> possible = new TreeSet<>(known.states());
    boolean more = !undated.isEmpty();
    while (more) {
      more = false;
      for (Event event : undated) {
        for (Transition row : journey.rowsOf(event.kind())) {
          boolean here =
              row.track() == place.track()
                  && scopes(row.track(), event.scope()).contains(place.scope());
          if (here && possible.stream().anyMatch(row::leaves)) {
            more |= possible.add(row.to());
          }
        }
      }
    }
    return possible.size() == known.states().size()
        ? known
        : new Standing(place.track(), place.scope(), possible, Optional.empty());
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
    standings.put(
        due.place(),
        new Standing(
            due.place().track(),
            due.place().scope(),
            Set.of(due.row().to()),
            Optional.of(due.first())));
    byItself.add(new Happened(due.row(), due.first(), due.place().scope()));
    opened.keySet().removeAll(due.row().closes());
    due.row().opens().forEach(id -> opened.put(id, Optional.of(due.first())));
  }

  /** The first thing that has certainly happened by itself by a day. */
  private Optional<Due> nextDue(LocalDate day) {
    List<Due> due = new ArrayList<>();
    for (Transition row : journey.byThemselves()) {
      for (Place place : standings.keySet()) {
        Standing here = seen(place);
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

  private boolean isCertain(Transition row, Place place, Standing here) {
    if (here.since().isEmpty()
        || !row.basis().certainty().isVerified()
        || !row.basis().inForce().contains(here.since().get())) {
      return false;
    }
    Verdict verdict = ofRequirements(row, place, here.since().get());
    return verdict == Verdict.ALLOWED || verdict == Verdict.NOT_SHOWN;
  }

  private Verdict ofRequirements(Transition row, Place place, LocalDate day) {
    Verdict verdict = Verdict.ALLOWED;
    for (Ground ground : unmet(row.requires(), place.scope(), day)) {
      verdict = verdict.worse(ground.verdict());
    }
    return verdict;
  }

  /** Adds one state into which a track may have come by itself; says whether there was one. */
  private boolean perhaps(LocalDate day) {
    for (Transition row : journey.byThemselves()) {
      for (Map.Entry<Place, Standing> entry : standings.entrySet()) {
        Place place = entry.getKey();
        Standing here = seen(place);
        if (place.track() == row.track()
            && !here.states().contains(row.to())
            && here.states().stream().anyMatch(row::leaves)
            && mayHave(row, place, here, day)) {
          Set<State> more = new TreeSet<>(here.states());
          more.add(row.to());
          entry.setValue(new Standing(place.track(), place.scope(), more, Optional.empty()));
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayHave(Transition row, Place place, Standing here, LocalDate day) {
    LocalDate since = here.since().orElse(day);
    if (row.basis().inForce().days().isEmpty()
        || ofRequirements(row, place, since) == Verdict.NOT_ALLOWED) {
      return false;
    }
    return firstDay(row, place).map(first -> !first.isAfter(day)).orElse(true);
  }

  /** The first day on which a track has moved by itself; empty when it cannot be told. */
  private Optional<LocalDate> firstDay(Transition row, Place place) {
    return dayOf(row.clock().orElseThrow(), place.scope())
        .map(day -> row.onTheDay() ? day : day.plusDays(1));
  }

  /** The day of a clock since the last event that started it; empty when it cannot be told. */
  private Optional<LocalDate> dayOf(String clock, Pointer scope) {
    if (timing.mayBeStartedBy(undated, clock)) {
      return Optional.empty();
    }
    for (int i = past.size() - 1; i >= 0; i--) {
      Event event = past.get(i);
      Optional<Clock> started = timing.startedBy(event, clock);
      boolean here = scope.equals(Pointer.ROOT) || scope.equals(event.scope());
      if (here && started.isPresent()) {
        return timing.day(started.get(), event.on().orElseThrow());
      }
    }
    return Optional.empty();
  }

  // What may follow

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (JourneyEvent event : journey.events()) {
      List<Transition> rows = journey.rowsOf(event);
      boolean scoped = rows.stream().anyMatch(row -> row.track().isScoped());
      Set<Pointer> scopes = new LinkedHashSet<>(Set.of(Pointer.ROOT));
      if (scoped) {
        scopes.addAll(parts);
      }
      for (Pointer scope : scopes) {
        Weighed weighed = weigh(rows, scope, asOf);
        steps.add(new Step(event, scope, weighed.verdict(), weighed.rows(), weighed.grounds()));
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

  private Optional<OpenRemedy> remedy(Remedy remedy, Optional<LocalDate> since) {
    Optional<LocalDate> until = remedy.clock().flatMap(clock -> dayOf(clock, Pointer.ROOT));
    List<Ground> grounds = new ArrayList<>(unmet(remedy.requires(), Pointer.ROOT, asOf));
    if (remedy.clock().isPresent() && until.isEmpty()) {
      grounds.add(since.isEmpty() ? Ground.DAY_UNKNOWN : Ground.TIME_UNKNOWN);
    }
    Verdict verdict =
        remedy.basis().certainty().isVerified() ? Verdict.ALLOWED : Verdict.LAW_NOT_CARRIED;
    for (Ground ground : grounds) {
      verdict = verdict.worse(ground.verdict());
    }
    boolean over = until.map(asOf::isAfter).orElse(false);
    return over || verdict == Verdict.NOT_ALLOWED
        ? Optional.empty()
        : Optional.of(new OpenRemedy(remedy, verdict, until, grounds));
  }

  // Rows and parts

  private Map<Track, List<Transition>> byTrack(JourneyEvent event, LocalDate day) {
    return byTrack(journey.rowsOf(event), day);
  }

  /** The rows of each track: those in force on a day, or where there is none, all. */
  private static Map<Track, List<Transition>> byTrack(List<Transition> rows, LocalDate day) {
    Map<Track, List<Transition>> byTrack = new LinkedHashMap<>();
    for (Transition row : rows) {
      byTrack.computeIfAbsent(row.track(), track -> new ArrayList<>()).add(row);
    }
    byTrack.replaceAll(
        (track, all) -> {
          List<Transition> inForce =
              all.stream().filter(row -> row.basis().inForce().contains(day)).toList();
          return inForce.isEmpty() ? all : inForce;
        });
    return byTrack;
  }

  /** The parts of the document that an event of a part, or of the case as a whole, concerns. */
  private Set<Pointer> scopes(Track track, Pointer of) {
    if (!track.isScoped()) {
      return Set.of(Pointer.ROOT);
    }
    return of.equals(Pointer.ROOT) && !parts.isEmpty() ? parts : Set.of(of);
  }

  private record Weighed(List<Transition> rows, Verdict verdict, List<Ground> grounds) {
    Weighed and(Weighed other) {
      List<Transition> both = new ArrayList<>(rows);
      other.rows.stream().filter(row -> !both.contains(row)).forEach(both::add);
      List<Ground> why = new ArrayList<>(grounds);
      other.grounds.stream().filter(ground -> !why.contains(ground)).forEach(why::add);
      return new Weighed(List.copyOf(both), verdict.worse(other.verdict), List.copyOf(why));
    }
  }
}
