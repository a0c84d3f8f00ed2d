package org.fostering.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;

/**
 * Something that a document says has happened.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what happened
 * @param on the day on which it did; empty when the document does not say
 * @param pointer where the document says so
 * @param scope the part of the document to which it belongs, such as one of several temporary
 *     approvals; the root when it belongs to the case as a whole
 * @param concerns the local ids of the people whom it concerns, where it concerns some of them
 *     only; empty when it concerns the case as a whole
 */
public record Event(
    JourneyEvent kind,
    Optional<LocalDate> on,
    Pointer pointer,
    Pointer scope,
    Set<String> concerns) {

  /** Copies the set. */
  public Event {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(scope, "scope");
    concerns = Set.copyOf(concerns);
  }

  /**
   * Something that concerns everybody in the case.
   *
   * @param kind what happened
   * @param on the day on which it did
   * @param pointer where the document says so
   * @param scope the part of the document to which it belongs
   */
  public Event(JourneyEvent kind, Optional<LocalDate> on, Pointer pointer, Pointer scope) {
    this(kind, on, pointer, scope, Set.of());
  }

  /**
   * Something that happened in the case as a whole.
   *
   * @param kind what happened
   * @param on the day
   * @param pointer where the document says so
   * @return the event
   */
  public static Event of(JourneyEvent kind, LocalDate on, Pointer pointer) {
    return new Event(kind, Optional.of(on), pointer, Pointer.ROOT);
  }

  /**
   * Whether it belongs to another element of a list than a part of the document: what is done about
   * one of two temporary approvals is not done about the other.
   *
   * @param part the part
   * @return whether the ways to the two part at an index
   */
  public boolean isApartFrom(Pointer part) {
    List<String> here = scope.steps();
    List<String> there = part.steps();
    for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
      if (!here.get(i).equals(there.get(i))) {
        return isIndex(here.get(i)) && isIndex(there.get(i));
      }
    }
    return false;
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && step.chars().allMatch(Character::isDigit);
  }

  /** Says what and where, never when: the dates of a family's life are theirs. */
  @Override
  public String toString() {
    return "Event[" + kind.getText() + " at " + pointer + "]";
  }
}
