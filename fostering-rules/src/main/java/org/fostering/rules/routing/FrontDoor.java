package org.fostering.rules.routing;

import java.util.Objects;

/**
 * Who answers enquirers first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of body it is
 * @param id the code of the authority, or the id of the hub or network in its directory
 * @param name the name it is known by
 */
public record FrontDoor(Kind kind, String id, String name) {

  /** Checks that all parts are there. */
  public FrontDoor {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }

  /** The kinds of body that answer first. */
  public enum Kind {
    /** A regional recruitment hub. It does not assess or approve: its members do. */
    HUB,
    /** The fostering service of a council or trust. */
    AUTHORITY,
    /** A service for a whole nation. */
    NATIONAL_SERVICE
  }
}
