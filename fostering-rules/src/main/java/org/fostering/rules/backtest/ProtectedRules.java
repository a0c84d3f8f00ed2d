package org.fostering.rules.backtest;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules by which facts about protected characteristics decide on a document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param possible the ids of those on which the outcome could turn if nothing of such facts were
 *     known: where there are none it is the same whatever they are
 * @param moving the ids of those by which the outcome does move when such facts are varied, those
 *     of one characteristic together and those of two that one rule reads, through every value that
 *     a rule can tell from another
 */
public record ProtectedRules(Set<String> possible, Set<String> moving) {

  /** Copies the sets. */
  public ProtectedRules {
    possible = Collections.unmodifiableSet(new TreeSet<>(possible));
    moving = Collections.unmodifiableSet(new TreeSet<>(moving));
  }
}
