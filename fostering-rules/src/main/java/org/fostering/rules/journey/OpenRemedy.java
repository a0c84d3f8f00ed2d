package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A remedy that is open on the day asked about, or of which that cannot be told.
 *
 * <p>Immutable and thread-safe.
 *
 * @param remedy the remedy
 * @param verdict whether it is open; never {@link Verdict#NOT_ALLOWED}
 * @param until the last day on which it can be used; empty when no time is set, or when the day
 *     cannot be told, of which the verdict and the grounds then speak
 * @param grounds why it cannot be told
 */
public record OpenRemedy(
    RemedyRule remedy, Verdict verdict, Optional<LocalDate> until, List<TransitionReason> grounds) {

  /** Copies the list. */
  public OpenRemedy {
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(until, "until");
    grounds = List.copyOf(grounds);
  }

  /** Says what, never until when. */
  @Override
  public String toString() {
    return "OpenRemedy[" + remedy.id() + " " + verdict + "]";
  }
}
