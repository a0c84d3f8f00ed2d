package org.fostering.model.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.ContactPointPurpose;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.code.NetworkKind;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.reference.District;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;

/**
 * What is wrong with a directory that a region publishes, all at once, on each day of a period: it
 * is looked at once for each span of days on which the directory says the same.
 *
 * <p>An old code of an authority that lives on under another, and one organisation that acts for
 * several members, are not faults.
 *
 * <p>The class is long because every kind of fault is looked for here, one short method each, over
 * the same spans of days.
 *
 * <p>What it gives is immutable; any thread may call it.
 */
public final class DirectoryCheck {

  private final OrganisationDirectory directory;
  private final Organisations laid;
  private final Map<Finding, List<DateRange>> faults = new LinkedHashMap<>();

  private DirectoryCheck(OrganisationDirectory directory, Organisations laid) {
    this.directory = directory;
    this.laid = laid;
  }

  /**
   * Checks a directory laid over others.
   *
   * @param directory the directory
   * @param base the organisations over which it is laid
   * @param from the first day
   * @param until the last day; a day before the first is taken for the first
   * @return the faults, those of {@link Organisations#overlaidBy} first; empty if there are none
   */
  public static List<DirectoryFault> check(
      OrganisationDirectory directory, Organisations base, LocalDate from, LocalDate until) {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Checked<Organisations> checked = base.overlaidBy(directory);
    DirectoryCheck check = new DirectoryCheck(directory, checked.value().orElseThrow());
    checked.findings().forEach(finding -> check.faults.put(finding, new ArrayList<>()));
    check.predecessors();
    check.capacities();
    LocalDate last = until.isBefore(from) ? from : until;
    spans(directory, check.laid, DateRange.between(from, last)).forEach(check::span);
    return check.faults.entrySet().stream()
        .map(fault -> new DirectoryFault(fault.getKey(), fault.getValue()))
        .toList();
  }

  /**
   * The spans of days on each of which a directory says the same.
   *
   * @param directory the directory
   * @param laid the organisations with the directory laid over them
   * @param period the days, with a first and a last
   * @return the spans in order, without gaps
   */
  public static List<DateRange> spans(
      OrganisationDirectory directory, Organisations laid, DateRange period) {
    return period.splitAt(
        Stream.concat(
            Stream.concat(statements(directory), laid.authorities().stream())
                .flatMap(each -> each.period().changes()),
            directory.getHubs().stream()
                .flatMap(hub -> hub.launchSpan().flatMap(DateRange::from).stream())));
  }

  /**
   * The last day on which a directory says something new.
   *
   * @param directory the directory
   * @return the day; empty if it names no days
   */
  public static Optional<LocalDate> lastChange(OrganisationDirectory directory) {
    return statements(directory).flatMap(each -> each.period().changes()).max(LocalDate::compareTo);
  }

  private static Stream<DirectoryStatement> statements(OrganisationDirectory directory) {
    return Stream.<List<? extends DirectoryStatement>>of(
            directory.getAuthorities(),
            directory.getFosteringServices(),
            directory.getDeliveryOrganisations(),
            directory.getDeliveryArrangements(),
            directory.getHubs(),
            directory.getNetworks(),
            directory.getMemberships())
        .flatMap(List::stream);
  }

  private void fault(DirectoryFindingCode code, Pointer place, DateRange days) {
    DateRange.join(faults.computeIfAbsent(code.at(place), finding -> new ArrayList<>()), days);
  }

  private static Pointer at(String list, int index) {
    return Pointer.ROOT.property(list).index(index);
  }

  /** Everything that is wrong on days on which nothing changes. */
  private void span(DateRange days) {
    LocalDate day = days.from().orElseThrow();
    memberships(day, days);
    deliveries(day, days);
    doors(day, days);
    regionalDoors(day, days);
    reach(day, days);
  }

