package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.reference.DataSource;
import org.fostering.model.value.Nation;

/**
 * The authorities with fostering duties, and which of them is responsible for which district.
 *
 * <p>{@link #standard()} holds all 212 of the United Kingdom: 153 in England, 22 in Wales, 32 in
 * Scotland and the 5 trusts of Northern Ireland; and its 361 districts. It holds the authorities of
 * its edition only: a council that had ended by then is not in it, but its code leads to its
 * successors by {@link #resolve}. England's two-tier areas are to be reorganised from April 2027,
 * so look at {@link #source()} before relying on it for long.
 *
 * <p>Codes are compared exactly: capital letters, no spaces.
 *
 * <p>Immutable and thread-safe.
 */
public final class AuthorityRegister {

  private final DataSource source;
  private final Map<String, Authority> authorities;
  private final Map<String, Set<Authority>> successors;
  private final Map<String, District> districts;
  private final Map<String, Authority> trustsByCommissioningGroup;

  private AuthorityRegister(
      DataSource source,
      Map<String, Authority> authorities,
      Map<String, Set<Authority>> successors,
      Map<String, District> districts,
      Map<String, Authority> trustsByCommissioningGroup) {
    this.source = source;
    this.authorities = authorities;
    this.successors = successors;
    this.districts = districts;
    this.trustsByCommissioningGroup = trustsByCommissioningGroup;
  }

  /**
   * The register that comes with the library. Read from the jar on first use and then shared.
   *
   * @return the register
   */
  public static AuthorityRegister standard() {
    return Standard.REGISTER;
  }

  private static final class Standard {
    static final AuthorityRegister REGISTER = StandardAuthorities.load();
  }

  /**
   * A register of a host's own data.
   *
   * @param source where the data is from
   * @param authorities the authorities, each with its own key
   * @param districts the districts, each with its own code
   * @param trustsByCommissioningGroup the keys of trusts, by the code of the Local Commissioning
   *     Group with the same area; may be empty
   * @return the register
   * @throws IllegalArgumentException if two authorities or two districts have one code, a district
   *     or a commissioning group names an authority that is not there, or an authority's code is
   *     also a predecessor; the message names the codes
   */
  public static AuthorityRegister of(
      DataSource source,
      Collection<Authority> authorities,
      Collection<District> districts,
      Map<String, String> trustsByCommissioningGroup) {
    Objects.requireNonNull(source, "source");
    Map<String, Authority> byId = new LinkedHashMap<>();
    for (Authority authority : Objects.requireNonNull(authorities, "authorities")) {
      if (byId.put(authority.id(), authority) != null) {
        throw new IllegalArgumentException("two authorities have the code " + authority.id());
      }
    }
    Map<String, Set<Authority>> successors = new LinkedHashMap<>();
    for (Authority authority : byId.values()) {
      for (String old : authority.predecessorsAll()) {
        if (byId.containsKey(old)) {
          throw new IllegalArgumentException(
              old + " is both an authority and a predecessor of " + authority.id());
        }
        successors.computeIfAbsent(old, code -> new LinkedHashSet<>()).add(authority);
      }
    }
    successors.replaceAll((code, found) -> Collections.unmodifiableSet(found));
    Map<String, District> byCode = new LinkedHashMap<>();
    for (District district : Objects.requireNonNull(districts, "districts")) {
      if (byCode.put(district.code(), district) != null) {
        throw new IllegalArgumentException("two districts have the code " + district.code());
      }
      district.authorityId().ifPresent(id -> known(byId, id, "district " + district.code()));
    }
    Map<String, Authority> trusts = new LinkedHashMap<>();
    Objects.requireNonNull(trustsByCommissioningGroup, "trustsByCommissioningGroup")
        .forEach((group, id) -> trusts.put(group, known(byId, id, "commissioning group " + group)));
    return new AuthorityRegister(source, byId, successors, byCode, trusts);
  }

