package org.fostering.rules.journey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.RemedyKind;
import org.fostering.rules.law.Basis;

/**
 * A way to have a proposal, a decision or the handling of a case looked at again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id names it
 * @param kind what it is
 * @param clock the id of the clock until whose day it is open; empty when no time is known
 * @param requires what must hold for it to be open
 * @param basis what it rests on
 */
public record RemedyRule(
    String id, RemedyKind kind, Optional<String> clock, List<Requirement> requires, Basis basis) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if nothing is cited; the message names the remedy
   */
  public RemedyRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(basis, "basis");
    requires = List.copyOf(requires);
    if (basis.citations().isEmpty()) {
      throw new IllegalArgumentException("the remedy " + id + " cites nothing");
    }
  }
}
