package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Membership;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.routing.WeighedService.Standing;
import org.fostering.rules.routing.Weighing.Weighed;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Truth;

/**
 * The search for who should answer one enquiry. Not thread-safe, and used once. The class is long
 * because each way in which an enquiry comes to somebody is a step of the one search.
 */
final class RouteSearch {

  private static final Set<MembershipRole> LEADS = Set.of(MembershipRole.LEAD, MembershipRole.HOST);

  private final DirectoriesOnDay directories;
  private final Organisations organisations;
  private final Interpretations interpretations;
  private final RoutingRules rules;
  private final ToLongFunction<String> hadSoFar;
  private final Enquiry enquiry;
  private final Residence residence;
  private final LocalDate asOf;
  private final HomeRoute home;
  private final Weighing weighing;

  RouteSearch(
      DirectoriesOnDay directories,
      Interpretations interpretations,
      RoutingRules rules,
      ToLongFunction<String> hadSoFar,
      Enquiry enquiry,
      Residence residence) {
    this.directories = directories;
    this.organisations = directories.organisations();
    this.interpretations = interpretations;
    this.rules = rules;
    this.hadSoFar = hadSoFar;
    this.enquiry = enquiry;
    this.home = new HomeRoute(directories, interpretations);
    this.residence =
        (ResidenceFinder.isOutwardCodeUnused(enquiry, interpretations)
                ? notGiven(residence)
                : residence)
            .on(directories.day(), organisations);
    this.asOf = directories.day();
    this.weighing = new Weighing(rules, directories, interpretations, enquiry, this.residence);
  }

  /** What the setting does not go by is as if it had not been said. */
  private static Residence notGiven(Residence residence) {
    return new Residence(
        Residence.Kind.NOT_GIVEN,
        List.of(),
        residence.jurisdiction(),
        false,
        residence.nationDisputed());
  }

  RoutingDecision find() {
    Opening opening = new Opening(enquiry, residence, interpretations, asOf);
    Draft draft = opening.draft();
    RoutingDecision byHome = byHome(opening.draft());
    if (!enquiry.getConnectedChildren().isEmpty()) {
      return completed(ofChildren(draft, byHome));
    }
    Optional<OrganisationReference> chosen = EnquirySays.chosen(enquiry);
    List<CandidateService> named =
        chosen.map(each -> References.services(each, organisations, asOf)).orElse(List.of());
    named.forEach(weighing::weigh);
    Stream.concat(
            EnquirySays.approvers(enquiry, asOf).stream(), enquiry.getPreferredServices().stream())
        .flatMap(each -> References.services(each, organisations, asOf).stream())
        .forEach(weighing::weigh);
    homes(byHome).forEach(this::weigh);
    if (Conflicts.isDeclared(enquiry) || rules.hasOwn()) {
      members(byHome).forEach(member -> weigh(member.authority()));
    }
    rules.named().stream()
        .flatMap(each -> directories.named(each).stream())
        .forEach(weighing::weighIfRequired);
    return completed(
        chosen.isPresent() && named.isEmpty()
            ? ofGroup(chosen.get(), byHome)
            : chosenAmong(byHome));
  }

  /**
   * Where a hub or a network was chosen and no service: the one of the home finds the member as if
   * nothing were chosen, and another is asked to find one.
   */
  private RoutingDecision ofGroup(OrganisationReference chosen, RoutingDecision byHome) {
    Optional<FrontDoor> group = home.group(chosen);
    if (group.isEmpty()) {
      return personDecides(
          Draft.of(byHome)
              .because(RoutingReason.CHOSEN_SERVICE_NOT_FOUND)
              .asking(RouteQuestions.WHICH_SERVICE),
          byHome.frontDoor());
    }
    boolean isOfHome =
        byHome.frontDoor().filter(door -> door.id().equals(group.get().id())).isPresent()
            || byHome.authority().stream()
                .flatMap(own -> directories.of(own).networks().stream())
                .anyMatch(network -> network.getId().equals(group.get().id()));
    if (isOfHome) {
      return chosenAmong(byHome);
    }
    Draft draft = Draft.of(byHome).because(RoutingReason.CHOSEN_HUB);
    List<AuthorityEntry> members =
        organisations.hubs().find(group.get().id()).stream()
            .flatMap(hub -> organisations.hubs().membersOf(hub, asOf).stream())
            .map(Membership::authority)
            .filter(member -> !weigh(member).isExcluded())
            .toList();
    List<AuthorityEntry> left = members.stream().filter(member -> !weigh(member).failed()).toList();
    if (left.size() < members.size()) {
      draft.because(RoutingReason.RULE_FAILED);
    }
    boolean isLeadConcerned =
        organisations.hubs().find(group.get().id()).filter(this::isLeadConcerned).isPresent();
    return isLeadConcerned || isConcerned(group.get()) || left.isEmpty()
        ? personDecides(draft, isLeadConcerned ? Optional.empty() : group)
        : draft.toOneOf(RoutingOutcome.HUB, group.get(), left);
  }

