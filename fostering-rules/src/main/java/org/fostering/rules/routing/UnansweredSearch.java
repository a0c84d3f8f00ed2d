package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DirectoryEntry;
import org.fostering.model.organisation.Membership;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.reference.District;
import org.fostering.rules.analysis.CaseSearch;
import org.fostering.rules.decision.StandingRules;
import org.fostering.rules.decision.StandingRules.Standing;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;

/**
 * The search for enquiries that nobody would answer: over the homes, over the bodies of which one
 * connection may be declared, over the kinds of fostering, and over all values of the facts that
 * are left. Not thread-safe.
 */
final class UnansweredSearch {

  private final OrganisationDirectory directory;
  private final Organisations organisations;
  private final StandingRules<RouteCandidate> rules;
  private final Map<Condition<RouteCandidate>, Optional<Condition<RouteCandidate>>> searched =
      new HashMap<>();

  /**
   * An enquiry that nobody would answer.
   *
   * @param hub the hub to which the home leads; empty where the authority is in none
   * @param scenario what is given of the enquiry
   * @param facts the fewest further facts that show it
   */
  record Unanswered(
      Optional<RecruitmentHubEntry> hub, RouteScenario scenario, Condition<RouteCandidate> facts) {}

  UnansweredSearch(
      OrganisationDirectory directory,
      Organisations organisations,
      StandingRules<RouteCandidate> rules) {
    this.directory = directory;
    this.organisations = organisations;
    this.rules = rules;
  }

  /** Those whose home is in the area of an authority, on a day. */
  List<Unanswered> from(AuthorityEntry home, LocalDate day) {
    List<Membership<RecruitmentHubEntry>> hubs = organisations.hubs().of(home, day);
    Optional<RecruitmentHubEntry> hub =
        hubs.size() == 1 ? Optional.of(hubs.get(0).group()) : Optional.empty();
    if (hub.isEmpty() && HomeRoute.network(organisations, home, day).isPresent()) {
      return List.of();
    }
    List<Membership<RecruitmentHubEntry>> members =
        hub.map(each -> organisations.hubs().membersOf(each, day)).orElse(List.of());
    Map<String, AuthorityEntry> services = new LinkedHashMap<>();
    services.put(home.key(), home);
    members.forEach(member -> services.put(member.authority().key(), member.authority()));
    List<Unanswered> found = new ArrayList<>();
    for (Optional<OrganisationReference> body : bodies(services, hub.isEmpty())) {
      for (Optional<FosteringKind> kind : kinds(services.values(), day)) {
        RouteScenario scenario = new RouteScenario(home, body, kind, organisations, day);
        nobody(scenario, services.values(), members, hub)
            .ifPresent(facts -> found.add(new Unanswered(hub, scenario, facts)));
      }
    }
    return found;
  }

  /** When no service may have it and no hub answers: the one that answers is led by one of them. */
  private Optional<Condition<RouteCandidate>> nobody(
      RouteScenario scenario,
      Iterable<AuthorityEntry> services,
      List<Membership<RecruitmentHubEntry>> members,
      Optional<RecruitmentHubEntry> hub) {
    List<Condition<RouteCandidate>> parts = new ArrayList<>();
    for (AuthorityEntry each : services) {
      parts.add(excluded(each, scenario));
    }
    if (hub.isPresent()) {
      parts.add(
          scenario.body().isEmpty()
              ? GivenFacts.never()
              : Condition.any(
                  members.stream()
                      .filter(RouteSearch::isLead)
                      .map(lead -> excluded(lead.authority(), scenario))
                      .toList()));
    }
    return parts.contains(GivenFacts.<RouteCandidate>never())
        ? Optional.empty()
        : searched.computeIfAbsent(new Condition.All<>(parts), UnansweredSearch::smallest);
  }

  private static Optional<Condition<RouteCandidate>> smallest(Condition<RouteCandidate> where) {
    return CaseSearch.over(List.of(where)).smallest(0);
  }

  private Condition<RouteCandidate> excluded(AuthorityEntry authority, RouteScenario scenario) {
    CandidateService service = References.ofAuthority(authority, organisations);
    GivenFacts given = scenario.of(service);
    return given.met(
        Condition.any(exclusions(service, scenario.day()).map(Standing::condition).toList()));
  }

  private Stream<Standing<RouteCandidate>> exclusions(CandidateService service, LocalDate day) {
    return RuleSearch.standing(rules, service, organisations, day)
        .filter(each -> each.rule().effect() == Effect.EXCLUDE);
  }

  /** No body, each of the services, the councils in their areas, and whoever acts for them. */
  private List<Optional<OrganisationReference>> bodies(
      Map<String, AuthorityEntry> services, boolean isAlone) {
    Set<Optional<OrganisationReference>> bodies = new LinkedHashSet<>();
    bodies.add(Optional.empty());
    services.keySet().forEach(code -> bodies.add(Optional.of(ofCode(code))));
    if (!isAlone) {
      organisations.districts().all().stream()
          .filter(district -> district.authority().filter(services::containsKey).isPresent())
          .map(District::code)
          .filter(code -> organisations.resolve(code).isEmpty())
          .forEach(code -> bodies.add(Optional.of(ofCode(code))));
      Stream.concat(
              directory.getDeliveryOrganisations().stream(),
              directory.getFosteringServices().stream())
          .flatMap(UnansweredSearch::named)
          .forEach(named -> bodies.add(Optional.of(named)));
    }
    return List.copyOf(bodies);
  }

  private static OrganisationReference ofCode(String code) {
    return OrganisationReference.builder().authorityCode(code).build();
  }

  private static Stream<OrganisationReference> named(DirectoryEntry entry) {
    return entry.getName().isPresent() || !entry.getIdentifiers().isEmpty()
        ? Stream.of(
            OrganisationReference.builder()
                .name(entry.getName())
                .identifiers(entry.getIdentifiers())
                .build())
        : Stream.empty();
  }

  /** No kind in particular, and where a rule excludes by it, each of them. */
  private List<Optional<FosteringKind>> kinds(Iterable<AuthorityEntry> services, LocalDate day) {
    for (AuthorityEntry each : services) {
      boolean isRead =
          exclusions(References.ofAuthority(each, organisations), day)
              .anyMatch(rule -> RuleSearch.reads(rule.condition(), RouteFacts.OFFERS_KIND));
      if (isRead) {
        return Stream.concat(
                Stream.of(Optional.<FosteringKind>empty()),
                FosteringKind.SHORT_TERM.list().entries().stream()
                    .map(entry -> Optional.of(FosteringKind.of(entry.code()))))
            .toList();
      }
    }
    return List.of(Optional.empty());
  }
}
