package org.fostering.json.record;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Pointer;

/**
 * Whether deciding again comes to the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstDifference the first place of the record that would be different now, causes before
 *     effects: packs, then facts, then the outcome, the results and the questions
 * @param factsCompared whether what is known of every fact was compared: false without evidence, or
 *     where some of it has been erased. The names and places of the facts are always compared
 * @param sameEngine whether the version of the library is the same; another version that comes to
 *     the same is no difference
 */
public record Replay(Optional<Pointer> firstDifference, boolean factsCompared, boolean sameEngine) {

  /** Checks that all parts are there. */
  public Replay {
    Objects.requireNonNull(firstDifference, "firstDifference");
  }

  /** {@return whether it comes to the same} */
  public boolean isSame() {
    return firstDifference.isEmpty();
  }
}