  private RoutingDecision byHome(Draft draft) {
    return ResidenceFinder.isOutwardCodeUnused(enquiry, interpretations)
        ? draft
            .because(RoutingReason.OUTWARD_CODE_NOT_USED)
            .asking(RouteQuestions.FULL_POSTCODE)
            .among(RoutingOutcome.NO_ADDRESS, List.of())
        : home.byResidence(enquiry, residence, draft);
  }

  private RoutingDecision ofChildren(Draft draft, RoutingDecision byHome) {
    Set<AuthorityEntry> known = new LinkedHashSet<>();
    boolean allKnown = true;
    for (ConnectedChild child : enquiry.getConnectedChildren()) {
      Optional<AuthorityEntry> its = EnquirySays.authorityOf(child, organisations, asOf);
      its.ifPresent(known::add);
      allKnown &= its.isPresent();
    }
    List<Weighed> theirs = known.stream().map(this::weigh).toList();
    if (!allKnown) {
      homes(byHome).forEach(this::weigh);
      draft.because(RoutingReason.CHILDS_AUTHORITY_NOT_KNOWN);
      RouteQuestions.childrenWithout(enquiry.getConnectedChildren(), organisations, asOf)
          .forEach(draft::asking);
      return known.isEmpty()
          ? personDecides(draft, byHome.frontDoor())
          : draft.among(RoutingOutcome.AMBIGUOUS, List.copyOf(known));
    }
    if (theirs.size() > 1) {
      return draft
          .because(RoutingReason.CHILDREN_OF_SEVERAL_AUTHORITIES)
          .among(RoutingOutcome.AMBIGUOUS, List.copyOf(known));
    }
    Weighed only = theirs.get(0);
    draft.because(RoutingReason.ABOUT_A_PARTICULAR_CHILD);
    if (only.failed()) {
      return personDecides(draft.because(RoutingReason.RULE_FAILED), byHome.frontDoor());
    }
    if (only.isExcluded()) {
      return personDecides(draft.because(RoutingReason.REQUIRED_AND_EXCLUDED), unconcerned(byHome));
    }
    CandidateService service = only.service().service();
    return draft.to(
        RoutingOutcome.CONNECTED_CHILD, Optional.of(service.door()), service.authority());
  }

  private RoutingDecision chosenAmong(RoutingDecision byHome) {
    List<Weighed> first = weighing.required();
    if (first.stream().anyMatch(Weighed::isExcluded)) {
      return personDecides(
          Draft.of(byHome).because(RoutingReason.REQUIRED_AND_EXCLUDED), unconcerned(byHome));
    }
    Optional<Weighed> ofHome =
        first.stream()
            .filter(
                each ->
                    byHome.authority().isPresent()
                        && each.service().service().authority().equals(byHome.authority()))
            .findFirst();
    if (first.size() > 1 && ofHome.isEmpty()) {
      return Draft.of(byHome)
          .because(RoutingReason.SEVERAL_REQUIRED)
          .among(RoutingOutcome.AMBIGUOUS, authorities(first));
    }
    if (!first.isEmpty()) {
      return to(
          ofHome.orElse(first.get(0)), Draft.of(byHome).because(RoutingReason.REQUIRED), byHome);
    }
    return byHome.authority().isPresent() ? home(byHome) : withoutExcluded(byHome);
  }

