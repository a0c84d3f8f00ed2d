package org.fostering.rules.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.HandoverStatus;
import org.fostering.model.finding.Finding;

/**
 * Where a handover stands on a day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status its status on the day: {@code expired} for an offer that was not answered in time,
 *     also where nobody has written that down; empty where it was not sent yet
 * @param answerDueOn the last day on which the receiver may answer; empty where none is set, and
 *     once it has answered
 * @param isLocked whether the receiver has accepted it, so that the sender no longer changes what
 *     was passed on
 * @param findings what is wrong with it
 */
public record HandoverStanding(
    Optional<HandoverStatus> status,
    Optional<LocalDate> answerDueOn,
    boolean isLocked,
    List<Finding> findings) {

  /** Copies the list. */
  public HandoverStanding {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(answerDueOn, "answerDueOn");
    findings = List.copyOf(findings);
  }
}
