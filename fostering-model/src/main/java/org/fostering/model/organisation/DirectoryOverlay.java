package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;

/** Lays one directory over the organisations that are there, and says what contradicts what. */
final class DirectoryOverlay {

  private final Organisations base;
  private final OrganisationDirectory own;
  private final List<Finding> findings = new ArrayList<>();

  /** The entries of the directory by their ids; those that were left out are empty. */
  private final Map<String, Optional<DirectoryEntry>> entries = new HashMap<>();

  private final Map<String, AuthorityEntry> authorities = new LinkedHashMap<>();

  /** By the code of an authority, those that replaced it, directly or not. */
  private final Map<String, List<AuthorityEntry>> successors = new HashMap<>();

  private final Map<String, List<DeliveryArrangement>> deliveries = new HashMap<>();
  private final Map<List<String>, List<MembershipEntry>> joined = new HashMap<>();
  private final List<Membership<RecruitmentHubEntry>> inHubs = new ArrayList<>();
  private final List<Membership<NetworkEntry>> inNetworks = new ArrayList<>();

  private DirectoryOverlay(Organisations base, OrganisationDirectory own) {
    this.base = base;
    this.own = Objects.requireNonNull(own, "directory");
  }

  static Checked<Organisations> lay(Organisations base, OrganisationDirectory own) {
    return new DirectoryOverlay(base, own).lay();
  }

  private Checked<Organisations> lay() {
    addAuthorities();
    Map<String, RecruitmentHubEntry> hubs = named(own.getHubs(), "hubs");
    Map<String, NetworkEntry> networks = named(own.getNetworks(), "networks");
    named(own.getFosteringServices(), "fosteringServices");
    named(own.getDeliveryOrganisations(), "deliveryOrganisations");
    named(own.getCampaigns(), "campaigns");
    addDeliveries();
    List<MembershipEntry> memberships = own.getMemberships();
    for (int i = 0; i < memberships.size(); i++) {
      add(memberships.get(i), at("memberships", i));
    }
    Organisations laid =
        new Organisations(
            Stream.concat(base.directories().stream(), Stream.of(own)).toList(),
            base.embedded(),
            base.districts(),
            authorities,
            groups(base.hubs(), hubs, inHubs),
            groups(base.networks(), networks, inNetworks));
    return Checked.of(laid, findings);
  }

  private static Pointer at(String list, int index) {
    return Pointer.ROOT.property(list).index(index);
  }

  private void addAuthorities() {
    base.authorities().forEach(authority -> authorities.put(authority.key(), authority));
    Set<String> seen = new HashSet<>();
    List<AuthorityEntry> all = own.getAuthorities();
    for (int i = 0; i < all.size(); i++) {
      Pointer pointer = at("authorities", i);
      AuthorityEntry entry = all.get(i);
      if (!isNewId(entry, pointer)) {
        continue;
      }
      Optional<DirectoryFindingCode> fault = fault(entry, seen);
      if (fault.isEmpty()) {
        AuthorityEntry merged = merged(entry);
        authorities.put(merged.key(), merged);
        entries.put(entry.getId(), Optional.of(merged));
      } else if (fault.get() == DirectoryFindingCode.CODE_MISSING) {
        findings.add(DirectoryFindingCode.CODE_MISSING.at(pointer));
      } else {
        findings.add(Finding.error(fault.get().code(), pointer.property("code")));
      }
    }
    replacePredecessors(all, seen);
  }

  /** Ends those that are replaced, and reports where one does not end before it is. */
  private void replacePredecessors(List<AuthorityEntry> all, Set<String> seen) {
    for (AuthorityEntry authority : authorities.values()) {
      replaced(authority)
          .forEach(
              old -> successors.computeIfAbsent(old, code -> new ArrayList<>()).add(authority));
    }
    for (int i = 0; i < all.size(); i++) {
      Pointer pointer = at("authorities", i);
      if (all.get(i).getCode().filter(this::isReplacedWhileInUse).isPresent()) {
        findings.add(DirectoryFindingCode.PREDECESSOR_IN_USE.at(pointer.property("code")));
      }
      Optional<LocalDate> since = all.get(i).getSince();
      if (replaced(all.get(i))
          .filter(old -> base.find(old).isPresent() && !seen.contains(old))
          .anyMatch(old -> !givesWay(old, since))) {
        findings.add(DirectoryFindingCode.PREDECESSOR_IN_USE.at(pointer.property("predecessors")));
      }
    }
  }

