package org.fostering.rules.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.code.ServiceApprovalBasis;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DeliveryArrangement;
import org.fostering.model.organisation.DeliveryOrganisationEntry;
import org.fostering.model.organisation.DirectoryEntry;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.Groups;
import org.fostering.model.organisation.Membership;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.ResponsibilityAssignment;
import org.fostering.model.value.Bilingual;

/**
 * Who the organisations of a directory are to each other on a day: who takes part in its hubs and
 * networks, who leads, and for whom an id stands.
 *
 * <p>Immutable and thread-safe.
 */
public final class Parties {

  private static final Map<FosteringServiceKind, BodyKind> KINDS =
      Map.of(
          FosteringServiceKind.LOCAL_AUTHORITY, BodyKind.AUTHORITY,
          FosteringServiceKind.HSC_TRUST, BodyKind.AUTHORITY,
          FosteringServiceKind.INDEPENDENT_AGENCY, BodyKind.AGENCY,
          FosteringServiceKind.AGENCY_FOR_AUTHORITY, BodyKind.AGENCY_FOR_AUTHORITY,
          FosteringServiceKind.VOLUNTARY_ORGANISATION, BodyKind.VOLUNTARY_ORGANISATION);

  private final OrganisationDirectory directory;
  private final Organisations laid;
  private final LocalDate day;
  private final Map<String, DirectoryEntry> entries = new LinkedHashMap<>();
  private final Map<String, Pointer> members = new LinkedHashMap<>();

  /** The keys of the authorities that take part in each hub or network. */
  private final Map<String, Set<String>> groups = new LinkedHashMap<>();

  /** The keys of the leads of each hub or network. */
  private final Map<String, Set<String>> leads = new LinkedHashMap<>();

  Parties(OrganisationDirectory directory, Organisations laid, LocalDate day) {
    this.directory = directory;
    this.laid = laid;
    this.day = day;
    Stream.<List<? extends DirectoryEntry>>of(
            directory.getAuthorities(),
            directory.getFosteringServices(),
            directory.getDeliveryOrganisations(),
            directory.getHubs(),
            directory.getNetworks(),
            directory.getCampaigns())
        .flatMap(List::stream)
        .forEach(entry -> entries.putIfAbsent(entry.getId(), entry));
    addMembers(laid.hubs());
    addMembers(laid.networks());
    if (groups.isEmpty()) {
      for (int i = 0; i < directory.getAuthorities().size(); i++) {
        AuthorityEntry entry = directory.getAuthorities().get(i);
        if (entry.period().contains(day)) {
          members.putIfAbsent(entry.key(), Pointer.ROOT.property("authorities").index(i));
        }
      }
    }
  }

  /**
   * The organisations of a directory on a day.
   *
   * @param directory the directory
   * @param base the organisations over which it is laid
   * @param day the day
   * @return the organisations
   */
  public static Parties of(OrganisationDirectory directory, Organisations base, LocalDate day) {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(day, "day");
    return new Parties(directory, base.overlaidBy(directory).value().orElseThrow(), day);
  }

  /** The members of the groups that the directory speaks of, with where it says so. */
  private <G extends DirectoryEntry> void addMembers(Groups<G> all) {
    for (G group : all.all()) {
      boolean isOwn =
          entries.containsKey(group.getId())
              || directory.getMemberships().stream()
                  .anyMatch(entry -> entry.getGroup().equals(group.getId()));
      if (!isOwn) {
        continue;
      }
      Set<String> keys = groups.computeIfAbsent(group.getId(), id -> new LinkedHashSet<>());
      for (Membership<G> each : all.membersOf(group, day)) {
        String key = each.authority().key();
        keys.add(key);
        int place = directory.getMemberships().indexOf(each.statement());
        members.putIfAbsent(
            key,
            place < 0
                ? Pointer.ROOT.property("memberships")
                : Pointer.ROOT.property("memberships").index(place));
        if (each.statement().getRole().equals(Optional.of(MembershipRole.LEAD))) {
          leads.computeIfAbsent(group.getId(), id -> new LinkedHashSet<>()).add(key);
        }
      }
    }
  }

