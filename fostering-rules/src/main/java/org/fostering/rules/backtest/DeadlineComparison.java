package org.fostering.rules.backtest;

import java.util.List;

/**
 * What two directories make of the service levels of one case.
 *
 * <p>Immutable and thread-safe.
 *
 * @param changes those that end on another day, or stand in another way
 * @param lateBefore how many were late by the old directory
 * @param lateAfter how many are late by the new one
 */
public record DeadlineComparison(List<DeadlineChange> changes, long lateBefore, long lateAfter) {

  /** Copies the list. */
  public DeadlineComparison {
    changes = List.copyOf(changes);
  }
}
