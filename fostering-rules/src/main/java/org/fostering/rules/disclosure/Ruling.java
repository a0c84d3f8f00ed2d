package org.fostering.rules.disclosure;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;

/**
 * Whether a class of data goes to the receiver, and by what.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sensitivity the class
 * @param goes whether it goes
 * @param ground why
 * @param agreement the id of the sharing agreement in its directory, where one was looked at
 */
public record Ruling(
    Sensitivity sensitivity, boolean goes, DisclosureGround ground, Optional<String> agreement) {

  /** Checks that all parts are there. */
  public Ruling {
    Objects.requireNonNull(sensitivity, "sensitivity");
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(agreement, "agreement");
  }
}
