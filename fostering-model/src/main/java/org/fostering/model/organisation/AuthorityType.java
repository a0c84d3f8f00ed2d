package org.fostering.model.organisation;

import java.util.Objects;
import java.util.Optional;

/**
 * The legal kind of an authority with duties towards looked-after children.
 *
 * <p>Closed, because the kinds are fixed by statute: section 105(1) of the Children Act 1989 for
 * England and Wales, section 93(1) of the Children (Scotland) Act 1995, and article 2 of the
 * Children (Northern Ireland) Order 1995. A council that is reorganised changes its kind, not this
 * list.
 */
public enum AuthorityType {
  /** An English council that is county and district in one. */
  UNITARY_AUTHORITY("unitary-authority"),
  /** The Council of the Isles of Scilly. */
  ISLES_OF_SCILLY("isles-of-scilly"),
  /** The council of a metropolitan district. */
  METROPOLITAN_DISTRICT("metropolitan-district"),
  /** The council of a London borough. */
  LONDON_BOROUGH("london-borough"),
  /** The Common Council of the City of London. */
  CITY_OF_LONDON("city-of-london"),
  /** A county council above district councils: the districts have no fostering duties. */
  COUNTY_COUNCIL("county-council"),
  /** The council of a Welsh county or county borough. */
  WELSH_UNITARY_AUTHORITY("welsh-unitary-authority"),
  /** A Scottish council. */
  SCOTTISH_COUNCIL("scottish-council"),
  /** A health and social care trust of Northern Ireland. */
  HSC_TRUST("hsc-trust");

  private final String code;

  AuthorityType(String code) {
    this.code = code;
  }

  /**
   * The code of the kind, in lower case with hyphens, as the register's file writes it.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The kind with a code.
   *
   * @param code the code, such as {@code county-council}
   * @return the kind, or empty if none has the code
   */
  public static Optional<AuthorityType> ofCode(String code) {
    Objects.requireNonNull(code, "code");
    for (AuthorityType type : values()) {
      if (type.code.equals(code)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