  private RoutingDecision home(RoutingDecision byHome) {
    Weighed own = weigh(byHome.authority().orElseThrow());
    if (own.failed()) {
      return personDecides(Draft.of(byHome).because(RoutingReason.RULE_FAILED), byHome.frontDoor());
    }
    if (!own.isExcluded() && !own.isAvoided() && !isConnectionOpen(own)) {
      return isLeadConcerned(byHome) || EnquirySays.aboutOtherCare(enquiry) == Truth.TRUE
          ? atItsOwnDoor(own, byHome)
          : byHome;
    }
    List<Weighed> others =
        members(byHome).stream()
            .map(Membership::authority)
            .filter(member -> !byHome.authority().equals(Optional.of(member)))
            .map(this::weigh)
            .filter(each -> !each.isExcluded() && !each.failed())
            .toList();
    if (Stream.concat(Stream.of(own), others.stream()).anyMatch(this::isConnectionOpen)) {
      return personDecides(
          Draft.of(byHome).because(RoutingReason.CONNECTION_NOT_SETTLED), pastTheAuthority(byHome));
    }
    List<Weighed> fit = others.stream().filter(each -> !each.isAvoided()).toList();
    List<Weighed> among = liked(fit.isEmpty() && own.isExcluded() ? others : fit);
    if (!among.isEmpty()) {
      WeighedService drawn =
          FairDraw.draw(enquiry, among.stream().map(Weighed::service).toList(), hadSoFar);
      return to(
          weighing.weigh(drawn.service()),
          Draft.of(byHome).because(RoutingReason.ANOTHER_MEMBER),
          byHome);
    }
    return own.isExcluded() ? noServiceLeft(byHome) : byHome;
  }

  /**
   * Whether it is open with which body a connection is, so that it may be this one: nothing is sent
   * to a body concerned as if that were settled.
   */
  private boolean isConnectionOpen(Weighed each) {
    return !each.isExcluded()
        && each.questions().stream()
            .anyMatch(question -> question.pointer().startsWith(RouteFacts.CONNECTIONS));
  }

  /** The hub or the network of the home; the authority itself may be the one concerned. */
  private Optional<FrontDoor> pastTheAuthority(RoutingDecision byHome) {
    return unconcerned(byHome)
        .filter(door -> door.kind() != FrontDoor.Kind.AUTHORITY)
        .or(
            () ->
                byHome
                    .authority()
                    .flatMap(authority -> HomeRoute.network(organisations, authority, asOf))
                    .filter(network -> !isConcerned(network)));
  }

  /** Of several that may have it, those that the enquirers would like go before the others. */
  private List<Weighed> liked(List<Weighed> among) {
    Set<String> liked =
        enquiry.getPreferredServices().stream()
            .flatMap(each -> References.services(each, organisations, asOf).stream())
            .map(CandidateService::id)
            .collect(Collectors.toSet());
    List<Weighed> first = among.stream().filter(each -> liked.contains(each.id())).toList();
    return first.isEmpty() ? among : first;
  }

  /** Without a hub, the network of the nation answers, and those in it may have the enquiry. */
  private RoutingDecision noServiceLeft(RoutingDecision byHome) {
    Draft draft = Draft.of(byHome).because(RoutingReason.NO_SERVICE_LEFT);
    AuthorityEntry authority = byHome.authority().orElseThrow();
    Optional<FrontDoor> door = unconcerned(byHome);
    if (door.isEmpty() && hub(byHome).isEmpty()) {
      door =
          HomeRoute.network(organisations, authority, asOf)
              .filter(network -> !isConcerned(network));
      organisations.authoritiesOn(asOf).stream()
          .filter(each -> each.getNation().equals(authority.getNation()))
          .filter(each -> !directories.of(each).networks().isEmpty())
          .forEach(this::weigh);
    }
    return personDecides(draft, door);
  }

  private RoutingDecision atItsOwnDoor(Weighed own, RoutingDecision byHome) {
    CandidateService service = own.service().service();
    Draft draft = Draft.of(byHome);
    if (isLeadConcerned(byHome)) {
      draft.because(RoutingReason.LEAD_CONCERNED);
    }
    return draft.to(RoutingOutcome.AUTHORITY, Optional.of(service.door()), service.authority());
  }

