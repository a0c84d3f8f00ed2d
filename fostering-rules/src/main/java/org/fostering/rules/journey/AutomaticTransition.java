package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.finding.Pointer;

/**
 * Something that happened by itself because a time ran out. No document records it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param row the row by which it happened
 * @param on the first day on which it was so
 * @param scope the part of the document concerned
 * @param people the local ids of those to whom it happened, if not to everybody
 */
public record AutomaticTransition(Transition row, LocalDate on, Pointer scope, Set<String> people) {

  /** Copies the set. */
  public AutomaticTransition {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(scope, "scope");
    people = Set.copyOf(people);
  }

  /** Says what, never when. */
  @Override
  public String toString() {
    return "AutomaticTransition[" + row.id() + "]";
  }
}