  private void memberships(LocalDate day, DateRange days) {
    Set<String> leads = new HashSet<>();
    Set<List<String>> members = new HashSet<>();
    Map<String, Set<String>> hubsOf = new HashMap<>();
    Set<String> hubs = new HashSet<>();
    laid.hubs().all().forEach(hub -> hubs.add(hub.getId()));
    for (int i = 0; i < directory.getMemberships().size(); i++) {
      MembershipEntry entry = directory.getMemberships().get(i);
      if (!entry.period().contains(day)) {
        continue;
      }
      Pointer place = at("memberships", i);
      if (has(entry, MembershipRole.LEAD) && !leads.add(entry.getGroup())) {
        fault(DirectoryFindingCode.LEADS_CONTRADICT, place.property("role"), days);
      }
      Optional<AuthorityEntry> member = authority(entry.getMember());
      if (member.filter(found -> !found.period().contains(day)).isPresent()) {
        fault(DirectoryFindingCode.MEMBER_ENDED, place.property("member"), days);
      }
      if (hasEnded(entry.getGroup(), day)) {
        fault(DirectoryFindingCode.GROUP_ENDED, place.property("group"), days);
      }
      String its = member.map(AuthorityEntry::key).orElse(entry.getMember());
      if (!members.add(List.of(entry.getGroup(), its))) {
        fault(DirectoryFindingCode.MEMBERSHIP_TWICE, place, days);
      }
      if (hubs.contains(entry.getGroup()) && !has(entry, MembershipRole.ASSOCIATE)) {
        inOneHub(entry, hubsOf, place, days);
      }
    }
  }

  /** A member of one hub, but for an associate, is in no other. */
  private void inOneHub(
      MembershipEntry entry, Map<String, Set<String>> hubsOf, Pointer place, DateRange days) {
    for (AuthorityEntry each : membersBy(entry, days.from().orElseThrow())) {
      Set<String> its = hubsOf.computeIfAbsent(each.key(), key -> new HashSet<>());
      if (its.add(entry.getGroup()) && its.size() > 1) {
        fault(DirectoryFindingCode.HUBS_OVERLAP, place, days);
      }
    }
  }

  private static boolean has(MembershipEntry entry, MembershipRole role) {
    return entry.getRole().equals(Optional.of(role));
  }

  private List<AuthorityEntry> membersBy(MembershipEntry entry, LocalDate day) {
    return laid.hubs().memberships().stream()
        .filter(row -> row.statement().equals(entry) && row.isInForceOn(day))
        .map(Membership::authority)
        .toList();
  }

  /** The authority of an id in the directory, or of a code; not that which took its place. */
  private Optional<AuthorityEntry> authority(String id) {
    return directory.getAuthorities().stream()
        .filter(entry -> entry.getId().equals(id))
        .findFirst()
        .map(AuthorityEntry::key)
        .or(() -> Optional.of(id))
        .flatMap(laid::find);
  }

  private void deliveries(LocalDate day, DateRange days) {
    Map<String, Set<String>> actors =
        directory.getDeliveryArrangements().stream()
            .filter(each -> each.period().contains(day))
            .collect(
                groupingBy(
                    DeliveryArrangement::getAuthority,
                    mapping(DeliveryArrangement::getOrganisation, toSet())));
    for (int i = 0; i < directory.getDeliveryArrangements().size(); i++) {
      DeliveryArrangement each = directory.getDeliveryArrangements().get(i);
      Pointer place = at("deliveryArrangements", i);
      if (!each.period().contains(day)) {
        continue;
      }
      if (reaches(each.getOrganisation(), each.getAuthority(), actors)) {
        fault(DirectoryFindingCode.DELIVERY_CYCLE, place, days);
      }
      if (hasEnded(each.getOrganisation(), day)) {
        fault(DirectoryFindingCode.DELIVERER_ENDED, place.property("organisation"), days);
      }
    }
  }

