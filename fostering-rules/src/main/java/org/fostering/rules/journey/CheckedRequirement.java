package org.fostering.rules.journey;

import java.util.Objects;

/**
 * A requirement of a step, and what came of looking at it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param requirement the requirement
 * @param verdict {@link Verdict#ALLOWED} if it holds, {@link Verdict#NOT_SHOWN} or {@link
 *     Verdict#NOT_ALLOWED} if it does not; with any other it could not be looked at, because
 *     something is not recorded ({@link Verdict#CANNOT_TELL}) or the requirement is not verified
 *     ({@link Verdict#LAW_NOT_CARRIED})
 */
public record CheckedRequirement(Requirement requirement, Verdict verdict) {

  /** Checks that both parts are there. */
  public CheckedRequirement {
    Objects.requireNonNull(requirement, "requirement");
    Objects.requireNonNull(verdict, "verdict");
  }

  /** {@return whether it could be looked at: whether it is known to hold or not to hold} */
  public boolean isLookedAt() {
    return verdict != Verdict.CANNOT_TELL && verdict != Verdict.LAW_NOT_CARRIED;
  }
}
