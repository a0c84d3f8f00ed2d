package org.fostering.model.reference;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.Nation;

/**
 * A local authority district: the area that a postcode leads to.
 *
 * <p>Mostly the district's council is itself the authority with the fostering duty. In two-tier
 * England it is the county above it, and in Northern Ireland it is a trust, whose area the district
 * does not determine.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the GSS code of the district
 * @param name its name in English
 * @param nation the nation it lies in
 * @param authority the GSS code of the authority responsible for the whole district, or empty where
 *     the district does not determine one
 */
public record District(String code, String name, Nation nation, Optional<String> authority) {

  /**
   * Checks that the code is of the nation.
   *
   * @throws IllegalArgumentException if the code's first letter is that of another nation or place
   */
  public District {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(authority, "authority");
    if (!Nation.ofGssCode(code).equals(Optional.of(nation))) {
      throw new IllegalArgumentException("the district " + code + " is not of " + nation);
    }
  }
}