  /** Whether an authority of the directory does not end before each of its successors begins. */
  private boolean isReplacedWhileInUse(String code) {
    Optional<LocalDate> until =
        Optional.ofNullable(authorities.get(code)).flatMap(AuthorityEntry::getUntil);
    return successors.getOrDefault(code, List.of()).stream()
        .anyMatch(
            successor ->
                until.isEmpty() || successor.getSince().filter(until.get()::isBefore).isEmpty());
  }

  /**
   * Ends an authority that is here on the day before the first of a successor, so that each counts
   * on its days.
   *
   * @return whether it ended so; it cannot where the first day is not known or is not the later one
   */
  private boolean givesWay(String old, Optional<LocalDate> successorSince) {
    AuthorityEntry here = Objects.requireNonNull(authorities.get(old));
    Optional<LocalDate> last = successorSince.map(since -> since.minusDays(1));
    if (last.isEmpty() || here.getSince().filter(last.get()::isBefore).isPresent()) {
      return false;
    }
    if (here.getUntil().filter(until -> !until.isAfter(last.get())).isEmpty()) {
      authorities.put(old, AuthorityEntry.builder().from(here).until(last).build());
    }
    return true;
  }

  /** Every code that an authority replaced, directly or not. */
  static Stream<String> replaced(AuthorityEntry authority) {
    return Stream.concat(
        authority.getPredecessors().stream(), authority.getEarlierPredecessors().stream());
  }

  private static Optional<DirectoryFindingCode> fault(AuthorityEntry entry, Set<String> seen) {
    if (entry.getCode().isEmpty()) {
      return Optional.of(DirectoryFindingCode.CODE_MISSING);
    }
    String code = entry.getCode().get();
    if (entry.getNation().isPresent() && !entry.getNation().equals(nationOf(code))) {
      return Optional.of(DirectoryFindingCode.CODE_OF_ANOTHER_NATION);
    }
    return seen.add(code) ? Optional.empty() : Optional.of(DirectoryFindingCode.CODE_REPEATED);
  }

  /** The nation of a GSS code; codes of other schemes are those of the trusts. */
  private static Optional<Nation> nationOf(String code) {
    return code.startsWith("Z") ? Optional.of(Nation.NORTHERN_IRELAND) : Nation.ofGssCode(code);
  }

  private AuthorityEntry merged(AuthorityEntry entry) {
    AuthorityEntry known = base.find(entry.key()).orElse(entry);
    // The days of two editions are not mixed: they might run backwards.
    boolean isDated = entry.getSince().isPresent() || entry.getUntil().isPresent();
    return AuthorityEntry.builder()
        .from(known)
        .from(entry)
        .nation(nationOf(entry.key()))
        .since((isDated ? entry : known).getSince())
        .until((isDated ? entry : known).getUntil())
        .predecessors(either(entry.getPredecessors(), known.getPredecessors()))
        .earlierPredecessors(either(entry.getEarlierPredecessors(), known.getEarlierPredecessors()))
        .identifiers(either(entry.getIdentifiers(), known.getIdentifiers()))
        .contactPoints(either(entry.getContactPoints(), known.getContactPoints()))
        .build();
  }

  private static <T> List<T> either(List<T> said, List<T> known) {
    return said.isEmpty() ? known : said;
  }

