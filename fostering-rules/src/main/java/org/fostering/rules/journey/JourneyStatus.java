package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.ApplicationStatus;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;

/**
 * Where a case stands on a day, and what may follow.
 *
 * <p>Immutable and thread-safe.
 *
 * @param nation whose law was asked
 * @param asOf the day asked about; what is recorded for a later day is left out
 * @param standings where each track stands
 * @param steps every event of the nation's table, with whether it may happen now
 * @param remedies the remedies that are or may be open
 * @param byItself what happened by itself, in order
 * @param history the events that do not fit, in order
 */
public record JourneyStatus(
    Nation nation,
    LocalDate asOf,
    List<TrackState> standings,
    List<PossibleEvent> steps,
    List<OpenRemedy> remedies,
    List<AutomaticTransition> byItself,
    List<Irregularity> history) {

  /** Copies the lists. */
  public JourneyStatus {
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(asOf, "asOf");
    standings = List.copyOf(standings);
    steps = List.copyOf(steps);
    remedies = List.copyOf(remedies);
    byItself = List.copyOf(byItself);
    history = List.copyOf(history);
  }

  /**
   * Where a track stands.
   *
   * @param track the track
   * @return its standing in the case as a whole; empty if the nation has no such track
   */
  public Optional<TrackState> stateOf(Track track) {
    return stateOf(track, Pointer.ROOT);
  }

  /**
   * Where a track stands in a part of the document.
   *
   * @param track the track
   * @param scope the part
   * @return its standing; empty if the nation has no such track or there is no such part
   */
  public Optional<TrackState> stateOf(Track track, Pointer scope) {
    Objects.requireNonNull(track, "track");
    Objects.requireNonNull(scope, "scope");
    return standings.stream()
        .filter(standing -> standing.track() == track && standing.scope().equals(scope))
        .findFirst();
  }

  /**
   * What would come of an event now, in the case as a whole.
   *
   * @param event the event
   * @return the step; empty if the nation's table does not have the event
   */
  public Optional<PossibleEvent> step(JourneyEvent event) {
    Objects.requireNonNull(event, "event");
    return steps.stream()
        .filter(step -> step.event().equals(event) && step.scope().equals(Pointer.ROOT))
        .findFirst();
  }

  /**
   * The events that may happen now.
   *
   * @return the steps that are allowed
   */
  public List<PossibleEvent> mayHappen() {
    return steps.stream().filter(step -> step.verdict() == Verdict.ALLOWED).toList();
  }

  /**
   * The status of the application that follows from the tracks.
   *
   * @return the status; empty before there is an application, or if it cannot be told
   */
  public Optional<ApplicationStatus> applicationStatus() {
    Set<ApplicationStatus> possible = possibleStatuses();
    return possible.size() == 1 && stateOf(Track.APPLICATION).flatMap(TrackState::state).isPresent()
        ? possible.stream().findFirst()
        : Optional.empty();
  }

  /**
   * Every status that the application may have; more than one when it cannot be told.
   *
   * @return the statuses; none before there is an application
   */
  public Set<ApplicationStatus> possibleStatuses() {
    Set<ApplicationStatus> possible = new LinkedHashSet<>();
    stateOf(Track.APPLICATION)
        .ifPresent(
            standing ->
                standing.states().forEach(state -> state.status().ifPresent(possible::add)));
    return Collections.unmodifiableSet(possible);
  }

  /** Says how much there is, never what of. */
  @Override
  public String toString() {
    return "JourneyStatus[" + nation + ", " + history.size() + " notes]";
  }
}
