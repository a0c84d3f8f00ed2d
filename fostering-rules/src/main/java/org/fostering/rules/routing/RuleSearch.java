package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.DateRange;
import org.fostering.rules.analysis.CaseSearch;
import org.fostering.rules.decision.StandingRules;
import org.fostering.rules.decision.StandingRules.Standing;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Rule;

/**
 * Which rules apply to some service of a directory, and which of two say the opposite wherever one
 * of them does: over all values of the facts that the directory leaves open. Not thread-safe.
 */
final class RuleSearch {

  /** What hangs on the directory alone, and does not change from week to week. */
  private static final List<Fact<RouteCandidate, ?>> OF_DIRECTORY =
      List.of(
          RouteFacts.SERVICE_ID,
          RouteFacts.SERVICE_AUTHORITY,
          RouteFacts.IN_BEING,
          RouteFacts.FOR_PROFIT,
          RouteFacts.ASSOCIATE,
          RouteFacts.HUB_MEMBER,
          RouteFacts.IN_NETWORK,
          RouteFacts.SHARED_DELIVERY,
          RouteFacts.SERVES_IN_WELSH);

  private final Organisations organisations;
  private final StandingRules<RouteCandidate> rules;
  private final Set<Rule<RouteCandidate>> fired = new HashSet<>();
  private final Map<Pair, Optional<Conflict>> pairs = new LinkedHashMap<>();
  private final Map<List<Condition<RouteCandidate>>, List<Seen>> seen = new HashMap<>();

  /** Two rules, of which the first is the one that never applies alone. */
  record Pair(Standing<RouteCandidate> first, Standing<RouteCandidate> second) {}

  /** On which days, and by the fewest facts. */
  record Conflict(List<DateRange> days, Condition<RouteCandidate> facts) {}

  /** What was found of the rules of one service: which apply, and which only with which. */
  private record Seen(int first, int second, boolean within, Condition<RouteCandidate> facts) {
    boolean isOne() {
      return first == second;
    }
  }

  RuleSearch(Organisations organisations, StandingRules<RouteCandidate> rules) {
    this.organisations = organisations;
    this.rules = rules;
  }

  static Stream<Standing<RouteCandidate>> standing(
      StandingRules<RouteCandidate> rules,
      CandidateService service,
      Organisations organisations,
      LocalDate day) {
    Set<String> adopters = service.adopterIds(organisations, day);
    return service.nations().stream()
        .limit(1)
        .flatMap(nation -> rules.in(nation, day, adopters).stream());
  }

  static boolean reads(Condition<?> condition, Fact<?, ?> fact) {
    List<Object> found = new ArrayList<>();
    condition.visit(
        part -> {
          if (part instanceof Compare<?, ?> compare && compare.fact().equals(fact)) {
            found.add(part);
          }
        });
    return !found.isEmpty();
  }

  /** Looks at the rules of a service on days on which nothing changes. */
  void look(CandidateService service, DateRange days) {
    LocalDate day = days.from().orElseThrow();
    GivenFacts given = given(service, day);
    List<Standing<RouteCandidate>> standing = standing(rules, service, organisations, day).toList();
    List<Condition<RouteCandidate>> met =
        standing.stream().map(each -> given.met(each.condition())).toList();
    for (Seen each : seen.computeIfAbsent(met, conditions -> search(conditions, standing))) {
      if (each.isOne()) {
        fired.add(standing.get(each.first()).rule());
      } else {
        add(new Pair(standing.get(each.first()), standing.get(each.second())), each, days);
      }
    }
  }

  private void add(Pair pair, Seen found, DateRange days) {
    Optional<Conflict> before = pairs.get(pair);
    if (!found.within() || Objects.equals(before, Optional.empty())) {
      pairs.put(pair, Optional.empty());
      return;
    }
    List<DateRange> all =
        before == null ? List.of(days) : HubCheck.together(before.orElseThrow().days(), days);
    pairs.put(pair, Optional.of(new Conflict(all, found.facts())));
  }

  private static List<Seen> search(
      List<Condition<RouteCandidate>> conditions, List<Standing<RouteCandidate>> standing) {
    CaseSearch<RouteCandidate> cases = CaseSearch.over(conditions);
    List<Seen> found = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      Optional<Condition<RouteCandidate>> facts = cases.smallest(i);
      if (facts.isEmpty()) {
        continue;
      }
      found.add(new Seen(i, i, true, facts.get()));
      for (int j = 0; j < conditions.size(); j++) {
        if (areOpposite(standing.get(i), standing.get(j))) {
          found.add(new Seen(i, j, cases.isWithin(i, j), facts.get()));
        }
      }
    }
    return found;
  }

  /** What is only avoided may still be required in some cases: that is what the two are for. */
  private static boolean areOpposite(
      Standing<RouteCandidate> first, Standing<RouteCandidate> second) {
    Effect its = first.rule().effect();
    Effect other = second.rule().effect();
    return (its == Effect.REQUIRE && (other == Effect.EXCLUDE || other == Effect.AVOID))
        || (its == Effect.EXCLUDE && other == Effect.REQUIRE);
  }

  private GivenFacts given(CandidateService service, LocalDate day) {
    FactContext context = new FactContext(day, Interpretations.defaults());
    RouteCandidate candidate = RouteScenario.nowhere(service, organisations, day);
    Map<Fact<?, ?>, Known<?>> given = new HashMap<>();
    OF_DIRECTORY.forEach(fact -> given.put(fact, fact.read(candidate, context)));
    List<FosteringKind> kinds =
        service.service().map(FosteringServiceEntry::getKinds).orElse(List.of());
    if (kinds.isEmpty()) {
      given.put(RouteFacts.OFFERS_KIND, Known.<Boolean>unknown());
    }
    return new GivenFacts(
        given, Map.of(RouteFacts.DELIVERY_ORGANISATIONS, RouteScenario.deliverers(candidate)));
  }

  boolean hasFired(Rule<RouteCandidate> rule) {
    return fired.contains(rule);
  }

  Map<Pair, Conflict> conflicts() {
    Map<Pair, Conflict> found = new LinkedHashMap<>();
    pairs.forEach((pair, conflict) -> conflict.ifPresent(each -> found.put(pair, each)));
    return found;
  }
}
