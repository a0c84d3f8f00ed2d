package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A remedy that is open on the day asked about, or of which that cannot be determined.
 *
 * <p>Immutable and thread-safe.
 *
 * @param remedy the remedy
 * @param verdict whether it is open; never {@link Verdict#NOT_ALLOWED}
 * @param until the last day on which it can be used; empty when no time is set, or when the day
 *     cannot be determined, of which the verdict and the grounds then speak
 * @param grounds why it is not open, or why that cannot be determined
 * @param people the local ids of those to whom it is so, if not to everybody
 */
public record OpenRemedy(
    RemedyRule remedy,
    Verdict verdict,
    Optional<LocalDate> until,
    List<TransitionReason> grounds,
    Set<String> people) {

  /** Copies the list and the set. */
  public OpenRemedy {
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(until, "until");
    grounds = List.copyOf(grounds);
    people = Set.copyOf(people);
  }

  /** Says what, never until when. */
  @Override
  public String toString() {
    return "OpenRemedy[" + remedy.id() + " " + verdict + "]";
  }
}
