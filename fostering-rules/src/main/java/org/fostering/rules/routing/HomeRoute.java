package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.NetworkKind;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Membership;
import org.fostering.model.organisation.NetworkEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;

/** Where an enquiry goes by the place alone in which the enquirers live. */
final class HomeRoute {

  private final DirectoriesOnDay directories;
  private final Organisations organisations;
  private final Interpretations interpretations;

  HomeRoute(DirectoriesOnDay directories, Interpretations interpretations) {
    this.directories = directories;
    this.organisations = directories.organisations();
    this.interpretations = interpretations;
  }

  /** By a place {@linkplain Residence#on of the day}. */
  RoutingDecision byResidence(Enquiry enquiry, Residence residence, Draft draft) {
    return switch (residence.kind()) {
      case ONE_AUTHORITY -> oneAuthority(residence, draft);
      case SEVERAL_AUTHORITIES ->
          severalAuthorities(
              residence.authorities(),
              draft
                  .because(RoutingReason.OUTWARD_CODE_IN_SEVERAL_AREAS)
                  .becauseOfBeginning(residence.authorities())
                  .asking(RouteQuestions.FULL_POSTCODE));
      case SEVERAL_NATIONS ->
          draft
              .because(RoutingReason.OUTWARD_CODE_IN_SEVERAL_NATIONS)
              .asking(RouteQuestions.FULL_POSTCODE)
              .among(RoutingOutcome.CROSS_BORDER, residence.authorities());
      case UNKNOWN_POSTCODE ->
          draft
              .because(
                  ResidenceFinder.isOfNoPlace(enquiry)
                      ? RoutingReason.POSTCODE_OF_NO_PLACE
                      : RoutingReason.POSTCODE_NOT_FOUND)
              .asking(RouteQuestions.FULL_POSTCODE)
              .among(RoutingOutcome.UNKNOWN_POSTCODE, List.of());
      case UNKNOWN_DISTRICT ->
          draft
              .because(RoutingReason.DISTRICT_NOT_IN_REGISTER)
              .among(RoutingOutcome.UNKNOWN_DISTRICT, List.of());
      case NO_AREA ->
          draft
              .because(RoutingReason.OUTSIDE_UK_AUTHORITIES)
              .among(RoutingOutcome.NO_AREA, List.of());
      case TRUST_NOT_DERIVABLE ->
          draft
              .because(RoutingReason.TRUST_NOT_FROM_POSTCODE)
              .to(
                  RoutingOutcome.TRUST_NOT_DERIVABLE,
                  regionalService(draft.asOf),
                  Optional.empty(),
                  trusts(draft.asOf));
      case NOT_GIVEN ->
          draft
              .because(RoutingReason.NO_POSTCODE)
              .asking(RouteQuestions.FULL_POSTCODE)
              .among(RoutingOutcome.NO_ADDRESS, List.of());
    };
  }

  private RoutingDecision oneAuthority(Residence residence, Draft draft) {
    draft.because(
        residence.outwardCodeOnly()
            ? RoutingReason.OUTWARD_CODE_IN_ONE_AREA
            : RoutingReason.POSTCODE_FOUND);
    List<AuthorityEntry> authorities = residence.authorities();
    if (authorities.size() > 1) {
      draft.because(RoutingReason.AUTHORITY_WAS_SPLIT);
      return severalAuthorities(
          authorities,
          residence.outwardCodeOnly() ? draft.asking(RouteQuestions.FULL_POSTCODE) : draft);
    }
    AuthorityEntry authority = authorities.get(0);
    draft.becauseOfBeginning(authorities);
    List<Membership<RecruitmentHubEntry>> memberships = directories.of(authority).hubs();
    if (memberships.size() == 1) {
      return draft
          .because(RoutingReason.MEMBER_OF_HUB)
          .becauseOfConfidence(memberships)
          .to(
              RoutingOutcome.HUB,
              Optional.of(door(memberships.get(0).group())),
              Optional.of(authority));
    }
    return draft
        .because(memberships.isEmpty() ? withoutHub(authority) : RoutingReason.IN_SEVERAL_HUBS)
        .to(RoutingOutcome.AUTHORITY, Optional.of(service(authority)), Optional.of(authority));
  }

