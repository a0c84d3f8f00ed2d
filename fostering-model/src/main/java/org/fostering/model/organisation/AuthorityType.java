package org.fostering.model.organisation;

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
  UNITARY_AUTHORITY,
  /** The Council of the Isles of Scilly. */
  ISLES_OF_SCILLY,
  /** The council of a metropolitan district. */
  METROPOLITAN_DISTRICT,
  /** The council of a London borough. */
  LONDON_BOROUGH,
  /** The Common Council of the City of London. */
  CITY_OF_LONDON,
  /** A county council above district councils: the districts have no fostering duties. */
  COUNTY_COUNCIL,
  /** The council of a Welsh county or county borough. */
  WELSH_UNITARY_AUTHORITY,
  /** A Scottish council. */
  SCOTTISH_COUNCIL,
  /** A health and social care trust of Northern Ireland. */
  HSC_TRUST
}