  private boolean hasEnded(String id, LocalDate day) {
    return Stream.<List<? extends DirectoryEntry>>of(
            directory.getHubs(),
            directory.getNetworks(),
            directory.getCampaigns(),
            directory.getDeliveryOrganisations())
        .flatMap(List::stream)
        .filter(entry -> entry.getId().equals(id))
        .anyMatch(entry -> entry.getUntil().filter(day::isAfter).isPresent());
  }

  private void predecessors() {
    Map<String, Set<String>> before = new HashMap<>();
    for (AuthorityEntry each : laid.authorities()) {
      before.put(each.key(), new LinkedHashSet<>(each.getPredecessors()));
    }
    for (int i = 0; i < directory.getAuthorities().size(); i++) {
      AuthorityEntry each = directory.getAuthorities().get(i);
      if (each.getPredecessors().stream().anyMatch(old -> reaches(old, each.key(), before))) {
        faults.put(
            DirectoryFindingCode.PREDECESSOR_CYCLE.at(
                at("authorities", i).property("predecessors")),
            new ArrayList<>());
      }
    }
  }

  private void capacities() {
    for (int i = 0; i < directory.getFosteringServices().size(); i++) {
      FosteringServiceEntry each = directory.getFosteringServices().get(i);
      Optional<Answer> byPlaces =
          each.getAssessmentPlaces().map(places -> places > 0 ? Answer.YES : Answer.NO);
      boolean isSettled =
          each.getTakingEnquirers()
              .filter(said -> said == Answer.YES || said == Answer.NO)
              .isPresent();
      if (isSettled && byPlaces.isPresent() && !byPlaces.equals(each.getTakingEnquirers())) {
        faults.put(
            DirectoryFindingCode.CAPACITY_CONTRADICTS.at(
                at("fosteringServices", i).property("assessmentPlaces")),
            new ArrayList<>());
      }
    }
  }

