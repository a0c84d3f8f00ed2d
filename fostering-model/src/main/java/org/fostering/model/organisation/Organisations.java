package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Messages;
import org.fostering.model.reference.DataSource;
import org.fostering.model.reference.District;
import org.fostering.model.reference.Districts;
import org.fostering.model.value.Nation;

/**
 * The organisations that one or several {@link OrganisationDirectory directories} describe, looked
 * up by code, by area and by day: what the library routes by.
 *
 * <p>{@link #standard()} is the directory that comes with the library: all 212 authorities of the
 * United Kingdom with fostering duties (153 in England, 22 in Wales, 32 in Scotland and the 5
 * trusts of Northern Ireland), and the hubs and networks that are known with their members. A
 * region lays its own directory over it with {@link #overlaidBy}, or goes by its own alone with
 * {@link #of}.
 *
 * <p>Authorities are those of an edition: a council that had ended by then is not among them, but
 * its code leads to its successors by {@link #resolve}. England's two-tier areas are to be
 * reorganised from April 2027, so look at {@link #sources()} before relying on them for long.
 *
 * <p><strong>Not known to be in a hub is not in no hub.</strong> Nobody publishes a register of
 * hubs. The standard directory holds what public pages say: nine of ten hubs and 74 memberships,
 * where about 98 authorities belonged to a hub in 2024 to 2025. Hubs formed later are missing. An
 * empty answer therefore means that no membership is known.
 *
 * <p>Codes are compared exactly: capital letters, no spaces. Immutable and thread-safe.
 *
 * <p>The class is long because each way of looking something up says what it finds, and what not.
 */
public final class Organisations {

  private final List<OrganisationDirectory> directories;
  private final List<DataSource> embedded;
  private final Districts districts;
  private final Map<String, AuthorityEntry> authorities;
  private final Map<String, Set<AuthorityEntry>> successors;
  private final Groups<RecruitmentHubEntry> hubs;
  private final Groups<NetworkEntry> networks;

  Organisations(
      List<OrganisationDirectory> directories,
      List<DataSource> embedded,
      Districts districts,
      Map<String, AuthorityEntry> authorities,
      Groups<RecruitmentHubEntry> hubs,
      Groups<NetworkEntry> networks) {
    this.directories = List.copyOf(directories);
    this.embedded = embedded;
    this.districts = districts;
    this.authorities = authorities;
    this.successors = successors(authorities);
    this.hubs = hubs;
    this.networks = networks;
  }

  private static Map<String, Set<AuthorityEntry>> successors(
      Map<String, AuthorityEntry> authorities) {
    Map<String, Set<AuthorityEntry>> successors = new LinkedHashMap<>();
    for (AuthorityEntry authority : authorities.values()) {
      DirectoryOverlay.replaced(authority)
          .filter(
              old -> !authorities.containsKey(old) || authorities.get(old).getUntil().isPresent())
          .forEach(
              old -> successors.computeIfAbsent(old, code -> new LinkedHashSet<>()).add(authority));
    }
    successors.replaceAll((code, found) -> Collections.unmodifiableSet(found));
    return successors;
  }

  /**
   * {@return the organisations of the directory that comes with the library} Read from the jar on
   * first use and then shared.
   */
  public static Organisations standard() {
    return Standard.ORGANISATIONS;
  }

  private static final class Standard {
    static final Organisations ORGANISATIONS = load();

    private static Organisations load() {
      Checked<Organisations> read =
          DirectoryOverlay.lay(none(StandardDirectory.SOURCES), StandardDirectory.load());
      if (!read.findings().isEmpty()) {
        throw new IllegalStateException("the embedded directory: " + read.findings());
      }
      return read.value().orElseThrow();
    }
  }

  private static Organisations none(List<DataSource> embedded) {
    return new Organisations(
        List.of(),
        embedded,
        Districts.standard(),
        Map.of(),
        new Groups<>(Map.of(), List.of()),
        new Groups<>(Map.of(), List.of()));
  }

  /**
   * The organisations of one directory and no others, with the districts that come with the
   * library.
   *
   * @param directory the directory
   * @return the organisations, and a finding for each entry that contradicts itself or one before
   *     it. Such an entry is left out, because a wrong membership would send people to the wrong
   *     door quietly
   */
  public static Checked<Organisations> of(OrganisationDirectory directory) {
    return DirectoryOverlay.lay(none(List.of()), directory);
  }

