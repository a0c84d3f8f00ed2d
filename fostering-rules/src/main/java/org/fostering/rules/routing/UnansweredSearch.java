package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
 * The search for enquiries that nobody would answer: over the homes, over the bodies of which
 * connections are declared, one or several at once, over the services that are named, over the
 * kinds of fostering, and over all values of the facts that are left. Not thread-safe.
 */
final class UnansweredSearch {

  /** Two enquirers have seldom more to declare. */
  private static final int MOST_BODIES = 3;

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
   * @param isAtTheDoor whether the hub answers all the same, and has no service that may have it
   */
  record Unanswered(
      Optional<RecruitmentHubEntry> hub,
      RouteScenario scenario,
      Condition<RouteCandidate> facts,
      boolean isAtTheDoor) {}

  /** A body of which a connection may be declared, and the places of the services it concerns. */
  private record Concerned(OrganisationReference body, BitSet services) {
    boolean isBelow(Concerned other) {
      BitSet both = (BitSet) services.clone();
      both.or(other.services);
      return both.equals(other.services) && !services.equals(other.services);
    }
  }

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
    Map<String, AuthorityEntry> authorities = new LinkedHashMap<>();
    authorities.put(home.key(), home);
    members.forEach(member -> authorities.put(member.authority().key(), member.authority()));
    List<CandidateService> services =
        authorities.values().stream()
            .map(each -> References.ofAuthority(each, organisations))
            .toList();
    List<OrganisationReference> bodies = bodies(authorities, hub.isEmpty(), day);
    List<Unanswered> found = new ArrayList<>();
    for (Optional<CandidateService> named : named(services, day)) {
      for (Optional<FosteringKind> kind : kinds(services, day)) {
        RouteScenario open = new RouteScenario(home, List.of(), kind, named, organisations, day);
        found.addAll(new Region(open, services, members, hub).search(bodies));
      }
    }
    return found;
  }

  /** The services of one hub, and an enquiry of which no connection is declared yet. */
  private final class Region {

    private final RouteScenario open;
    private final List<CandidateService> services;
    private final List<Membership<RecruitmentHubEntry>> members;
    private final Optional<RecruitmentHubEntry> hub;

    Region(
        RouteScenario open,
        List<CandidateService> services,
        List<Membership<RecruitmentHubEntry>> members,
        Optional<RecruitmentHubEntry> hub) {
      this.open = open;
      // What is named goes first; what is not of the hub may be named all the same.
      this.services = Stream.concat(services.stream(), open.named().stream()).distinct().toList();
      this.members = members;
      this.hub = hub;
    }

    List<Unanswered> search(List<OrganisationReference> bodies) {
      List<Condition<RouteCandidate>> alone = excluded(open);
      List<Unanswered> found = new ArrayList<>(nobody(open, alone).stream().toList());
      Optional<Unanswered> atTheDoor =
          hub.isPresent() ? found(alone, open, true) : Optional.empty();
      List<Concerned> concerned = new ArrayList<>();
      for (OrganisationReference body : bodies) {
        RouteScenario one = open.with(List.of(body));
        List<Condition<RouteCandidate>> parts = excluded(one);
        Optional<Unanswered> nobody = nobody(one, parts);
        nobody.ifPresent(found::add);
        if (nobody.isEmpty()) {
          concerned.add(new Concerned(body, changed(alone, parts)));
        }
      }
      if (found.isEmpty()) {
        several(concerned, changed(alone, never())).ifPresent(found::add);
      }
      atTheDoor.ifPresent(found::add);
      return found;
    }

    private List<Condition<RouteCandidate>> never() {
      return services.stream().map(each -> GivenFacts.<RouteCandidate>never()).toList();
    }

    private BitSet changed(
        List<Condition<RouteCandidate>> before, List<Condition<RouteCandidate>> after) {
      BitSet changed = new BitSet();
      IntStream.range(0, services.size())
          .filter(i -> !before.get(i).equals(after.get(i)))
          .forEach(changed::set);
      return changed;
    }

    /**
     * The fewest bodies with which nobody is left. A connection with every service of a hub is no
     * fault of its directory, so that fewer bodies are looked for than there are services; those
     * for which one body acts count once.
     */
    private Optional<Unanswered> several(List<Concerned> concerned, BitSet byRules) {
      List<Concerned> widest = new ArrayList<>();
      for (Concerned each : concerned) {
        boolean isNeedless =
            each.services().isEmpty()
                || concerned.stream().anyMatch(each::isBelow)
                || widest.stream().anyMatch(one -> one.services().equals(each.services()));
        if (!isNeedless) {
          widest.add(each);
        }
      }
      int most = Math.min(MOST_BODIES, apart(concerned) - 1);
      for (int size = 2; size <= most; size++) {
        Optional<Unanswered> found = among(widest, List.of(), byRules, 0, size);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private int apart(List<Concerned> concerned) {
      List<BitSet> apart = new ArrayList<>();
      for (int i = 0; i < services.size(); i++) {
        BitSet one = new BitSet();
        one.set(i);
        apart.add(one);
      }
      for (Concerned each : concerned) {
        BitSet together = new BitSet();
        apart.stream().filter(each.services()::intersects).forEach(together::or);
        if (apart.removeIf(each.services()::intersects)) {
          apart.add(together);
        }
      }
      return apart.size();
    }

    private Optional<Unanswered> among(
        List<Concerned> widest,
        List<OrganisationReference> taken,
        BitSet covered,
        int first,
        int left) {
      if (left == 0) {
        RouteScenario scenario = open.with(taken);
        return covered.cardinality() < services.size()
            ? Optional.empty()
            : nobody(scenario, excluded(scenario));
      }
      for (int i = first; i <= widest.size() - left; i++) {
        BitSet with = (BitSet) covered.clone();
        with.or(widest.get(i).services());
        List<OrganisationReference> bodies =
            Stream.concat(taken.stream(), Stream.of(widest.get(i).body())).toList();
        Optional<Unanswered> found = among(widest, bodies, with, i + 1, left - 1);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private List<Condition<RouteCandidate>> excluded(RouteScenario scenario) {
      return services.stream().map(each -> UnansweredSearch.this.excluded(each, scenario)).toList();
    }

    /**
     * When no service may have it and no hub answers: the one that answers is led by one of them.
     */
    private Optional<Unanswered> nobody(
        RouteScenario scenario, List<Condition<RouteCandidate>> excluded) {
      List<Condition<RouteCandidate>> parts = new ArrayList<>(excluded);
      if (hub.isPresent()) {
        parts.add(
            scenario.bodies().isEmpty()
                ? GivenFacts.never()
                : Condition.any(
                    members.stream()
                        .filter(RouteSearch::isLead)
                        .map(lead -> References.ofAuthority(lead.authority(), organisations))
                        .map(lead -> UnansweredSearch.this.excluded(lead, scenario))
                        .toList()));
      }
      return found(parts, scenario, false);
    }

    private Optional<Unanswered> found(
        List<Condition<RouteCandidate>> parts, RouteScenario scenario, boolean isAtTheDoor) {
      return parts.contains(GivenFacts.<RouteCandidate>never())
          ? Optional.empty()
          : searched
              .computeIfAbsent(new Condition.All<>(parts), UnansweredSearch::smallest)
              .map(facts -> new Unanswered(hub, scenario, facts, isAtTheDoor));
    }
  }

  private static Optional<Condition<RouteCandidate>> smallest(Condition<RouteCandidate> where) {
    return CaseSearch.over(List.of(where)).smallest(0);
  }

  private Condition<RouteCandidate> excluded(CandidateService service, RouteScenario scenario) {
    GivenFacts given = scenario.of(service);
    return given.met(
        Condition.any(exclusions(service, scenario.day()).map(Standing::condition).toList()));
  }

  private Stream<Standing<RouteCandidate>> exclusions(CandidateService service, LocalDate day) {
    return RuleSearch.standing(rules, service, organisations, day)
        .filter(each -> each.rule().effect() == Effect.EXCLUDE);
  }

  /**
   * Each of the services, the councils in their areas, and whoever acts for them. Of an authority
   * alone it is not a fault that nobody else answers who is connected with it.
   */
  private List<OrganisationReference> bodies(
      Map<String, AuthorityEntry> services, boolean isAlone, LocalDate day) {
    if (isAlone) {
      return List.of();
    }
    Set<OrganisationReference> bodies = new LinkedHashSet<>();
    services.keySet().forEach(code -> bodies.add(ofCode(code)));
    organisations.districts().all().stream()
        .filter(district -> district.authority().filter(services::containsKey).isPresent())
        .filter(district -> References.isBelowAnAuthority(district, organisations, day))
        .map(District::code)
        .forEach(code -> bodies.add(ofCode(code)));
    Stream.concat(
            directory.getDeliveryOrganisations().stream(),
            directory.getFosteringServices().stream())
        .flatMap(UnansweredSearch::named)
        .forEach(bodies::add);
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

  /**
   * No service, and where a rule excludes by the choice or by an approval, each of those of the hub
   * and each that stands in the directory beside them. Where none does, whoever names a service
   * that may not have it is answered as if none were named.
   */
  private List<Optional<CandidateService>> named(List<CandidateService> services, LocalDate day) {
    List<Optional<CandidateService>> named = new ArrayList<>(List.of(Optional.empty()));
    Stream.concat(
            services.stream(),
            directory.getFosteringServices().stream()
                .map(entry -> new CandidateService(Optional.empty(), Optional.of(entry))))
        .filter(
            each ->
                exclusions(each, day)
                    .map(Standing::condition)
                    .anyMatch(
                        when ->
                            RuleSearch.reads(when, RouteFacts.CHOSEN)
                                || RuleSearch.reads(when, RouteFacts.APPROVED_HERE)))
        .filter(
            each ->
                services.contains(each)
                    || services.stream().noneMatch(own -> own.service().equals(each.service())))
        .forEach(each -> named.add(Optional.of(each)));
    return named;
  }

  /** No kind in particular, and where a rule excludes by it, each of them. */
  private List<Optional<FosteringKind>> kinds(List<CandidateService> services, LocalDate day) {
    boolean isRead =
        services.stream()
            .flatMap(each -> exclusions(each, day))
            .map(Standing::condition)
            .anyMatch(
                when ->
                    RuleSearch.reads(when, RouteFacts.OFFERS_KIND)
                        || RuleSearch.reads(when, RouteFacts.KIND_ASKED));
    return isRead
        ? Stream.concat(
                Stream.of(Optional.<FosteringKind>empty()),
                FosteringKind.SHORT_TERM.list().entries().stream()
                    .map(entry -> Optional.of(FosteringKind.of(entry.code()))))
            .toList()
        : List.of(Optional.empty());
  }
}
