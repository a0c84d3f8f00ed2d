package org.fostering.rules.journey;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.law.Basis;

/**
 * What must hold in a track, or of a circumstance, so that something may happen in another track.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id names it; one requirement may have several rows of one id, as the law changes
 * @param aspect the track or circumstance looked at
 * @param states the states of which it must be in one
 * @param only the choice of a reading under which it is required; empty for all
 * @param basis what it rests on
 * @param why what is said when it does not hold; constant text
 */
public record Requirement(
    String id,
    Aspect aspect,
    Set<State> states,
    Optional<InterpretationOption> only,
    Basis basis,
    Bilingual why) {

  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if there is no state, a state is of another track or
   *     circumstance, or nothing is cited; the message names the requirement
   */
  public Requirement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(only, "only");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(why, "why");
    states = Collections.unmodifiableSet(new TreeSet<>(states));
    if (states.isEmpty()) {
      throw new IllegalArgumentException("the requirement " + id + " names no state");
    }
    for (State state : states) {
      if (state.aspect() != aspect) {
        throw new IllegalArgumentException(
            "the requirement " + id + " names a state of another aspect: " + state);
      }
    }
    if (basis.citations().isEmpty()) {
      throw new IllegalArgumentException("the requirement " + id + " cites nothing");
    }
  }
}