  private RoutingDecision to(Weighed winner, Draft draft, RoutingDecision byHome) {
    if (winner.failed()) {
      return personDecides(draft.because(RoutingReason.RULE_FAILED), byHome.frontDoor());
    }
    CandidateService service = winner.service().service();
    if (service.authority().isEmpty()) {
      return draft.to(RoutingOutcome.SERVICE, Optional.of(service.door()), Optional.empty());
    }
    AuthorityEntry authority = service.authority().get();
    Optional<FrontDoor> regional =
        authority.getNation().equals(Optional.of(Nation.NORTHERN_IRELAND))
            ? home.regionalService(asOf).filter(door -> !isConcerned(door))
            : Optional.empty();
    List<Membership<RecruitmentHubEntry>> hubs = organisations.hubs().of(authority, asOf);
    boolean isByHub = hubs.size() == 1 && !isLeadConcerned(hubs.get(0).group());
    return isByHub
        ? draft.to(
            RoutingOutcome.HUB,
            Optional.of(HomeRoute.door(hubs.get(0).group())),
            Optional.of(authority))
        : draft.to(
            RoutingOutcome.AUTHORITY,
            regional.or(() -> Optional.of(service.door())),
            Optional.of(authority));
  }

  /** A place that is not settled stays so; what may not be chosen is not a candidate. */
  private RoutingDecision withoutExcluded(RoutingDecision byHome) {
    List<AuthorityEntry> left =
        byHome.candidates().stream().filter(each -> !weigh(each).isExcluded()).toList();
    return left.equals(byHome.candidates())
            && byHome.frontDoor().filter(this::isConcerned).isEmpty()
        ? byHome
        : Draft.of(byHome).to(byHome.outcome(), unconcerned(byHome), Optional.empty(), left);
  }

  private RoutingDecision personDecides(Draft draft, Optional<FrontDoor> door) {
    return draft.to(
        RoutingOutcome.PERSON_DECIDES, door.filter(each -> !mayNotDecide(each)), Optional.empty());
  }

  /** Whether whoever is behind a door is concerned, so that they decide nothing of this enquiry. */
  private boolean mayNotDecide(FrontDoor door) {
    return Conflicts.isDeclared(enquiry)
        && switch (door.kind()) {
          case HUB ->
              organisations.hubs().find(door.id()).filter(this::isLeadConcerned).isPresent();
          case NATIONAL_SERVICE -> isConcerned(door);
          case AUTHORITY ->
              organisations
                  .find(door.id())
                  .map(this::weigh)
                  .filter(Weighed::mayNotDecide)
                  .isPresent();
          case SERVICE ->
              weighing.all().stream()
                  .anyMatch(each -> each.id().equals(door.id()) && each.mayNotDecide());
          case RECEIVER -> false;
        };
  }

  /** Who answers first by the home, where that is not the body of which a conflict is declared. */
  private Optional<FrontDoor> unconcerned(RoutingDecision byHome) {
    boolean isItself =
        byHome
            .frontDoor()
            .filter(
                door ->
                    weighing.all().stream()
                        .anyMatch(each -> each.id().equals(door.id()) && each.isExcluded()))
            .isPresent();
    return isItself
            || isLeadConcerned(byHome)
            || byHome.frontDoor().filter(this::isConcerned).isPresent()
        ? Optional.empty()
        : byHome.frontDoor();
  }

  private boolean isLeadConcerned(RoutingDecision byHome) {
    return hub(byHome).filter(this::isLeadConcerned).isPresent();
  }

  /** Whether the member that leads a hub, or employs its people, may not have the enquiry. */
  private boolean isLeadConcerned(RecruitmentHubEntry hub) {
    return Conflicts.isDeclared(enquiry)
        && (isConcerned(hub)
            || organisations.hubs().membersOf(hub, asOf).stream()
                .filter(RouteSearch::isLead)
                .anyMatch(member -> weigh(member.authority()).mayNotDecide()));
  }

  /** Whether a connection is with the hub itself, whoever leads it. */
  private boolean isConcerned(RecruitmentHubEntry hub) {
    return connected().anyMatch(named -> References.hubs(named, organisations).contains(hub));
  }

