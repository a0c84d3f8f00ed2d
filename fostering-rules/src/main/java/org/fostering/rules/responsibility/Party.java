package org.fostering.rules.responsibility;

import java.util.Objects;
import org.fostering.model.value.Bilingual;

/**
 * An organisation that has a part in a step.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id by which the directory names it
 * @param name its name; its id where it has none
 * @param role what it is to the member
 */
public record Party(String id, Bilingual name, PartyRole role) {

  /** Checks that nothing is missing. */
  public Party {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
  }
}