  /**
   * {@return those who take part on the day in a hub or network of which the directory speaks; of a
   * directory without any, all its authorities; an unmodifiable list, in the order of the
   * directory}
   */
  public List<AuthorityEntry> members() {
    List<AuthorityEntry> found = new ArrayList<>();
    for (String key : members.keySet()) {
      laid.find(key).or(() -> entryOfKey(key)).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Optional<AuthorityEntry> entryOfKey(String key) {
    return directory.getAuthorities().stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /**
   * Where the directory says that an authority takes part.
   *
   * @param member the authority
   * @return the place of its membership
   */
  public Pointer place(AuthorityEntry member) {
    return members.getOrDefault(member.key(), Pointer.ROOT.property("memberships"));
  }

  /**
   * Whether an authority leads a hub or network.
   *
   * @param member the authority
   * @return whether it is the lead on the day
   */
  public boolean isLead(AuthorityEntry member) {
    return leads.values().stream().anyMatch(keys -> keys.contains(member.key()));
  }

  /**
   * Whether a hub or network has a lead on the day.
   *
   * @param group its id
   * @return whether it has
   */
  public boolean hasLead(String group) {
    return leads.containsKey(group);
  }

  /**
   * Whether a hub or network has members on the day.
   *
   * @param group its id
   * @return whether it has
   */
  public boolean hasMembers(String group) {
    return !groups.getOrDefault(group, Set.of()).isEmpty();
  }

  /**
   * Whether an id stands for a member: its own, an old code, that of those who act for it, or that
   * of a hub or network to which it belongs.
   *
   * @param id the id
   * @param member the member
   * @return whether it does
   */
  public boolean standsFor(String id, AuthorityEntry member) {
    return groups.getOrDefault(id, Set.of()).contains(member.key())
        || isItself(id, member)
        || delivers(id, member, Optional.empty());
  }

  /** Whether an organisation is a hub or network, which works for its own members. */
  boolean isGroup(String id) {
    return groups.containsKey(id);
  }

  /**
   * Whether an organisation is the member, or the service that the member runs by itself.
   *
   * @param id the id of the organisation
   * @param member the member
   * @return whether it is
   */
  public boolean isItself(String id, AuthorityEntry member) {
    if (entries.get(id) instanceof AuthorityEntry entry) {
      return entry.key().equals(member.key());
    }
    return entries.get(id) instanceof FosteringServiceEntry service
        ? isAuthority(service) && isForAreaOf(service, member)
        : !entries.containsKey(id)
            && laid.resolve(id, day).stream().anyMatch(one -> one.key().equals(member.key()));
  }

  private static boolean isAuthority(FosteringServiceEntry service) {
    return service.getKind().map(KINDS::get).filter(BodyKind.AUTHORITY::equals).isPresent();
  }

  private boolean isForAreaOf(FosteringServiceEntry service, AuthorityEntry member) {
    return service.getAreas().stream()
        .anyMatch(
            area ->
                entries.get(area) instanceof AuthorityEntry entry
                    ? entry.key().equals(member.key())
                    : area.equals(member.key()));
  }

  /** Whether an organisation acts for a member, in a step or at all. */
  boolean delivers(String id, AuthorityEntry member, Optional<JourneyStep> step) {
    return directory.getDeliveryArrangements().stream()
        .filter(each -> runs(each.getOrganisation(), id))
        .filter(each -> each.period().contains(day))
        .filter(each -> isItself(each.getAuthority(), member))
        .map(DeliveryArrangement::getSteps)
        .anyMatch(steps -> steps.isEmpty() || step.isEmpty() || steps.contains(step.get()));
  }

  /** Whether a member has delegated a step to an organisation, as far as the directory says. */
  boolean isDelegated(String id, AuthorityEntry member, JourneyStep step) {
    return delivers(id, member, Optional.of(step))
        || (entries.get(id) instanceof FosteringServiceEntry service
            && service.getApprovalBasis().filter(ServiceApprovalBasis.DELEGATED::equals).isPresent()
            && isForAreaOf(service, member));
  }

  /** Whether one organisation is another, or runs the service that the other is. */
  private boolean runs(String id, String other) {
    return id.equals(other)
        || directory.getDeliveryOrganisations().stream()
            .anyMatch(
                entry ->
                    (entry.getId().equals(id)
                            && entry.getFosteringService().equals(Optional.of(other)))
                        || (entry.getId().equals(other)
                            && entry.getFosteringService().equals(Optional.of(id))));
  }

  /**
   * Whether an organisation is on the side of a member, and not of those who work for all.
   *
   * @param id the id of the organisation
   * @param member the member
   * @return whether it is the member, acts for it, or is a service of its area
   */
  public boolean isOwn(String id, AuthorityEntry member) {
    return isItself(id, member)
        || delivers(id, member, Optional.empty())
        || (entries.get(id) instanceof FosteringServiceEntry service
            && isForAreaOf(service, member));
  }

  /** What counts as one body: an authority and its own service do. */
  String body(String id, AuthorityEntry member) {
    return isItself(id, member) ? member.key() : id;
  }

  /** What the law sees in an organisation; empty where the directory does not know it. */
  Set<BodyKind> kinds(String id, AuthorityEntry member, JourneyStep step) {
    Set<BodyKind> kinds = EnumSet.noneOf(BodyKind.class);
    add(id, kinds);
    directory.getDeliveryOrganisations().stream()
        .filter(entry -> entry.getId().equals(id))
        .flatMap(entry -> entry.getFosteringService().stream())
        .forEach(service -> add(service, kinds));
    if (delivers(id, member, Optional.of(step))) {
      kinds.add(BodyKind.DELIVERY);
    } else if (kinds.isEmpty() && entries.get(id) instanceof DeliveryOrganisationEntry) {
      kinds.add(BodyKind.OTHER_ORGANISATION);
    }
    return kinds;
  }

  private void add(String id, Set<BodyKind> kinds) {
    DirectoryEntry entry = entries.get(id);
    if (entry instanceof FosteringServiceEntry service) {
      boolean assesses =
          service
              .getApprovalBasis()
              .filter(ServiceApprovalBasis.ASSESSES_FOR_ANOTHER_BODY::equals)
              .isPresent();
      (assesses
              ? Optional.of(BodyKind.ASSESSOR)
              : service.getKind().flatMap(kind -> Optional.ofNullable(KINDS.get(kind))))
          .ifPresent(kinds::add);
    } else if (laid.hubs().find(id).isPresent()) {
      kinds.add(BodyKind.HUB);
    } else if (laid.networks().find(id).isPresent()) {
      kinds.add(BodyKind.NETWORK);
    } else if (directory.getCampaigns().stream().anyMatch(each -> each.getId().equals(id))) {
      kinds.add(BodyKind.CAMPAIGN);
    } else if (entry instanceof AuthorityEntry || !laid.resolve(id, day).isEmpty()) {
      kinds.add(BodyKind.AUTHORITY);
    }
  }

  /**
   * An organisation as it stands to a member. What the lead does for others too it does as the
   * lead, also for its own cases.
   */
  Party party(ResponsibilityAssignment assignment, AuthorityEntry member) {
    String id = assignment.getOrganisation();
    PartyRole role = role(id, member);
    boolean isForOthers =
        assignment.getForMembers().isEmpty()
            || assignment.getForMembers().stream().anyMatch(other -> !isItself(other, member));
    return new Party(
        id,
        name(id),
        role == PartyRole.ITSELF && isLead(member) && isForOthers ? PartyRole.LEAD : role);
  }

  private PartyRole role(String id, AuthorityEntry member) {
    if (isItself(id, member)) {
      return PartyRole.ITSELF;
    }
    if (delivers(id, member, Optional.empty())) {
      return PartyRole.DELIVERY;
    }
    if (laid.hubs().find(id).isPresent()) {
      return PartyRole.HUB_TEAM;
    }
    if (laid.networks().find(id).isPresent()) {
      return PartyRole.NETWORK;
    }
    List<AuthorityEntry> itself = members().stream().filter(one -> isItself(id, one)).toList();
    if (itself.isEmpty()) {
      return PartyRole.OTHER;
    }
    return itself.stream().anyMatch(this::isLead) ? PartyRole.LEAD : PartyRole.OTHER_MEMBER;
  }

  /**
   * What an organisation is called.
   *
   * @param id its id
   * @return its name; the id where it has none
   */
  public Bilingual name(String id) {
    Optional<DirectoryEntry> entry =
        Optional.ofNullable(entries.get(id))
            .or(() -> laid.resolve(id, day).stream().map(DirectoryEntry.class::cast).findFirst())
            .or(() -> laid.hubs().find(id))
            .or(() -> laid.networks().find(id));
    return entry
        .flatMap(
            found ->
                found.getName().map(name -> new Bilingual(name, found.getNameWelsh().orElse(name))))
        .orElseGet(() -> new Bilingual(id, id));
  }
}