  /**
   * These organisations with those of another directory laid over them, as a region does that knows
   * its own better.
   *
   * <ul>
   *   <li>An authority with the code of one that is here already: what the other directory says of
   *       it wins, and what it leaves unsaid stays.
   *   <li>An authority that names one that is here among its predecessors, and its own first day:
   *       the one that is here ends on the day before.
   *   <li>A hub or network with the id of one that is here already: it is replaced, together with
   *       its memberships.
   *   <li>An authority whose membership in a hub the other directory states, on whatever days: of
   *       its memberships in hubs only those of the other directory count. The same holds for
   *       networks.
   *   <li>The other directory may name what is here already: an authority by its code, a hub or
   *       network by its id.
   * </ul>
   *
   * @param directory the other directory
   * @return the organisations, and a finding for each entry of the other directory that contradicts
   *     itself, one before it or one that is here; such an entry is left out
   */
  public Checked<Organisations> overlaidBy(OrganisationDirectory directory) {
    return DirectoryOverlay.lay(this, directory);
  }

  /**
   * The same organisations with other districts.
   *
   * @param districts the districts
   * @return the organisations
   */
  public Organisations with(Districts districts) {
    return new Organisations(
        directories,
        embedded,
        Objects.requireNonNull(districts, "districts"),
        authorities,
        hubs,
        networks);
  }

  /**
   * What the findings about a directory say.
   *
   * @param locale the language; any but Welsh gives English
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(file -> Organisations.class.getResourceAsStream(file), "messages", locale);
  }

  /**
   * {@return the directories, each laid over those before it; an unmodifiable list; its first is
   * the library's own in what {@link #standard()} gives}
   */
  public List<OrganisationDirectory> directories() {
    return directories;
  }

  /**
   * {@return where the data that come with the library are from; a host's own directory says by
   * itself who publishes it, with editions and the words of attribution} Each hub, network and
   * membership names its own source besides.
   */
  public List<DataSource> sources() {
    return Stream.concat(embedded.stream(), Stream.of(districts.source())).distinct().toList();
  }

  List<DataSource> embedded() {
    return embedded;
  }

  /** {@return the districts, by which an area leads to its authority} */
  public Districts districts() {
    return districts;
  }

  /**
   * {@return every authority; an unmodifiable list: England, Wales, Scotland, Northern Ireland in
   * the standard one}
   */
  public List<AuthorityEntry> authorities() {
    return List.copyOf(authorities.values());
  }

