package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;

/**
 * Who decides where it is not settled who answers.
 *
 * @param isConcerned whether enquirers declare a connection with those behind a door: they never
 *     decide
 */
record Deciders(Organisations organisations, LocalDate asOf, Predicate<FrontDoor> isConcerned) {

  /**
   * Whoever answers first, or else those that may be the one, or else the hubs or the authorities
   * of the region whose own directory is laid over that of the library, or else whoever received
   * the enquiry. Of each, whoever is not concerned.
   */
  List<FrontDoor> of(RoutingDecision decision, List<WeighedService> weighed) {
    boolean isOpen = decision.outcome() == RoutingOutcome.PERSON_DECIDES;
    if (decision.frontDoor().isPresent() && !isOpen) {
      return List.of();
    }
    List<FrontDoor> first = unconcerned(decision.frontDoor().stream().toList());
    if (!first.isEmpty()) {
      return first;
    }
    List<FrontDoor> among =
        Stream.concat(
                decision.candidates().stream()
                    .map(each -> References.ofAuthority(each, organisations)),
                weighed.stream()
                    .filter(each -> each.standing() == WeighedService.Standing.OPEN)
                    .map(WeighedService::service))
            .map(CandidateService::door)
            .toList();
    List<FrontDoor> left = unconcerned(once(among));
    List<FrontDoor> found = left.isEmpty() ? unconcerned(ofRegion()) : left;
    return found.isEmpty() ? List.of(FrontDoor.receiver()) : found;
  }

  private List<FrontDoor> unconcerned(List<FrontDoor> doors) {
    return doors.stream().filter(Predicate.not(isConcerned)).toList();
  }

  private static List<FrontDoor> once(List<FrontDoor> doors) {
    Map<String, FrontDoor> byId = new LinkedHashMap<>();
    doors.forEach(door -> byId.putIfAbsent(door.id(), door));
    return List.copyOf(byId.values());
  }

  List<FrontDoor> ofRegion() {
    List<OrganisationDirectory> own =
        organisations.directories().stream()
            .filter(directory -> !Organisations.standard().directories().contains(directory))
            .toList();
    List<FrontDoor> hubs =
        own.stream()
            .flatMap(directory -> directory.getHubs().stream())
            .filter(hub -> hub.period().contains(asOf) && hub.mayBeOpenOn(asOf))
            .map(HomeRoute::door)
            .toList();
    return hubs.isEmpty()
        ? once(
            own.stream()
                .flatMap(directory -> directory.getAuthorities().stream())
                .flatMap(each -> each.getCode().stream())
                .flatMap(code -> organisations.find(code, asOf).stream())
                .map(HomeRoute::service)
                .toList())
        : once(hubs);
  }
}
