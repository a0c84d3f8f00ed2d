package org.fostering.rules.rule;

import java.util.Objects;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;

/**
 * A fact that rules read of a subject, with what was known of it: what a record of a decision
 * keeps, as it is or as a digest.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fact the name of the fact or list
 * @param pointer where it stands, from the subject; a list may stand where it says that it is
 *     complete
 * @param sensitivity how sensitive it is
 * @param known what was known of it; of a list how many there are, if those listed are all
 */
public record FactRead(String fact, Pointer pointer, Sensitivity sensitivity, Known<?> known) {

  /** Checks that all parts are there. */
  public FactRead {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(sensitivity, "sensitivity");
    Objects.requireNonNull(known, "known");
  }
}
