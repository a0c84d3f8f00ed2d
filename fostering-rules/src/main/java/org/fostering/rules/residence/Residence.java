package org.fostering.rules.residence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.law.Jurisdiction;

/**
 * Where the enquirers live, in terms of authorities and nations.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind how certain the place is
 * @param authorities the authorities in whose area the home may lie, in the order of their keys
 * @param districts the codes of the districts in which the home may lie, from which follows whose
 *     place has been taken where a county is divided; empty where they are not known
 * @param jurisdiction the nations in which the home may lie, whose law may apply
 * @param outwardCodeOnly whether only the first half of the postcode is known
 * @param nationDisputed whether the enquirers name a nation in which the postcode does not lie
 */
public record Residence(
    Kind kind,
    List<AuthorityEntry> authorities,
    List<String> districts,
    Jurisdiction jurisdiction,
    boolean outwardCodeOnly,
    boolean nationDisputed) {

  /** Copies the lists. */
  public Residence {
    Objects.requireNonNull(kind, "kind");
    authorities = List.copyOf(authorities);
    districts = List.copyOf(districts);
    Objects.requireNonNull(jurisdiction, "jurisdiction");
  }

  /**
   * A place of which no district is known.
   *
   * @param kind how certain the place is
   * @param authorities the authorities in whose area the home may lie
   * @param jurisdiction the nations in which the home may lie
   * @param outwardCodeOnly whether only the first half of the postcode is known
   * @param nationDisputed whether the enquirers name a nation in which the postcode does not lie
   */
  public Residence(
      Kind kind,
      List<AuthorityEntry> authorities,
      Jurisdiction jurisdiction,
      boolean outwardCodeOnly,
      boolean nationDisputed) {
    this(kind, authorities, List.of(), jurisdiction, outwardCodeOnly, nationDisputed);
  }

  /**
   * The place on a day, with those authorities that have taken the place of others by then. Those
   * that took the place of a district's own council go before those that took the place of its
   * county.
   *
   * @param day the day
   * @param organisations the organisations; an authority of which they say nothing stays as it is
   * @return the place; of one authority there may be several where the district does not tell which
   */
  public Residence on(LocalDate day, Organisations organisations) {
    Set<AuthorityEntry> found = new LinkedHashSet<>();
    boolean isReplaced = !districts.isEmpty();
    for (String district : districts) {
      Set<AuthorityEntry> its = organisations.findByPredecessor(district, day);
      found.addAll(its);
      isReplaced &= !its.isEmpty();
    }
    if (!isReplaced) {
      authorities.forEach(one -> found.addAll(ofDay(one, day, organisations)));
    }
    List<AuthorityEntry> ofDay = List.copyOf(found);
    return ofDay.equals(authorities)
        ? this
        : new Residence(kind, ofDay, districts, jurisdiction, outwardCodeOnly, nationDisputed);
  }

  /** A place may have been found by another directory, whose authorities stay as they are. */
  private static Collection<AuthorityEntry> ofDay(
      AuthorityEntry authority, LocalDate day, Organisations organisations) {
    Set<AuthorityEntry> resolved = organisations.resolve(authority.key(), day);
    return resolved.isEmpty()
            || resolved.stream().anyMatch(one -> one.key().equals(authority.key()))
        ? List.of(authority)
        : resolved;
  }

  /** How certain a place is. */
  public enum Kind {
    /** In the area of one authority. */
    ONE_AUTHORITY,
    /** In the area of one of several authorities of one nation. */
    SEVERAL_AUTHORITIES,
    /** In one of several nations. */
    SEVERAL_NATIONS,
    /** The postcode has the form of one, and the directory does not have it. */
    UNKNOWN_POSTCODE,
    /**
     * In a district that the directory of postcodes has and the register of authorities has not:
     * the one is newer than the other.
     */
    UNKNOWN_DISTRICT,
    /** In a place without a UK authority: the Channel Islands, the Isle of Man or abroad. */
    NO_AREA,
    /** In Northern Ireland, where the postcode does not tell the trust. */
    TRUST_NOT_DERIVABLE,
    /** No postcode was given, none that could be read, or none that the readings use. */
    NOT_GIVEN
  }
}
