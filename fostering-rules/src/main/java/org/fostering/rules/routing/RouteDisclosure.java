package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.fostering.model.code.DisclosureExtent;
import org.fostering.model.code.SharingPurpose;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Membership;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.organisation.SharingAgreement;
import org.fostering.rules.disclosure.Disclosure;
import org.fostering.rules.disclosure.Ruling;

/**
 * What of an enquiry may be disclosed to whoever is to answer it: by the level of disclosure, and
 * by the clauses of the sharing agreement to which the receiver is a party. Without such an
 * agreement, what needs one stays.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level how much of the document such a receiver needs
 * @param purpose what it is shared for
 * @param agreement the id of the sharing agreement in its directory; empty where none in force
 *     names the receiver among its parties
 * @param rulings for each class of data whether it goes, and by which clause
 */
public record RouteDisclosure(
    DisclosureExtent level,
    SharingPurpose purpose,
    Optional<String> agreement,
    List<Ruling> rulings) {

  private static final Map<RoutingReason, SharingPurpose> PURPOSES =
      Map.of(
          RoutingReason.ANOTHER_MEMBER, SharingPurpose.CONFLICT_OF_INTEREST,
          RoutingReason.LEAD_CONCERNED, SharingPurpose.CONFLICT_OF_INTEREST,
          RoutingReason.ABOUT_A_PARTICULAR_CHILD, SharingPurpose.CONNECTED_CHILD,
          RoutingReason.TRANSFER, SharingPurpose.TRANSFER_OF_CARER,
          RoutingReason.SERVICE_CLOSED, SharingPurpose.AGENCY_CLOSURE);

  /** Copies the list. */
  public RouteDisclosure {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(agreement, "agreement");
    rulings = List.copyOf(rulings);
  }

  /** What a receiver needs, and what for. */
  private record Need(DisclosureExtent level, SharingPurpose purpose) {

    Disclosure disclosure() {
      return Disclosure.at(level).forPurpose(purpose);
    }

    RouteDisclosure withoutAgreement() {
      return new RouteDisclosure(level, purpose, Optional.empty(), disclosure().rulings(ENQUIRY));
    }

    RouteDisclosure under(SharingAgreement terms, LocalDate on) {
      return new RouteDisclosure(
          level,
          purpose,
          Optional.of(terms.getId()),
          disclosure().under(terms, on).rulings(ENQUIRY));
    }
  }

  private static final String ENQUIRY = "enquiry";

  /** Without an agreement it hangs on the need alone, of which there are ten. */
  private static final Map<Need, RouteDisclosure> WITHOUT_AGREEMENT = new ConcurrentHashMap<>();

  static Optional<RouteDisclosure> of(RoutingDecision decision, Organisations organisations) {
    return decision.frontDoor().map(door -> to(door, decision, organisations));
  }

  private static RouteDisclosure to(
      FrontDoor door, RoutingDecision decision, Organisations organisations) {
    boolean isHub =
        door.kind() == FrontDoor.Kind.HUB || door.kind() == FrontDoor.Kind.NATIONAL_SERVICE;
    DisclosureExtent level = isHub ? DisclosureExtent.HUB : DisclosureExtent.RECEIVING_SERVICE;
    SharingPurpose purpose =
        decision.reasons().stream()
            .filter(PURPOSES::containsKey)
            .findFirst()
            .map(PURPOSES::get)
            .orElse(SharingPurpose.CONTACT_ENQUIRERS);
    Need need = new Need(level, purpose);
    return agreements(door, decision, organisations)
        .max(
            Comparator.comparing((SharingAgreement each) -> each.getPurposes().contains(purpose))
                .thenComparing(SharingAgreement::getId, Comparator.reverseOrder()))
        .map(terms -> need.under(terms, decision.asOf()))
        .orElseGet(() -> WITHOUT_AGREEMENT.computeIfAbsent(need, Need::withoutAgreement));
  }

  private static Stream<SharingAgreement> agreements(
      FrontDoor door, RoutingDecision decision, Organisations organisations) {
    return organisations.directories().stream()
        .filter(directory -> !directory.getSharingAgreements().isEmpty())
        .flatMap(
            directory -> {
              Set<String> receivers = receivers(door, decision, directory, organisations);
              return directory.getSharingAgreements().stream()
                  .filter(each -> each.period().contains(decision.asOf()))
                  .filter(each -> each.getParties().stream().anyMatch(receivers::contains));
            });
  }

  /**
   * The ids of the receiver in a directory: of a hub those of whoever leads it or hosts it, too.
   */
  private static Set<String> receivers(
      FrontDoor door,
      RoutingDecision decision,
      OrganisationDirectory directory,
      Organisations organisations) {
    Set<String> keys = new HashSet<>(Set.of(door.id()));
    if (door.kind() == FrontDoor.Kind.AUTHORITY) {
      decision.authority().map(AuthorityEntry::key).ifPresent(keys::add);
    }
    Optional<RecruitmentHubEntry> hub =
        door.kind() == FrontDoor.Kind.HUB ? organisations.hubs().find(door.id()) : Optional.empty();
    hub.map(each -> organisations.hubs().membersOf(each, decision.asOf()))
        .ifPresent(
            members ->
                members.stream()
                    .filter(RouteSearch::isLead)
                    .map(Membership::authority)
                    .forEach(lead -> keys.add(lead.key())));
    Set<String> ids = new HashSet<>(keys);
    directory.getAuthorities().stream()
        .filter(each -> keys.contains(each.key()))
        .forEach(each -> ids.add(each.getId()));
    directory.getFosteringServices().stream()
        .filter(each -> each.getAreas().stream().anyMatch(ids::contains))
        .filter(each -> each.getAreas().size() == 1)
        .forEach(each -> ids.add(each.getId()));
    return ids;
  }
}