  /** The programme of recruitment hubs is one of England: elsewhere none is missing. */
  private RoutingReason withoutHub(AuthorityEntry authority) {
    if (authority.getNation().filter(nation -> nation != Nation.ENGLAND).isPresent()) {
      return directories.of(authority).networks().isEmpty()
          ? RoutingReason.NO_HUBS_IN_NATION
          : RoutingReason.PART_OF_NETWORK;
    }
    return interpretations.of(Interpretation.NO_KNOWN_HUB)
            == InterpretationOption.NO_KNOWN_HUB_IS_NONE
        ? RoutingReason.IN_NO_HUB
        : RoutingReason.NOT_KNOWN_IN_A_HUB;
  }

  /** The networks of which the service of an authority is a part, under one brand. */
  static List<NetworkEntry> networks(
      Organisations organisations, AuthorityEntry authority, LocalDate asOf) {
    return organisations.networks().all().stream()
        .filter(network -> network.getKind().equals(Optional.of(NetworkKind.NATIONAL_NETWORK)))
        .filter(network -> network.period().contains(asOf))
        .filter(network -> authority.getNation().filter(network.getNations()::contains).isPresent())
        .toList();
  }

  private RoutingDecision severalAuthorities(List<AuthorityEntry> authorities, Draft draft) {
    List<Membership<RecruitmentHubEntry>> shared = sharedHub(authorities);
    if (shared.isEmpty()) {
      return draft.among(RoutingOutcome.AMBIGUOUS, authorities);
    }
    draft.because(RoutingReason.CANDIDATES_SHARE_HUB).becauseOfConfidence(shared);
    return interpretations.of(Interpretation.OUTWARD_CODE)
            == InterpretationOption.OUTWARD_CODE_SETTLES_ONE_HUB
        ? draft.toOneOf(RoutingOutcome.HUB, door(shared.get(0).group()), authorities)
        : draft.among(RoutingOutcome.AMBIGUOUS, authorities);
  }

  /** The membership of every candidate where all are in one and the same hub; else empty. */
  private List<Membership<RecruitmentHubEntry>> sharedHub(List<AuthorityEntry> candidates) {
    List<Membership<RecruitmentHubEntry>> shared = new ArrayList<>();
    for (AuthorityEntry candidate : candidates) {
      List<Membership<RecruitmentHubEntry>> memberships = directories.of(candidate).hubs();
      if (memberships.size() != 1
          || (!shared.isEmpty() && !shared.get(0).group().equals(memberships.get(0).group()))) {
        return List.of();
      }
      shared.addAll(memberships);
    }
    return shared;
  }

  /** The one place at which to enquire in Northern Ireland, where the directory has it. */
  Optional<FrontDoor> regionalService(LocalDate asOf) {
    return organisations.networks().all().stream()
        .filter(network -> network.getKind().equals(Optional.of(NetworkKind.REGIONAL_FRONT_DOOR)))
        .filter(network -> network.getNations().contains(Nation.NORTHERN_IRELAND))
        .filter(network -> network.period().contains(asOf))
        .findFirst()
        .map(HomeRoute::door);
  }

  /** The hub or the network of the day that a reference names. */
  Optional<FrontDoor> group(OrganisationReference named) {
    return References.hubs(named, organisations).stream()
        .filter(
            hub -> hub.period().contains(directories.day()) && hub.mayBeOpenOn(directories.day()))
        .map(HomeRoute::door)
        .findFirst()
        .or(
            () ->
                References.networks(named, organisations).stream()
                    .filter(network -> network.period().contains(directories.day()))
                    .map(HomeRoute::door)
                    .findFirst());
  }

  private List<AuthorityEntry> trusts(LocalDate asOf) {
    return organisations.authoritiesOn(asOf).stream()
        .filter(each -> each.getNation().equals(Optional.of(Nation.NORTHERN_IRELAND)))
        .toList();
  }

  /** The network that answers for the services of a nation where the one of the area may not. */
  static Optional<FrontDoor> network(
      Organisations organisations, AuthorityEntry authority, LocalDate asOf) {
    return networks(organisations, authority, asOf).stream().findFirst().map(HomeRoute::door);
  }

  private static FrontDoor door(NetworkEntry network) {
    return FrontDoor.of(FrontDoor.Kind.NATIONAL_SERVICE, network.getId(), network);
  }

  static FrontDoor door(RecruitmentHubEntry hub) {
    return FrontDoor.of(FrontDoor.Kind.HUB, hub.getId(), hub);
  }

  static FrontDoor service(AuthorityEntry authority) {
    return FrontDoor.of(FrontDoor.Kind.AUTHORITY, authority.key(), authority);
  }
}
