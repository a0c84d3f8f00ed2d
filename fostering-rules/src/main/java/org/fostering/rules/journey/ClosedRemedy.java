package org.fostering.rules.journey;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A remedy that an open proposal or decision had and that the record excludes now, such as the
 * independent review after representations were made.
 *
 * <p>Immutable and thread-safe.
 *
 * @param remedy the remedy
 * @param grounds what excludes it; at least one
 * @param people the local ids of those to whom it is closed, if not to everybody
 */
public record ClosedRemedy(RemedyRule remedy, List<TransitionReason> grounds, Set<String> people) {

  /** Copies the list and the set. */
  public ClosedRemedy {
    Objects.requireNonNull(remedy, "remedy");
    grounds = List.copyOf(grounds);
    people = Set.copyOf(people);
  }

  /** Says what, and nothing of the case. */
  @Override
  public String toString() {
    return "ClosedRemedy[" + remedy.id() + "]";
  }
}