  private <E extends DirectoryEntry> Map<String, E> named(List<E> all, String list) {
    Map<String, E> named = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (isNewId(all.get(i), at(list, i))) {
        entries.put(all.get(i).getId(), Optional.of(all.get(i)));
        named.put(all.get(i).getId(), all.get(i));
      }
    }
    return named;
  }

  private boolean isNewId(DirectoryEntry entry, Pointer pointer) {
    boolean isNew = entries.putIfAbsent(entry.getId(), Optional.empty()) == null;
    if (!isNew) {
      findings.add(DirectoryFindingCode.ID_REPEATED.at(pointer.property("id")));
    }
    return isNew;
  }

  private void addDeliveries() {
    List<DeliveryArrangement> all = own.getDeliveryArrangements();
    for (int i = 0; i < all.size(); i++) {
      DeliveryArrangement arrangement = all.get(i);
      if (!entries.containsKey(arrangement.getAuthority())
          && authority(arrangement.getAuthority()).isEmpty()) {
        findings.add(
            DirectoryFindingCode.AUTHORITY_UNKNOWN.at(
                at("deliveryArrangements", i).property("authority")));
      }
      if (!isOrganisation(arrangement.getOrganisation())) {
        findings.add(
            DirectoryFindingCode.DELIVERER_UNKNOWN.at(
                at("deliveryArrangements", i).property("organisation")));
      }
      deliveries
          .computeIfAbsent(arrangement.getOrganisation(), id -> new ArrayList<>())
          .add(arrangement);
    }
  }

  private boolean isOrganisation(String id) {
    return entries.containsKey(id)
        || authority(id).isPresent()
        || base.directories().stream()
            .flatMap(
                each ->
                    Stream.of(
                        each.getFosteringServices(),
                        each.getDeliveryOrganisations(),
                        each.getHubs()))
            .flatMap(List::stream)
            .anyMatch(entry -> entry.getId().equals(id));
  }

  private void add(MembershipEntry statement, Pointer pointer) {
    Optional<RecruitmentHubEntry> hub =
        entry(statement.getGroup(), RecruitmentHubEntry.class, base.hubs()::find);
    Optional<NetworkEntry> network =
        entry(statement.getGroup(), NetworkEntry.class, base.networks()::find);
    if (hub.isPresent()) {
      join(statement, hub.get(), inHubs, pointer);
    } else if (network.isPresent()) {
      join(statement, network.get(), inNetworks, pointer);
    } else if (!entries.containsKey(statement.getGroup())) {
      findings.add(DirectoryFindingCode.GROUP_UNKNOWN.at(pointer.property("group")));
    }
  }

  /** What an id stands for: an entry of the directory, or else one that was there. */
  private <E extends DirectoryEntry> Optional<E> entry(
      String id, Class<E> kind, Function<String, Optional<E>> there) {
    Optional<DirectoryEntry> entry = entries.getOrDefault(id, Optional.empty());
    return entries.containsKey(id)
        ? entry.filter(kind::isInstance).map(kind::cast)
        : there.apply(id);
  }

  /** By its id in the directory, or by the code of one that is there or stands in the directory. */
  private Optional<AuthorityEntry> authority(String id) {
    return entry(id, AuthorityEntry.class, code -> Optional.ofNullable(authorities.get(code)))
        .flatMap(entry -> Optional.ofNullable(authorities.get(entry.key())));
  }

  private <G extends DirectoryEntry> void join(
      MembershipEntry statement, G group, List<Membership<G>> into, Pointer pointer) {
    String member = statement.getMember();
    Optional<AuthorityEntry> itself = authority(member).or(() -> onlySuccessor(member));
    if (itself.isPresent()) {
      if (isNewTo(group, itself.get(), statement)) {
        into.add(new Membership<>(statement, group, itself.get(), Optional.empty()));
      } else {
        findings.add(DirectoryFindingCode.MEMBERSHIP_TWICE.at(pointer));
      }
    } else if (!entries.containsKey(member)) {
      findings.add(
          Finding.error(
              (successors.containsKey(member)
                      ? DirectoryFindingCode.MEMBER_REPLACED
                      : DirectoryFindingCode.MEMBER_UNKNOWN)
                  .code(),
              pointer.property("member")));
    }
    for (DeliveryArrangement delivery : deliveries.getOrDefault(member, List.of())) {
      authority(delivery.getAuthority())
          .map(served -> new Membership<>(statement, group, served, Optional.of(delivery)))
          .ifPresent(into::add);
    }
  }

  /** An old code of an authority that lives on under another is one of its names. */
  private Optional<AuthorityEntry> onlySuccessor(String old) {
    List<AuthorityEntry> found = successors.getOrDefault(old, List.of());
    return found.size() == 1 && !entries.containsKey(old)
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  /** Whether no earlier statement says on any of the same days that the authority is a member. */
  private boolean isNewTo(DirectoryEntry group, AuthorityEntry member, MembershipEntry statement) {
    List<MembershipEntry> earlier =
        joined.computeIfAbsent(List.of(group.getId(), member.key()), pair -> new ArrayList<>());
    boolean isNew =
        earlier.stream().noneMatch(other -> other.period().overlaps(statement.period()));
    if (isNew) {
      earlier.add(statement);
    }
    return isNew;
  }

  private <G extends DirectoryEntry> Groups<G> groups(
      Groups<G> there, Map<String, G> named, List<Membership<G>> stated) {
    Map<String, G> all = new LinkedHashMap<>();
    there.all().forEach(group -> all.put(group.getId(), group));
    all.putAll(named);
    Set<String> restated =
        stated.stream().map(row -> row.authority().key()).collect(Collectors.toSet());
    Stream<Membership<G>> kept =
        there.memberships().stream()
            .filter(row -> !named.containsKey(row.group().getId()))
            .filter(row -> !restated.contains(row.authority().key()))
            .map(row -> row.of(authorities.getOrDefault(row.authority().key(), row.authority())));
    return new Groups<>(all, Stream.concat(kept, stated.stream()).toList());
  }
}