  private static boolean reaches(String from, String goal, Map<String, Set<String>> edges) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (next.equals(goal)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(edges.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }

  private void doors(LocalDate day, DateRange days) {
    boolean saysWhere =
        Stream.of(directory.getHubs(), directory.getAuthorities())
            .flatMap(List::stream)
            .anyMatch(entry -> !entry.getContactPoints().isEmpty());
    for (int i = 0; i < directory.getHubs().size(); i++) {
      RecruitmentHubEntry hub = directory.getHubs().get(i);
      if (hub.period().contains(day) && hub.mayBeOpenOn(day)) {
        door(hub, at("hubs", i), saysWhere, day, days);
      }
    }
    for (int i = 0; saysWhere && i < directory.getAuthorities().size(); i++) {
      Pointer place = at("authorities", i);
      Optional<AuthorityEntry> known = laid.find(directory.getAuthorities().get(i).key());
      if (!isLeftOut(place) && known.filter(each -> lacksDoor(each, day)).isPresent()) {
        fault(DirectoryFindingCode.FRONT_DOOR_EMPTY, place, days);
      }
    }
  }

  private void door(
      RecruitmentHubEntry hub, Pointer place, boolean saysWhere, LocalDate day, DateRange days) {
    if (laid.hubs().membersOf(hub, day).isEmpty()) {
      fault(DirectoryFindingCode.HUB_WITHOUT_MEMBERS, place, days);
      return;
    }
    if (saysWhere && hasNoDoor(hub)) {
      fault(DirectoryFindingCode.FRONT_DOOR_EMPTY, place, days);
    }
    if (hasLostItsLead(hub, day)) {
      fault(DirectoryFindingCode.LEAD_LEFT, place, days);
    }
  }

  /**
   * Whether an authority has no contact point, and neither one hub nor a network has one for it.
   */
  private boolean lacksDoor(AuthorityEntry authority, LocalDate day) {
    return authority.period().contains(day)
        && laid.hubs().of(authority, day).size() != 1
        && authority.getNation().stream().noneMatch(nation -> hasRegionalDoor(nation, day))
        && hasNoDoor(authority);
  }

  private boolean hasLostItsLead(RecruitmentHubEntry hub, LocalDate day) {
    List<DateRange> led =
        laid.hubs().memberships().stream()
            .map(Membership::statement)
            .filter(each -> each.getGroup().equals(hub.getId()))
            .filter(each -> each.getRole().equals(Optional.of(MembershipRole.LEAD)))
            .map(MembershipEntry::period)
            .toList();
    return led.stream().noneMatch(days -> days.contains(day))
        && led.stream().anyMatch(days -> days.to().filter(day::isAfter).isPresent());
  }

  /** The one front door of a nation: it ends without another, or has no contact point. */
  private void regionalDoors(LocalDate day, DateRange days) {
    boolean saysWhere =
        Stream.of(directory.getHubs(), directory.getAuthorities(), directory.getNetworks())
            .flatMap(List::stream)
            .anyMatch(entry -> !entry.getContactPoints().isEmpty());
    for (int i = 0; i < directory.getNetworks().size(); i++) {
      NetworkEntry network = directory.getNetworks().get(i);
      boolean isThere = network.period().contains(day);
      boolean hasEnded = network.getUntil().filter(day::isAfter).isPresent();
      boolean isEmpty =
          isThere
              ? saysWhere && hasNoDoor(network)
              : hasEnded
                  && network.getNations().stream().anyMatch(each -> !hasRegionalDoor(each, day));
      if (isRegionalDoor(network) && isEmpty) {
        fault(DirectoryFindingCode.FRONT_DOOR_EMPTY, at("networks", i), days);
      }
    }
  }

  private boolean hasRegionalDoor(Nation nation, LocalDate day) {
    return laid.networks().all().stream()
        .anyMatch(
            network ->
                isRegionalDoor(network)
                    && network.getNations().contains(nation)
                    && network.period().contains(day));
  }

  private static boolean isRegionalDoor(NetworkEntry network) {
    return network.getKind().equals(Optional.of(NetworkKind.REGIONAL_FRONT_DOOR));
  }

  /** An entry with a fault that keeps it from being one of the organisations. */
  private boolean isLeftOut(Pointer place) {
    return faults.containsKey(DirectoryFindingCode.ID_REPEATED.at(place.property("id")))
        || faults.containsKey(DirectoryFindingCode.CODE_REPEATED.at(place.property("code")))
        || faults.containsKey(
            DirectoryFindingCode.CODE_OF_ANOTHER_NATION.at(place.property("code")));
  }

  private static boolean hasNoDoor(DirectoryEntry entry) {
    return entry.contactPointsFor(ContactPointPurpose.ENQUIRIES).isEmpty();
  }

  private void reach(LocalDate day, DateRange days) {
    Set<String> reached = new HashSet<>();
    for (District district : laid.districts().all()) {
      Set<AuthorityEntry> inItsPlace = laid.findByPredecessor(district.code(), day);
      inItsPlace.forEach(found -> reached.add(found.key()));
      if (inItsPlace.isEmpty()) {
        district
            .authority()
            .ifPresent(
                code -> {
                  laid.resolve(code, day).forEach(found -> reached.add(found.key()));
                  laid.resolve(code).forEach(found -> reached.add(found.key()));
                });
      }
    }
    for (int i = 0; i < directory.getAuthorities().size(); i++) {
      Optional<AuthorityEntry> known =
          directory.getAuthorities().get(i).getCode().flatMap(laid::find);
      // In Northern Ireland no district leads to a trust: the regional service finds it.
      if (known.isPresent()
          && known.get().period().contains(day)
          && !known.get().getNation().equals(Optional.of(Nation.NORTHERN_IRELAND))
          && !reached.contains(known.get().key())) {
        fault(DirectoryFindingCode.AUTHORITY_UNREACHABLE, at("authorities", i), days);
      }
    }
  }
}