  /** Whether a connection is with the network that answers. */
  private boolean isConcerned(FrontDoor door) {
    return door.kind() == FrontDoor.Kind.NATIONAL_SERVICE
        && connected()
            .flatMap(named -> References.networks(named, organisations).stream())
            .anyMatch(network -> network.getId().equals(door.id()));
  }

  private Stream<OrganisationReference> connected() {
    return enquiry.getConflictOfInterest().stream()
        .flatMap(declaration -> declaration.getConnections().stream())
        .flatMap(connection -> connection.getOrganisation().stream());
  }

  static boolean isLead(Membership<RecruitmentHubEntry> member) {
    return member.statement().getRole().filter(LEADS::contains).isPresent();
  }

  private Weighed weigh(AuthorityEntry authority) {
    return weighing.weigh(directories.of(authority).service());
  }

  private static List<AuthorityEntry> homes(RoutingDecision byHome) {
    return byHome.authority().map(List::of).orElse(byHome.candidates());
  }

  private Optional<RecruitmentHubEntry> hub(RoutingDecision byHome) {
    return byHome
        .frontDoor()
        .filter(door -> door.kind() == FrontDoor.Kind.HUB)
        .flatMap(door -> organisations.hubs().find(door.id()));
  }

  private List<Membership<RecruitmentHubEntry>> members(RoutingDecision byHome) {
    return hub(byHome).map(each -> organisations.hubs().membersOf(each, asOf)).orElse(List.of());
  }

  private static List<AuthorityEntry> authorities(List<Weighed> several) {
    return several.stream().flatMap(each -> each.service().service().authority().stream()).toList();
  }

  /** The decision with what was weighed, in an order that does not hang on the enquiry. */
  private RoutingDecision completed(RoutingDecision decision) {
    Map<Pointer, Question> questions = new LinkedHashMap<>();
    decision.questions().forEach(each -> questions.putIfAbsent(each.pointer(), each));
    List<WeighedService> weighed = new ArrayList<>();
    for (Weighed each : weighing.all()) {
      Standing standing = standing(each, decision);
      weighed.add(each.service().as(standing));
      if (standing == Standing.NAMED || standing == Standing.OPEN) {
        each.questions().forEach(asked -> questions.putIfAbsent(asked.pointer(), asked));
      }
    }
    weighed.sort(
        Comparator.comparing(WeighedService::standing).thenComparing(each -> each.service().id()));
    List<AuthorityEntry> homes = residence.authorities();
    boolean isItself = homes.size() == 1 && decision.authority().equals(Optional.of(homes.get(0)));
    return new RoutingDecision(
        decision.outcome(),
        decision.frontDoor(),
        decision.authority(),
        decision.candidates(),
        new Deciders(organisations, asOf, this::mayNotDecide).of(decision, weighed),
        weighed,
        Consultation.of(residence, homes, isItself),
        RouteDisclosure.of(decision, organisations),
        decision.authority().map(each -> directories.of(each).networks()).orElse(List.of()),
        Stream.concat(decision.reasons().stream(), notKnown(decision)).toList(),
        List.copyOf(questions.values()),
        asOf);
  }

  /** What nobody knows of the service that is named, and would matter. */
  private Stream<RoutingReason> notKnown(RoutingDecision decision) {
    return decision.authority().stream()
        .map(each -> directories.of(each).service())
        .map(each -> new RouteCandidate(enquiry, residence, each, organisations, asOf))
        .flatMap(each -> ServiceSays.notKnown(each, directories.tellsCapacity()));
  }

  private static Standing standing(Weighed each, RoutingDecision decision) {
    if (each.isExcluded()) {
      return Standing.EXCLUDED;
    }
    Optional<AuthorityEntry> its = each.service().service().authority();
    boolean isNamed =
        its.isPresent()
            ? decision.authority().equals(its)
            : decision.frontDoor().filter(door -> door.id().equals(each.id())).isPresent();
    if (isNamed) {
      return Standing.NAMED;
    }
    boolean mayBe =
        decision.outcome() == RoutingOutcome.PERSON_DECIDES
            || its.filter(decision.candidates()::contains).isPresent();
    return mayBe ? Standing.OPEN : Standing.NOT_PROPOSED;
  }
}
