package org.fostering.rules.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.Membership;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.rules.rule.Known;

/** What the directories say about a service that bears on whether an enquiry goes to it. */
final class ServiceSays {

  /** By what they are: "activities are not carried on for profit", Children Act 1989 s 105(1). */
  private static final Set<FosteringServiceKind> NEVER_FOR_PROFIT =
      Set.of(
          FosteringServiceKind.LOCAL_AUTHORITY,
          FosteringServiceKind.HSC_TRUST,
          FosteringServiceKind.VOLUNTARY_ORGANISATION);

  private ServiceSays() {}

  /** That a public body is run for profit is an error of the directory and counts as not known. */
  static Known<Boolean> forProfit(CandidateService service) {
    Known<Boolean> said =
        Known.ofAnswer(service.service().flatMap(FosteringServiceEntry::getForProfit));
    boolean isNever =
        service.service().isEmpty()
            || service
                .service()
                .flatMap(FosteringServiceEntry::getKind)
                .filter(NEVER_FOR_PROFIT::contains)
                .isPresent();
    if (!isNever) {
      return said;
    }
    return said.equals(Known.of(true)) ? Known.unknown() : Known.of(false);
  }

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
    if (asked.stream().anyMatch(kind -> offered.stream().anyMatch(kind::overlaps))) {
      return Known.of(true);
    }
    boolean isSettled =
        !asked.isEmpty()
            && !offered.isEmpty()
            && Stream.concat(asked.stream(), offered.stream()).allMatch(FosteringKind::isKnown);
    return isSettled ? Known.of(false) : Known.unknown();
  }

  static Known<Boolean> anotherNation(RouteCandidate each) {
    List<Nation> homes = each.residence().jurisdiction().nations();
    List<Nation> theirs = each.service().nations();
    return homes.size() != 1 || theirs.isEmpty()
        ? Known.unknown()
        : Known.of(!theirs.contains(homes.get(0)));
  }

  /** In the hub of the home, or where that is not known, in each of its hubs. */
  static boolean isAssociate(RouteCandidate each) {
    Optional<AuthorityEntry> own = each.service().authority();
    if (own.isEmpty()) {
      return false;
    }
    List<RecruitmentHubEntry> ofHomes = new ArrayList<>();
    for (AuthorityEntry home : each.residence().authorities()) {
      ofHomes.addAll(hubs(each, home));
    }
    for (RecruitmentHubEntry hub : ofHomes.isEmpty() ? hubs(each, own.get()) : ofHomes) {
      if (each.organisations().hubs().membership(own.get(), hub, each.asOf()).stream()
          .anyMatch(ServiceSays::isOfAssociate)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfAssociate(Membership<?> membership) {
    return membership.statement().getRole().equals(Optional.of(MembershipRole.ASSOCIATE));
  }

  private static List<RecruitmentHubEntry> hubs(RouteCandidate each, AuthorityEntry authority) {
    return each.organisations().hubs().of(authority, each.asOf()).stream()
        .map(Membership::group)
        .toList();
  }

  /** Not to be known to be in a hub is in England not to be in none. */
  static Known<Boolean> hubMember(RouteCandidate each) {
    Optional<AuthorityEntry> own = each.service().authority();
    if (own.filter(authority -> !hubs(each, authority).isEmpty()).isPresent()) {
      return Known.of(true);
    }
    return own.filter(ServiceSays::mayBeInHub).isPresent() ? Known.unknown() : Known.of(false);
  }

  private static boolean mayBeInHub(AuthorityEntry authority) {
    return authority.getNation().filter(nation -> nation != Nation.ENGLAND).isEmpty();
  }

  static Known<Boolean> homeInHub(RouteCandidate each) {
    Optional<AuthorityEntry> own = each.service().authority();
    List<RecruitmentHubEntry> theirs =
        own.map(authority -> hubs(each, authority)).orElse(List.of());
    if (theirs.isEmpty()) {
      return own.filter(ServiceSays::mayBeInHub).isPresent() ? Known.unknown() : Known.of(false);
    }
    List<AuthorityEntry> homes = each.residence().authorities();
    long within =
        homes.stream().filter(home -> !Collections.disjoint(hubs(each, home), theirs)).count();
    return switch (each.residence().kind()) {
      case ONE_AUTHORITY, SEVERAL_AUTHORITIES, SEVERAL_NATIONS ->
          within > 0 && within < homes.size() ? Known.unknown() : Known.of(within > 0);
      case NO_AREA, TRUST_NOT_DERIVABLE -> Known.of(false);
      case UNKNOWN_POSTCODE, UNKNOWN_DISTRICT, NOT_GIVEN -> Known.unknown();
    };
  }

  static boolean isInNetwork(RouteCandidate each) {
    return each.organisations().networks().all().stream()
        .filter(network -> network.period().contains(each.asOf()))
        .anyMatch(
            network ->
                each.service().authority().isPresent()
                    && each.service().nations().stream().anyMatch(network.getNations()::contains));
  }

  /** The id of its own entry in a directory, or of that of its authority. */
  static String id(CandidateService service) {
    return service
        .service()
        .map(FosteringServiceEntry::getId)
        .orElseGet(() -> service.authority().orElseThrow().getId());
  }

  /** The ids of those that act for the authority on the day. */
  static List<String> deliverers(RouteCandidate each) {
    return each.service()
        .authority()
        .map(own -> References.deliverers(own, each.organisations(), each.asOf()))
        .orElse(List.of());
  }

  static boolean isDeliveryShared(RouteCandidate each) {
    return each.service()
        .authority()
        .filter(own -> References.isDeliveryShared(own, each.organisations(), each.asOf()))
        .isPresent();
  }

  /** By the languages of its contact points, or where one says that it offers Welsh unasked. */
  static Known<Boolean> servesInWelsh(RouteCandidate each) {
    boolean isAnyLanguageGiven = false;
    for (ContactPoint point : each.service().contactPoints()) {
      for (String language : point.getLanguages()) {
        if (EnquirySays.isWelsh(language)) {
          return Known.of(true);
        }
        isAnyLanguageGiven = true;
      }
      if (point.getWelshActiveOffer().equals(Optional.of(Answer.YES))) {
        return Known.of(true);
      }
    }
    return isAnyLanguageGiven ? Known.of(false) : Known.unknown();
  }

  /**
   * What is not known of a service and would matter.
   *
   * @param tellsCapacity whether a directory says about any service how many it can take, so that
   *     it is missing where it does not
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