  private static Authority known(Map<String, Authority> byId, String id, String whose) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(
            () -> new IllegalArgumentException(whose + " names the unknown authority " + id));
  }

  /**
   * Where the data is from.
   *
   * @return the source, with its edition and the words of attribution
   */
  public DataSource source() {
    return source;
  }

  /**
   * Every authority of the register.
   *
   * @return an unmodifiable list: England, Wales, Scotland, Northern Ireland in the standard one
   */
  public List<Authority> all() {
    return List.copyOf(authorities.values());
  }

  /**
   * The authorities of the register whose codes were in use on a day. Authorities that have ended
   * are not in the register, so for a day before {@link #source()} this is not the list of that
   * day.
   *
   * @param day the day
   * @return an unmodifiable list; it includes authorities whose first day is not known
   */
  public List<Authority> inForceOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return authorities.values().stream()
        .filter(authority -> authority.valid().contains(day))
        .toList();
  }

  /**
   * The authority with a code.
   *
   * @param code a GSS code, or the ODS code of a trust
   * @return the authority, or empty if none has the code; a predecessor's code finds nothing here
   */
  public Optional<Authority> find(String code) {
    return Optional.ofNullable(authorities.get(Objects.requireNonNull(code, "code")));
  }

  /**
   * The authority with a code, if the code was in use on a day. Strict about days: to accept a code
   * whatever the day, which is right for codes in people's data, use {@link #resolve}.
   *
   * @param code a GSS code, or the ODS code of a trust
   * @param day the day
   * @return the authority, or empty if none has the code or it was not in use on the day; an
   *     authority whose first day is not known is found on any day
   */
  public Optional<Authority> find(String code, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return find(code).filter(authority -> authority.valid().contains(day));
  }

  /**
   * The authority with a code of the Department for Education.
   *
   * @param dfeCode the three digits
   * @return the authority, or empty if none has the code
   */
  public Optional<Authority> findByDfeCode(String dfeCode) {
    Objects.requireNonNull(dfeCode, "dfeCode");
    return authorities.values().stream()
        .filter(authority -> authority.dfeCode().equals(Optional.of(dfeCode)))
        .findFirst();
  }

  /**
   * The authorities that took the place of a council that has ended or was given another code.
   *
   * @param oldCode the GSS code of that time, of a county, a district or a unitary council
   * @return an unmodifiable set in the order of the register: empty if no such predecessor is
   *     known, one authority mostly, several for a county that was split. Then the old code cannot
   *     say which, and a postcode has to decide
   */
  public Set<Authority> findByPredecessor(String oldCode) {
    return successors.getOrDefault(Objects.requireNonNull(oldCode, "oldCode"), Set.of());
  }

  /**
   * The authorities that a code stands for today, be it in use or replaced, whatever the day.
   * Records keep old codes for years, and sources disagree on when some codes changed (Barnsley's
   * and Sheffield's in 2025), so an old code is never wrong for its day here.
   *
   * @param code a code in use, or a predecessor's
   * @return an unmodifiable set in the order of the register: the authority itself, or the
   *     successors, or empty for a code that the register does not know
   */
  public Set<Authority> resolve(String code) {
    return find(code).map(Set::of).orElseGet(() -> findByPredecessor(code));
  }

  /**
   * Every district of the register.
   *
   * @return an unmodifiable list
   */
  public List<District> districts() {
    return List.copyOf(districts.values());
  }

  /**
   * The district with a code.
   *
   * @param code the GSS code of a district in use
   * @return the district, or empty if none has the code
   */
  public Optional<District> district(String code) {
    return Optional.ofNullable(districts.get(Objects.requireNonNull(code, "code")));
  }

  /**
   * The authority responsible for an area. A district that has ended is answered too if all of it
   * went to one authority, so that an older postcode file still leads somewhere.
   *
   * @param areaCode the GSS code of a district, in use or ended, or of an authority
   * @return the authority; empty for a district of Northern Ireland, which does not determine the
   *     trust ({@link #nationOf} tells), for a county that was split, and for an unknown code
   */
  public Optional<Authority> responsibleFor(String areaCode) {
    Optional<District> district = district(areaCode);
    if (district.isPresent()) {
      return district.get().authorityId().flatMap(this::find);
    }
    Set<Authority> found = resolve(areaCode);
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /**
   * The nation of an area or authority that the register knows. Unlike {@link Nation#ofGssCode} it
   * answers nothing for a code that only looks like one, such as the pseudo code {@code E99999999}.
   *
   * @param code the code of a district, an authority, a predecessor or a commissioning group
   * @return the nation, or empty for a code that the register does not know
   */
  public Optional<Nation> nationOf(String code) {
    return district(code)
        .map(District::nation)
        .or(() -> resolve(code).stream().map(Authority::nation).findFirst())
        .or(() -> trustForCommissioningGroup(code).map(Authority::nation));
  }

  /**
   * The trust with the area of a Local Commissioning Group of Northern Ireland, whose codes stand
   * in the column {@code pct} of postcode directories up to about 2024. It is the only public way
   * from a postcode to a trust.
   *
   * @param code the group's code, such as {@code ZC010}
   * @return the trust, or empty if the code is unknown
   */
  public Optional<Authority> trustForCommissioningGroup(String code) {
    return Optional.ofNullable(
        trustsByCommissioningGroup.get(Objects.requireNonNull(code, "code")));
  }

  /** Says how many authorities and districts there are, and as of when. */
  @Override
  public String toString() {
    return "AuthorityRegister["
        + authorities.size()
        + " authorities, "
        + districts.size()
        + " districts, as of "
        + source.asOf()
        + "]";
  }
}
