package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
 * @param closedRemedies the remedies that the record excludes, of a proposal or decision that is
 *     not settled
 * @param byItself what happened by itself, in order
 * @param history the events that do not fit, in order
 */
public record JourneyStatus(
    Nation nation,
    LocalDate asOf,
    List<TrackState> standings,
    List<PossibleEvent> steps,
    List<OpenRemedy> remedies,
    List<ClosedRemedy> closedRemedies,
    List<AutomaticTransition> byItself,
    List<Irregularity> history) {

  /** Copies the lists. */
  public JourneyStatus {
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(asOf, "asOf");
    standings = List.copyOf(standings);
    steps = List.copyOf(steps);
    remedies = List.copyOf(remedies);
    closedRemedies = List.copyOf(closedRemedies);
    byItself = List.copyOf(byItself);
    history = List.copyOf(history);
  }

  /**
   * Where a track stands. Of a track that runs in several parts of the documents, such as several
   * temporary approvals, it is the part in which it still runs; where it runs in several or in
   * none, all of them together. Where people stand apart it may stand where each of them does.
   *
   * @param track the track
   * @return its standing; empty if the nation has no such track
   */
  public Optional<TrackState> stateOf(Track track) {
    Objects.requireNonNull(track, "track");
    List<TrackState> its = standings.stream().filter(each -> each.track() == track).toList();
    boolean inParts = its.stream().anyMatch(each -> !each.scope().equals(Pointer.ROOT));
    List<TrackState> running =
        its.stream().filter(each -> inParts && JourneyStatus.runs(each)).toList();
    return together(running.isEmpty() ? its : running);
  }

  /**
   * Where a track stands in a part of the document.
   *
   * @param track the track
   * @param scope the part; the root for wherever it runs, as without a part
   * @return its standing; empty if the nation has no such track or there is no such part
   */
  public Optional<TrackState> stateOf(Track track, Pointer scope) {
    Objects.requireNonNull(track, "track");
    if (Objects.requireNonNull(scope, "scope").equals(Pointer.ROOT)) {
      return stateOf(track);
    }
    return together(
        standings.stream()
            .filter(each -> each.track() == track && each.scope().equals(scope))
            .toList());
  }

  /**
   * Where a track stands for one of the people of the case.
   *
   * @param track the track
   * @param person the local id
   * @return its standing; empty if the nation has no such track
   */
  public Optional<TrackState> stateOf(Track track, String person) {
    return of(person).stateOf(track);
  }

  /**
   * The same as it is for one of the people of the case.
   *
   * @param person the local id
   * @return the status with what is so for everybody or for this person
   */
  public JourneyStatus of(String person) {
    Objects.requireNonNull(person, "person");
    return new JourneyStatus(
        nation,
        asOf,
        its(standings, TrackState::people, person),
        its(steps, PossibleEvent::people, person),
        its(remedies, OpenRemedy::people, person),
        its(closedRemedies, ClosedRemedy::people, person),
        its(byItself, AutomaticTransition::people, person),
        history.stream()
            .filter(
                note ->
                    note.event().concerns().isEmpty() || note.event().concerns().contains(person))
            .toList());
  }

  private static <T> List<T> its(List<T> all, Function<T, Set<String>> people, String person) {
    return all.stream()
        .filter(one -> people.apply(one).isEmpty() || people.apply(one).contains(person))
        .toList();
  }

  /** A track that can still go on: it stands in no state that only a new beginning leaves. */
  private static boolean runs(TrackState each) {
    return each.states().stream().anyMatch(State::runs);
  }

  private static Optional<TrackState> together(List<TrackState> all) {
    if (all.size() <= 1) {
      return all.stream().findFirst();
    }
    TrackState first = all.get(0);
    Set<State> states = new LinkedHashSet<>();
    all.forEach(each -> states.addAll(each.states()));
    boolean samePart = all.stream().allMatch(each -> each.scope().equals(first.scope()));
    boolean sameDay = all.stream().allMatch(each -> each.since().equals(first.since()));
    return Optional.of(
        new TrackState(
            first.track(),
            samePart ? first.scope() : Pointer.ROOT,
            states,
            sameDay ? first.since() : Optional.empty(),
            Set.of()));
  }

  /**
   * What would come of an event now. Of one that happens in parts of the documents it is that of
   * the part, or of the people, to which it may happen most.
   *
   * @param event the event
   * @return the step; empty if the nation's table does not have the event
   */
  public Optional<PossibleEvent> step(JourneyEvent event) {
    Objects.requireNonNull(event, "event");
    return steps.stream()
        .filter(step -> step.event().equals(event))
        .min(Comparator.comparing(PossibleEvent::verdict));
  }

  /** {@return the events that may happen now} */
  public List<PossibleEvent> mayHappen() {
    return steps.stream().filter(step -> step.verdict() == Verdict.ALLOWED).toList();
  }

  /**
   * {@return the status of the application that follows from the tracks; empty before there is an
   * application, or if it cannot be determined}
   */
  public Optional<ApplicationStatus> applicationStatus() {
    Set<ApplicationStatus> possible = possibleStatuses();
    return possible.size() == 1 && stateOf(Track.APPLICATION).flatMap(TrackState::state).isPresent()
        ? possible.stream().findFirst()
        : Optional.empty();
  }

  /**
   * {@return every status that the application may have; several when it cannot be determined, none
   * before there is an application}
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
