package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DeliveryArrangement;
import org.fostering.model.organisation.DirectoryEntry;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.rule.Known;

/** Whom a reference to an organisation names, by code, by number or by its exact name. */
final class References {

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
            .filter(entry -> isNamed(named, entry))
            .reduce((earlier, later) -> later)
            .map(entry -> ofEntry(entry, organisations));
    return ofOwn
        .or(
            () ->
                organisations.authorities().stream()
                    .filter(entry -> isNamed(named, entry))
                    .findFirst()
                    .map(entry -> ofAuthority(entry, organisations)))
        .stream()
        .toList();
  }

  /** The service of an authority, with what a directory says of it. */
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
   * Whether a reference names a service, its authority or an organisation that acts for it. A name
   * that is not known word for word settles nothing.
   */
  static Known<Boolean> names(
      OrganisationReference named,
      CandidateService service,
      RouteCandidate candidate,
      LocalDate asOf) {
    Organisations organisations = candidate.organisations();
    if (service.authority().filter(entry -> isNamed(named, entry)).isPresent()
        || service.service().filter(entry -> isNamed(named, entry)).isPresent()
        || service
            .authority()
            .filter(own -> actsFor(named, own, organisations, asOf))
            .isPresent()) {
      return Known.of(true);
    }
    if (named.getAuthorityCode().isPresent()) {
      Set<AuthorityEntry> meant = organisations.resolve(named.getAuthorityCode().get(), asOf);
      return Known.of(service.authority().filter(meant::contains).isPresent());
    }
    return services(named, organisations, asOf).isEmpty() ? Known.unknown() : Known.of(false);
  }

  private static boolean actsFor(
      OrganisationReference named,
      AuthorityEntry authority,
      Organisations organisations,
      LocalDate asOf) {
    for (OrganisationDirectory directory : organisations.directories()) {
      for (DeliveryArrangement delivery : directory.getDeliveryArrangements()) {
        if (delivery.period().contains(asOf)
            && isThere(delivery.getAuthority(), authority, directory)
            && Stream.concat(
                    directory.getDeliveryOrganisations().stream(),
                    directory.getFosteringServices().stream())
                .anyMatch(
                    entry ->
                        entry.getId().equals(delivery.getOrganisation())
                            && isNamed(named, entry))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNamed(OrganisationReference named, DirectoryEntry entry) {
    return named.getIdentifiers().stream().anyMatch(entry.getIdentifiers()::contains)
        || named.getName().filter(name -> isName(name, entry)).isPresent();
  }

  private static boolean isName(String name, DirectoryEntry entry) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return Stream.of(entry.getName(), entry.getNameWelsh())
        .flatMap(Optional::stream)
        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(plain));
  }
}