  /**
   * The authorities whose codes were in use on a day. Authorities that have ended are mostly not
   * here, so for an earlier day this is not the list of that day.
   *
   * @param day the day
   * @return an unmodifiable list; it includes authorities whose first day is not known
   */
  public List<AuthorityEntry> authoritiesOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return authorities.values().stream()
        .filter(authority -> authority.period().contains(day))
        .toList();
  }

  /**
   * The authority with a code.
   *
   * @param code a GSS code, or the ODS code of a trust
   * @return the authority, or empty if none has the code; a predecessor's code finds nothing here
   */
  public Optional<AuthorityEntry> find(String code) {
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
  public Optional<AuthorityEntry> find(String code, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return find(code).filter(authority -> authority.period().contains(day));
  }

  /**
   * The authority with a code of the Department for Education, which may outlive a change of the
   * GSS code, and may change without one.
   *
   * @param dfeCode the three digits
   * @return the authority, or empty if none has the code
   */
  public Optional<AuthorityEntry> findByDfeCode(String dfeCode) {
    Objects.requireNonNull(dfeCode, "dfeCode");
    return authorities.values().stream()
        .filter(authority -> authority.getDfeCode().equals(Optional.of(dfeCode)))
        .findFirst();
  }

  /**
   * The authorities that took the place of a council that has ended or was given another code.
   *
   * @param oldCode the GSS code of that time, of a county, a district or a unitary council
   * @return an unmodifiable set in the order of the directory: empty if no such predecessor is
   *     known, one authority mostly, several for a county that was split. Then the old code cannot
   *     say which, and a postcode has to decide
   */
  public Set<AuthorityEntry> findByPredecessor(String oldCode) {
    return successors.getOrDefault(Objects.requireNonNull(oldCode, "oldCode"), Set.of());
  }

  /**
   * The authorities that are there on a day in the place of a council that has ended.
   *
   * @param oldCode the GSS code of that time, of a county, a district or a unitary council
   * @param day the day
   * @return an unmodifiable set in the order of the directory: empty if no such predecessor is
   *     known, or none of its successors is there yet or still; it includes successors whose first
   *     day is not known
   */
  public Set<AuthorityEntry> findByPredecessor(String oldCode, LocalDate day) {
    Objects.requireNonNull(day, "day");
    Set<AuthorityEntry> all = findByPredecessor(oldCode);
    return all.stream().allMatch(one -> one.period().contains(day))
        ? all
        : all.stream()
            .filter(one -> one.period().contains(day))
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
  }

  /**
   * The authorities that a code stands for today, be it in use or replaced, whatever the day.
   * Records keep old codes for years, and sources disagree on when some codes changed (Barnsley's
   * and Sheffield's in 2025), so an old code is never wrong for its day here.
   *
   * @param code a code in use, or a predecessor's
   * @return an unmodifiable set in the order of the directory: the authority itself, or the
   *     successors, or empty for a code that is not known here
   */
  public Set<AuthorityEntry> resolve(String code) {
    return find(code).map(Set::of).orElseGet(() -> findByPredecessor(code));
  }

  /**
   * The authorities that a code stands for on a day: the authority itself until its last day, and
   * from then on those that took its place.
   *
   * @param code a code in use, or a predecessor's
   * @param day the day
   * @return an unmodifiable set in the order of the directory; of an authority that has ended
   *     without a successor that is known, the authority itself
   */
  public Set<AuthorityEntry> resolve(String code, LocalDate day) {
    Objects.requireNonNull(day, "day");
    Set<AuthorityEntry> itself = find(code).map(Set::of).orElse(Set.of());
    Set<AuthorityEntry> successors = findByPredecessor(code);
    boolean hasEnded =
        itself.stream().allMatch(one -> one.getUntil().filter(day::isAfter).isPresent());
    return hasEnded && !successors.isEmpty() ? successors : itself;
  }

  /**
   * The authority responsible for an area. A district that has ended is answered too if all of it
   * went to one authority, so that an older postcode file still leads somewhere.
   *
   * @param areaCode the GSS code of a district, in use or ended, or of an authority
   * @return the authority; empty for a district of Northern Ireland, which does not determine the
   *     trust ({@link #nationOf} tells), for a county that was split, for an authority that is not
   *     here, and for an unknown code
   */
  public Optional<AuthorityEntry> responsibleFor(String areaCode) {
    Optional<District> district = districts.find(areaCode);
    Set<AuthorityEntry> found =
        district.isPresent()
            ? district.get().authority().map(this::resolve).orElse(Set.of())
            : resolve(areaCode);
    if (found.size() != 1) {
      found = findByPredecessor(areaCode);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /**
   * The nation of an area or authority that is known here. Unlike {@link Nation#ofGssCode} it
   * answers nothing for a code that only looks like one, such as the pseudo code {@code E99999999}.
   *
   * @param code the code of a district, an authority, a predecessor or a commissioning group
   * @return the nation, or empty for a code that is not known here
   */
  public Optional<Nation> nationOf(String code) {
    return districts
        .find(code)
        .map(District::nation)
        .or(() -> resolve(code).stream().flatMap(found -> found.getNation().stream()).findFirst())
        .or(() -> trustForCommissioningGroup(code).flatMap(AuthorityEntry::getNation));
  }

  /**
   * The trust with the area of a Local Commissioning Group of Northern Ireland.
   *
   * @param code the group's code, such as {@code ZC010}
   * @return the trust, or empty if the code is unknown or the trust is not here
   */
  public Optional<AuthorityEntry> trustForCommissioningGroup(String code) {
    return districts.trustOfCommissioningGroup(code).flatMap(this::find);
  }

  /** {@return the recruitment hubs and their members} */
  public Groups<RecruitmentHubEntry> hubs() {
    return hubs;
  }

  /** {@return the networks that are not recruitment hubs, and their members} */
  public Groups<NetworkEntry> networks() {
    return networks;
  }

  /** Says how many organisations there are of each kind. */
  @Override
  public String toString() {
    return "Organisations["
        + authorities.size()
        + " authorities, "
        + hubs.all().size()
        + " hubs, "
        + networks.all().size()
        + " networks]";
  }
}
