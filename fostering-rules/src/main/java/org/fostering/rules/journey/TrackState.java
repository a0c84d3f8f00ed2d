package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.finding.Pointer;

/**
 * Where a track stands. Where days or circumstances are missing it may stand in one of several
 * states, and which is not said.
 *
 * <p>Immutable and thread-safe.
 *
 * @param track the track
 * @param scope the part of the document concerned; the root for all but temporary approvals
 * @param states the states in one of which it stands; at least one
 * @param since since when; empty before anything is recorded, or if the day is not known
 * @param people the local ids of those who are there, where others are elsewhere; empty for
 *     everybody, and for all others where it is not known how many there are
 */
public record TrackState(
    Track track, Pointer scope, Set<State> states, Optional<LocalDate> since, Set<String> people) {

  /** Copies the sets. */
  public TrackState {
    Objects.requireNonNull(track, "track");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(since, "since");
    states = Collections.unmodifiableSet(new TreeSet<>(states));
    people = Set.copyOf(people);
  }

  /** {@return the state, if it is known, or empty if there are several} */
  public Optional<State> state() {
    return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
  }

  /** Says where the track stands, never since when. */
  @Override
  public String toString() {
    return "Standing" + states;
  }
}
