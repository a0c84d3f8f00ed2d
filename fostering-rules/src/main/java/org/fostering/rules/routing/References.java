package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DeliveryArrangement;
import org.fostering.model.organisation.DirectoryEntry;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.NetworkEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.reference.District;
import org.fostering.model.table.ResourceTable;
import org.fostering.rules.rule.Known;

/** Whom a reference to an organisation names, by code, by number or by name. */
final class References {

  /** The codes of councils that ended and whose names no authority has any more, by name. */
  private static final Map<String, String> ENDED =
      ResourceTable.read(
              References.class.getResourceAsStream("ended-councils.csv"), "ended-councils.csv")
          .stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> AuthorityNames.tellingPart(row.text("name")), row -> row.text("code")));

  private References() {}

  /** The services that a reference names; none where the directories have no such service. */
  static List<CandidateService> services(
      OrganisationReference named, Organisations organisations, LocalDate asOf) {
    Set<AuthorityEntry> byCode =
        named.getAuthorityCode().map(code -> organisations.resolve(code, asOf)).orElse(Set.of());
    if (!byCode.isEmpty()) {
      return byCode.stream().map(authority -> ofAuthority(authority, organisations)).toList();
    }
    Optional<CandidateService> ofOwn =
        entries(organisations)
            .filter(having(named))
            .reduce((earlier, later) -> later)
            .map(entry -> ofEntry(entry, organisations));
    if (ofOwn.isPresent()) {
      return ofOwn.stream().toList();
    }
    Set<AuthorityEntry> authorities = authorities(named, organisations, asOf);
    return (authorities.isEmpty() ? served(named, organisations, asOf) : authorities)
        .stream().map(entry -> ofAuthority(entry, organisations)).toList();
  }

  /** The authorities of the day that have a name, or took the place of a council that had it. */
  private static Set<AuthorityEntry> authorities(
      OrganisationReference named, Organisations organisations, LocalDate asOf) {
    NamesOfAuthorities names = NamesOfAuthorities.in(organisations);
    List<AuthorityEntry> ofName =
        named.getIdentifiers().isEmpty()
            ? named.getName().map(names::named).orElse(List.of())
            : organisations.authorities().stream().filter(having(named)).toList();
    Set<String> said = tellingParts(named);
    List<AuthorityEntry> ofPart =
        said.stream().flatMap(part -> names.called(part).stream()).toList();
    Optional<AuthorityEntry> itself =
        Stream.concat(on(asOf, ofName).stream(), ofName.stream())
            .findFirst()
            .or(() -> only(on(asOf, ofPart)))
            .or(() -> only(ofPart));
    if (itself.isPresent()) {
      return organisations.resolve(itself.get().key(), asOf);
    }
    List<District> districts = districtsCalled(said, organisations);
    return districts.size() == 1
        ? organisations.findByPredecessor(districts.get(0).code(), asOf)
        : ENDED.entrySet().stream()
            .filter(ended -> said.contains(ended.getKey()))
            .flatMap(ended -> organisations.findByPredecessor(ended.getValue(), asOf).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<AuthorityEntry> on(LocalDate day, List<AuthorityEntry> authorities) {
    return authorities.stream().filter(entry -> entry.period().contains(day)).toList();
  }

  private static Optional<AuthorityEntry> only(List<AuthorityEntry> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The authorities for which an organisation acts that is not a service itself. */
  private static Set<AuthorityEntry> served(
      OrganisationReference named, Organisations organisations, LocalDate asOf) {
    Predicate<DirectoryEntry> isNamed = having(named);
    if (organisations.directories().stream().flatMap(References::actors).noneMatch(isNamed)) {
      return Set.of();
    }
    return organisations.authoritiesOn(asOf).stream()
        .filter(authority -> actsFor(isNamed, authority, organisations, asOf))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The councils within the area of an authority that a reference names, by code or by name; of an
   * authority of its own there are none.
   */
  static List<District> districts(
      OrganisationReference named, Organisations organisations, LocalDate asOf) {
    Optional<String> code = named.getAuthorityCode();
    List<District> found =
        code.isPresent()
            ? organisations.districts().find(code.get()).stream().toList()
            : districtsCalled(tellingParts(named), organisations);
    return found.stream()
        .filter(district -> isBelowAnAuthority(district, organisations, asOf))
        .toList();
  }

  /**
   * Whether the council of a district is not an authority itself, nor replaced by one on the day.
   */
  static boolean isBelowAnAuthority(
      District district, Organisations organisations, LocalDate asOf) {
    return organisations.find(district.code()).isEmpty()
        && organisations.findByPredecessor(district.code(), asOf).isEmpty();
  }

  private static List<District> districtsCalled(Set<String> said, Organisations organisations) {
    return said.stream()
        .flatMap(part -> NamesOfAuthorities.in(organisations).districts(part).stream())
        .toList();
  }

  private static Set<String> tellingParts(OrganisationReference named) {
    return named.getName().stream()
        .map(AuthorityNames::tellingPart)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The service of an authority, with what a directory says about it. */
  static CandidateService ofAuthority(AuthorityEntry authority, Organisations organisations) {
    return new CandidateService(
        Optional.of(authority),
        entries(organisations)
            .filter(entry -> isServiceOf(entry, authority, organisations))
            .reduce((earlier, later) -> later));
  }

  private static CandidateService ofEntry(
      FosteringServiceEntry entry, Organisations organisations) {
    return new CandidateService(
        organisations.authorities().stream()
            .filter(authority -> isServiceOf(entry, authority, organisations))
            .findFirst(),
        Optional.of(entry));
  }

  /** A service that several authorities share is nobody's own. */
  private static boolean isServiceOf(
      FosteringServiceEntry entry, AuthorityEntry authority, Organisations organisations) {
    return entry.getKind().filter(Kinds.OF_AUTHORITIES::contains).isPresent()
        && entry.getAreas().size() == 1
        && organisations.directories().stream()
            .anyMatch(
                directory ->
                    directory.getFosteringServices().contains(entry)
                        && isThere(entry.getAreas().get(0), authority, directory));
  }

  private static boolean isThere(
      String id, AuthorityEntry authority, OrganisationDirectory directory) {
    return id.equals(authority.key())
        || directory.getAuthorities().stream()
            .anyMatch(entry -> entry.getId().equals(id) && entry.key().equals(authority.key()));
  }

  private static Stream<FosteringServiceEntry> entries(Organisations organisations) {
    return organisations.directories().stream()
        .flatMap(directory -> directory.getFosteringServices().stream());
  }

  /**
   * Whether a reference names a service, its authority, an organisation that acts for it, or a hub
   * that it leads. A name that nobody in the directories has settles nothing.
   */
  static Known<Boolean> names(
      OrganisationReference named,
      CandidateService service,
      RouteCandidate candidate,
      LocalDate asOf) {
    Organisations organisations = candidate.organisations();
    Predicate<DirectoryEntry> isNamed = having(named);
    if (service.authority().filter(isNamed).isPresent()
        || service.service().filter(isNamed).isPresent()
        || service
            .authority()
            .filter(own -> actsFor(isNamed, own, organisations, asOf))
            .isPresent()) {
      return Known.of(true);
    }
    if (named.getAuthorityCode().isPresent()) {
      Set<AuthorityEntry> meant = organisations.resolve(named.getAuthorityCode().get(), asOf);
      return Known.of(service.authority().filter(meant::contains).isPresent());
    }
    List<RecruitmentHubEntry> hubs = hubs(named, organisations);
    if (!hubs.isEmpty()) {
      return Known.of(
          hubs.stream()
              .flatMap(hub -> organisations.hubs().membersOf(hub, asOf).stream())
              .filter(RouteSearch::isLead)
              .anyMatch(lead -> service.authority().equals(Optional.of(lead.authority()))));
    }
    List<CandidateService> meant = services(named, organisations, asOf);
    if (meant.isEmpty()) {
      return isOfOthers(named, organisations, asOf) ? Known.of(false) : Known.unknown();
    }
    return Known.of(meant.stream().anyMatch(each -> each.id().equals(service.id())));
  }

  /** The hubs that a reference names: their people are those of the member that leads them. */
  static List<RecruitmentHubEntry> hubs(OrganisationReference named, Organisations organisations) {
    return organisations.hubs().all().stream().filter(having(named)).toList();
  }

  static List<NetworkEntry> networks(OrganisationReference named, Organisations organisations) {
    return organisations.networks().all().stream().filter(having(named)).toList();
  }

  /** Whether it is a council within an area, a network, or acts for others than this one. */
  static boolean isOfOthers(
      OrganisationReference named, Organisations organisations, LocalDate asOf) {
    return !districts(named, organisations, asOf).isEmpty()
        || !networks(named, organisations).isEmpty()
        || organisations.directories().stream()
            .flatMap(directory -> directory.getDeliveryOrganisations().stream())
            .anyMatch(having(named));
  }

  private static boolean actsFor(
      Predicate<DirectoryEntry> isNamed,
      AuthorityEntry authority,
      Organisations organisations,
      LocalDate asOf) {
    for (OrganisationDirectory directory : organisations.directories()) {
      for (DeliveryArrangement delivery : directory.getDeliveryArrangements()) {
        if (delivery.period().contains(asOf)
            && isThere(delivery.getAuthority(), authority, directory)
            && actors(directory)
                .anyMatch(
                    entry ->
                        entry.getId().equals(delivery.getOrganisation()) && isNamed.test(entry))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What may act for an authority. */
  private static Stream<DirectoryEntry> actors(OrganisationDirectory directory) {
    return Stream.concat(
        directory.getDeliveryOrganisations().stream(), directory.getFosteringServices().stream());
  }

  /** The ids of the organisations that act for an authority. */
  static List<String> deliverers(
      AuthorityEntry authority, Organisations organisations, LocalDate asOf) {
    return organisations.directories().stream()
        .flatMap(
            directory ->
                directory.getDeliveryArrangements().stream()
                    .filter(each -> each.period().contains(asOf))
                    .filter(each -> isThere(each.getAuthority(), authority, directory)))
        .map(DeliveryArrangement::getOrganisation)
        .distinct()
        .toList();
  }

  /** The authorities that share a service which is none of theirs, or for which it acts. */
  static Stream<AuthorityEntry> sharing(
      CandidateService service, Organisations organisations, LocalDate asOf) {
    if (service.authority().isPresent()) {
      return Stream.of();
    }
    FosteringServiceEntry entry = service.service().orElseThrow();
    return organisations.directories().stream()
        .filter(directory -> directory.getFosteringServices().contains(entry))
        .flatMap(
            directory ->
                organisations.authoritiesOn(asOf).stream()
                    .filter(
                        authority ->
                            entry.getAreas().stream()
                                    .anyMatch(area -> isThere(area, authority, directory))
                                || deliverers(authority, organisations, asOf).stream()
                                    .anyMatch(actor -> isServiceOf(actor, entry, directory))));
  }

  private static boolean isServiceOf(
      String actor, FosteringServiceEntry entry, OrganisationDirectory directory) {
    return actor.equals(entry.getId())
        || directory.getDeliveryOrganisations().stream()
            .filter(each -> each.getId().equals(actor))
            .anyMatch(each -> each.getFosteringService().equals(Optional.of(entry.getId())));
  }

  /** The service that a rule names: by the code of its authority, or by an id of a directory. */
  static Optional<CandidateService> ofId(String id, Organisations organisations) {
    return organisations
        .find(id)
        .or(
            () ->
                organisations.authorities().stream()
                    .filter(entry -> entry.getId().equals(id))
                    .findFirst())
        .map(entry -> ofAuthority(entry, organisations))
        .or(
            () ->
                entries(organisations)
                    .filter(entry -> entry.getId().equals(id))
                    .reduce((earlier, later) -> later)
                    .map(entry -> ofEntry(entry, organisations)));
  }

  /** Whether an organisation that acts for an authority acts for another, too. */
  static boolean isDeliveryShared(
      AuthorityEntry authority, Organisations organisations, LocalDate asOf) {
    for (OrganisationDirectory directory : organisations.directories()) {
      List<DeliveryArrangement> ofDay =
          directory.getDeliveryArrangements().stream()
              .filter(each -> each.period().contains(asOf))
              .toList();
      for (DeliveryArrangement own : ofDay) {
        if (isThere(own.getAuthority(), authority, directory)
            && ofDay.stream()
                .anyMatch(
                    other ->
                        other.getOrganisation().equals(own.getOrganisation())
                            && !isThere(other.getAuthority(), authority, directory))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Which entries have the number or the name that a reference gives. */
  private static Predicate<DirectoryEntry> having(OrganisationReference named) {
    Optional<String> plain = named.getName().map(AuthorityNames::plain);
    return entry ->
        named.getIdentifiers().stream().anyMatch(entry.getIdentifiers()::contains)
            || plain.filter(name -> isName(name, entry)).isPresent();
  }

  private static boolean isName(String plain, DirectoryEntry entry) {
    return names(entry).anyMatch(known -> AuthorityNames.known(known).plain().equals(plain));
  }

  static Stream<String> names(DirectoryEntry entry) {
    return Stream.of(entry.getName(), entry.getNameWelsh()).flatMap(Optional::stream);
  }
}
