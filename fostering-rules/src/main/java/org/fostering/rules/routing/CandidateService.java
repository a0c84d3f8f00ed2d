package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fostering.model.code.ContactPointPurpose;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Nation;

/**
 * A service that an enquiry may go to: that of an authority, or one of its own in the directory.
 * One of the two entries is always there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param authority the authority whose service it is
 * @param service what the directory says about the service
 */
public record CandidateService(
    Optional<AuthorityEntry> authority, Optional<FosteringServiceEntry> service) {

  /**
   * Checks that it is one.
   *
   * @throws IllegalArgumentException if neither entry is there
   */
  public CandidateService {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(service, "service");
    if (authority.isEmpty() && service.isEmpty()) {
      throw new IllegalArgumentException("a service needs an entry, or that of its authority");
    }
  }

  /**
   * The services that a reference names by code, by number or by name.
   *
   * @param named the reference
   * @param organisations the authorities and the services of their own
   * @param asOf the day on which it is asked
   * @return the services; none where the directories have no such service
   */
  public static List<CandidateService> named(
      OrganisationReference named, Organisations organisations, LocalDate asOf) {
    return References.services(named, organisations, asOf);
  }

  /**
   * {@return what identifies the service among others: the code of the authority, or the id of the
   * service}
   */
  public String id() {
    return authority.map(AuthorityEntry::key).orElseGet(() -> service.orElseThrow().getId());
  }

  /** {@return the name that it is known by, or the id where the directory has none} */
  public String name() {
    return authority
        .flatMap(AuthorityEntry::getName)
        .or(() -> service.flatMap(FosteringServiceEntry::getName))
        .orElseGet(this::id);
  }

  /** {@return the nations under whose law it works; empty when the directory does not say} */
  public List<Nation> nations() {
    return authority
        .flatMap(AuthorityEntry::getNation)
        .map(List::of)
        .orElseGet(() -> service.map(FosteringServiceEntry::getNations).orElse(List.of()));
  }

  /**
   * The ids of those whose policies hold for a case of the service: of itself, its authority, and
   * each hub and network of which it is known that the authority belongs to it. A service that
   * authorities share belongs to the hubs of each.
   *
   * @param organisations the hubs and networks
   * @param asOf the day on which it is asked
   * @return the ids, in order
   */
  public SortedSet<String> adopterIds(Organisations organisations, LocalDate asOf) {
    SortedSet<String> ids = new TreeSet<>();
    service.ifPresent(entry -> ids.add(entry.getId()));
    authority.ifPresent(
        own -> {
          ids.add(own.key());
          ids.add(own.getId());
          organisations.hubs().of(own, asOf).forEach(each -> ids.add(each.group().getId()));
          organisations.networks().of(own, asOf).forEach(each -> ids.add(each.group().getId()));
        });
    References.sharing(this, organisations, asOf)
        .flatMap(own -> organisations.hubs().of(own, asOf).stream())
        .forEach(each -> ids.add(each.group().getId()));
    return ids;
  }

  List<ContactPoint> contactPoints() {
    List<ContactPoint> own =
        service
            .map(entry -> entry.contactPointsFor(ContactPointPurpose.ENQUIRIES))
            .orElse(List.of());
    return own.isEmpty()
        ? authority
            .map(entry -> entry.contactPointsFor(ContactPointPurpose.ENQUIRIES))
            .orElse(List.of())
        : own;
  }

  FrontDoor door() {
    return new FrontDoor(
        authority.isPresent() ? FrontDoor.Kind.AUTHORITY : FrontDoor.Kind.SERVICE,
        id(),
        name(),
        contactPoints());
  }
}
