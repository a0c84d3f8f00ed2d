package org.fostering.rules.event;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
 */
public record Event(JourneyEvent kind, Optional<LocalDate> on, Pointer pointer, Pointer scope) {

  /** Checks that all parts are there. */
  public Event {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(scope, "scope");
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

  /** Says what and where, never when: the dates of a family's life are theirs. */
  @Override
  public String toString() {
    return "Event[" + kind.getText() + " at " + pointer + "]";
  }
}
