package org.fostering.rules.routing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.value.Nation;
import org.fostering.rules.rule.Known;

/** What the directories say of a service that bears on whether an enquiry goes to it. */
final class ServiceSays {

  private ServiceSays() {}

  static Optional<Integer> places(RouteCandidate each) {
    return each.service().service().flatMap(FosteringServiceEntry::getAssessmentPlaces);
  }

  /** The number of places goes before the answer. */
  static Known<Boolean> takingEnquirers(RouteCandidate each) {
    return places(each)
        .map(places -> Known.of(places > 0))
        .orElseGet(
            () ->
                Known.ofAnswer(
                    each.service().service().flatMap(FosteringServiceEntry::getTakingEnquirers)));
  }

  static Known<Boolean> offersKind(RouteCandidate each) {
    List<FosteringKind> asked = EnquirySays.kinds(each.enquiry());
    List<FosteringKind> offered =
        each.service().service().map(FosteringServiceEntry::getKinds).orElse(List.of());
    return asked.isEmpty() || offered.isEmpty()
        ? Known.unknown()
        : Known.of(asked.stream().anyMatch(kind -> offered.stream().anyMatch(kind::overlaps)));
  }

  static Known<Boolean> anotherNation(RouteCandidate each) {
    List<Nation> homes = each.residence().jurisdiction().nations();
    List<Nation> theirs = each.service().nations();
    return homes.size() != 1 || theirs.isEmpty()
        ? Known.unknown()
        : Known.of(!theirs.contains(homes.get(0)));
  }

  static boolean isAssociate(RouteCandidate each) {
    return each.service().authority().stream()
        .flatMap(own -> each.organisations().hubs().of(own, each.asOf()).stream())
        .anyMatch(
            membership ->
                membership.statement().getRole().equals(Optional.of(MembershipRole.ASSOCIATE)));
  }

  static Known<Boolean> servesInWelsh(RouteCandidate each) {
    List<String> languages =
        each.service().contactPoints().stream()
            .map(ContactPoint::getLanguages)
            .flatMap(List::stream)
            .toList();
    return languages.isEmpty()
        ? Known.unknown()
        : Known.of(languages.stream().anyMatch(EnquirySays::isWelsh));
  }

  /**
   * What is not known of a service and would matter.
   *
   * @param tellsCapacity whether a directory says of any service how many it can take, so that it
   *     is missing where it does not
   */
  static Stream<RoutingReason> notKnown(RouteCandidate each, boolean tellsCapacity) {
    boolean isWelshOpen =
        EnquirySays.isWelshWanted(each.enquiry()) && servesInWelsh(each).value().isEmpty();
    return Stream.concat(
        tellsCapacity && takingEnquirers(each).value().isEmpty()
            ? Stream.of(RoutingReason.CAPACITY_NOT_KNOWN)
            : Stream.of(),
        isWelshOpen ? Stream.of(RoutingReason.WELSH_NOT_KNOWN) : Stream.of());
  }
}
