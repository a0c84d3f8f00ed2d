package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.deadline.CaseLaw;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.timeline.Event;

/**
 * Where every track stands at a point of a {@link JourneySimulation}, and how the rows of an event
 * stand to that. Not thread-safe.
 */
final class TransitionEvaluator {

  /** A track, in the case as a whole or in a part of the document. */
  record Place(Track track, Pointer scope) {}

  record Weighed(List<Transition> rows, Verdict verdict, List<TransitionReason> grounds) {
    Weighed and(Weighed other) {
      List<Transition> both = new ArrayList<>(rows);
      other.rows.stream().filter(row -> !both.contains(row)).forEach(both::add);
      List<TransitionReason> why = new ArrayList<>(grounds);
      other.grounds.stream().filter(ground -> !why.contains(ground)).forEach(why::add);
      return new Weighed(List.copyOf(both), verdict.worse(other.verdict), List.copyOf(why));
    }
  }

  private final Journey journey;
  private final Set<Pointer> parts;
  private final List<Event> undated;
  private final Circumstances circumstances;
  private final ClockSettings settings;
  private final CaseLaw law;
  private final Map<Place, TrackState> standings = new LinkedHashMap<>();

  TransitionEvaluator(
      Journey journey,
      Set<Pointer> parts,
      List<Event> undated,
      Circumstances circumstances,
      ClockSettings settings,
      CaseLaw law) {
    this.law = law;
    this.journey = journey;
    this.parts = parts;
    this.undated = undated;
    this.circumstances = circumstances;
    this.settings = settings;
    for (Track track : journey.tracks()) {
      Set<Pointer> scopes = new LinkedHashSet<>(Set.of(Pointer.ROOT));
      if (track.isScoped()) {
        scopes.addAll(parts);
      }
      for (Pointer scope : scopes) {
        put(new TrackState(track, scope, Set.of(Journey.initial(track)), Optional.empty()));
      }
    }
  }

  Set<Pointer> parts() {
    return parts;
  }

  Set<Place> places() {
    return standings.keySet();
  }

  void put(TrackState standing) {
    standings.put(new Place(standing.track(), standing.scope()), standing);
  }

  Weighed weigh(List<Transition> rows, Pointer scope, LocalDate day) {
    Weighed all = new Weighed(List.of(), Verdict.ALLOWED, List.of());
    List<Transition> judging = rows.stream().filter(row -> !row.isConsequential()).toList();
    for (List<Transition> ofTrack : byTrack(judging, law.day(day)).values()) {
      for (Pointer part : scopes(ofTrack.get(0).track(), scope)) {
        Set<State> possible = seen(new Place(ofTrack.get(0).track(), part)).states();
        List<Transition> leaving =
            ofTrack.stream().filter(row -> possible.stream().anyMatch(row::leaves)).toList();
        Weighed best =
            (leaving.isEmpty() ? ofTrack : leaving)
                .stream()
                    .map(row -> weigh(row, part, day))
                    .min(Comparator.comparing(Weighed::verdict))
                    .orElseThrow();
        all = all.and(best);
      }
    }
    return all;
  }

  Weighed weigh(Transition row, Pointer scope, LocalDate day) {
    Place place = new Place(row.track(), row.track().isScoped() ? scope : Pointer.ROOT);
    boolean inForce = row.basis().inForce().contains(law.day(day));
    List<TransitionReason> grounds = new ArrayList<>();
    if (!inForce || !row.basis().certainty().isVerified()) {
      grounds.add(
          law.saving(day)
              .filter(saving -> !inForce)
              .map(TransitionReason::ofEarlierLaw)
              .orElseGet(() -> ground(row, Verdict.LAW_NOT_CARRIED, TransitionReason.NOT_CARRIED)));
    } else {
      Verdict here = compare(seen(place).states(), row::leaves);
      if (here != Verdict.ALLOWED) {
        grounds.add(ground(row, here, row.why().orElse(TransitionReason.NOT_CARRIED)));
      }
    }
    if (inForce) {
      grounds.addAll(unmet(row.requires(), scope, day));
    }
    Verdict verdict = Verdict.ALLOWED;
    for (TransitionReason ground : grounds) {
      verdict = verdict.worse(ground.verdict());
    }
    return new Weighed(List.of(row), verdict, grounds);
  }

  private static TransitionReason ground(Transition row, Verdict verdict, Bilingual why) {
    return new TransitionReason(
        row.id(), verdict, why, row.basis().citations(), row.basis().certainty());
  }

  List<TransitionReason> unmet(Collection<Requirement> requirements, Pointer scope, LocalDate day) {
    List<TransitionReason> grounds = new ArrayList<>();
    for (Requirement requirement : requirements) {
      if (requirement.basis().inForce().contains(law.day(day))
          && settings.reads(requirement.only())) {
        Verdict verdict =
            compare(states(requirement.aspect(), scope, day), requirement.states()::contains);
        if (verdict != Verdict.ALLOWED) {
          boolean verified = requirement.basis().certainty().isVerified();
          grounds.add(
              new TransitionReason(
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

  private Set<State> states(Aspect aspect, Pointer scope, LocalDate day) {
    if (aspect instanceof Circumstance circumstance) {
      return circumstances.at(circumstance, day);
    }
    Track track = (Track) aspect;
    return seen(new Place(track, track.isScoped() ? scope : Pointer.ROOT)).states();
  }

  /** Where a track stands, with all that events without a day may have done. */
  TrackState seen(Place place) {
    TrackState known = Objects.requireNonNull(standings.get(place));
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
        : new TrackState(place.track(), place.scope(), possible, Optional.empty());
  }

  /** The rows of each track: those in force on a day, or where there is none, all. */
  static Map<Track, List<Transition>> byTrack(List<Transition> rows, LocalDate day) {
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
  Set<Pointer> scopes(Track track, Pointer of) {
    if (!track.isScoped()) {
      return Set.of(Pointer.ROOT);
    }
    return of.equals(Pointer.ROOT) && !parts.isEmpty() ? parts : Set.of(of);
  }
}
