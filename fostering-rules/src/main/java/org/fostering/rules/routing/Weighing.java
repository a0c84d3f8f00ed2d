package org.fostering.rules.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.routing.WeighedService.Standing;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Question;

/** Asks the rules about each service that an enquiry may go to, once. Not thread-safe. */
final class Weighing {

  private final RoutingRules rules;
  private final DirectoriesOnDay directories;
  private final Enquiry enquiry;
  private final Residence residence;
  private final FactContext context;
  private final Map<String, Weighed> weighed = new LinkedHashMap<>();

  /**
   * What the rules say about a service.
   *
   * @param service the service with the rules that speak for or against it
   * @param rank of what it is required by, the smaller the stronger; -1 if by nothing
   * @param failed whether a rule failed, so that what it would have said is not known
   * @param mayBeConcerned whether a rule failed, and a connection is declared that may be with it
   * @param questions what would settle whether it is excluded
   */
  record Weighed(
      WeighedService service,
      int rank,
      boolean failed,
      boolean mayBeConcerned,
      List<Question> questions) {

    String id() {
      return service.service().id();
    }

    boolean isExcluded() {
      return has(Effect.EXCLUDE);
    }

    /** Whether it decides nothing of the enquiry, as it is concerned or nobody knows. */
    boolean mayNotDecide() {
      return isExcluded() || mayBeConcerned;
    }

    boolean isAvoided() {
      return has(Effect.AVOID);
    }

    boolean isRequired() {
      return rank >= 0;
    }

    private boolean has(Effect effect) {
      List<RouteGround> grounds = service.grounds();
      for (int i = 0; i < grounds.size(); i++) {
        if (grounds.get(i).is(effect)) {
          return true;
        }
      }
      return false;
    }
  }

  Weighing(
      RoutingRules rules,
      DirectoriesOnDay directories,
      Interpretations interpretations,
      Enquiry enquiry,
      Residence residence) {
    this.rules = rules;
    this.directories = directories;
    this.enquiry = enquiry;
    this.residence = residence;
    this.context = new FactContext(directories.day(), interpretations);
  }

  /** What was weighed, in that order. */
  List<Weighed> all() {
    return List.copyOf(weighed.values());
  }

  /** Those that are required by what is strongest. */
  List<Weighed> required() {
    List<Weighed> strongest = new ArrayList<>();
    for (Weighed each : weighed.values()) {
      if (each.isRequired() && (strongest.isEmpty() || each.rank() <= strongest.get(0).rank())) {
        if (!strongest.isEmpty() && each.rank() < strongest.get(0).rank()) {
          strongest.clear();
        }
        strongest.add(each);
      }
    }
    return strongest;
  }

  Weighed weigh(CandidateService service) {
    return weighed.computeIfAbsent(service.id(), id -> ask(service));
  }

  /** Of a service that only a rule names, nothing is said unless the rule requires it. */
  void weighIfRequired(CandidateService service) {
    if (!weighed.containsKey(service.id())) {
      Weighed asked = ask(service);
      if (asked.isRequired()) {
        weighed.put(service.id(), asked);
      }
    }
  }

  private Weighed ask(CandidateService service) {
    RouteCandidate candidate =
        new RouteCandidate(
            enquiry, residence, service, directories.organisations(), context.asOf());
    List<RuleResult> results =
        rules
            .set()
            .decide(candidate, jurisdiction(service), directories.adopters(service), context)
            .results();
    List<RouteGround> grounds = new ArrayList<>();
    Map<Pointer, Question> questions = new LinkedHashMap<>();
    boolean failed = results.isEmpty();
    for (RuleResult result : results) {
      failed |= result.status() == Status.FAILED;
      List<Question> asked = mayExclude(result) ? result.questions() : List.of();
      if (isMet(result) || !asked.isEmpty()) {
        grounds.add(ground(result, asked));
      }
      for (Question each : asked) {
        if (!isOfService(each)) {
          questions.putIfAbsent(each.pointer(), each);
        }
      }
    }
    return new Weighed(
        new WeighedService(service, Standing.NOT_PROPOSED, grounds),
        rank(results),
        failed,
        failed && DeclaredConnection.mayBeWith(candidate, context),
        List.copyOf(questions.values()));
  }

  private static boolean isMet(RuleResult result) {
    return result.status() == Status.MET;
  }

  private static boolean mayExclude(RuleResult result) {
    return result.status() == Status.UNDETERMINED && result.rule().effect() == Effect.EXCLUDE;
  }

  private static RouteGround ground(RuleResult result, List<Question> asked) {
    return new RouteGround(
        result.rule(),
        RoutingRules.force(result.rule()),
        isMet(result),
        asked.stream().filter(Weighing::isOfService).toList());
  }

  /** How strongly a service is required: the lower, the stronger; -1 if it is not. */
  private static int rank(List<RuleResult> results) {
    int strongest = -1;
    for (int i = 0; i < results.size(); i++) {
      RuleResult result = results.get(i);
      if (isMet(result) && result.rule().effect() == Effect.REQUIRE) {
        int its = RoutingRules.force(result.rule()).rank() * results.size() + i;
        strongest = strongest < 0 ? its : Math.min(strongest, its);
      }
    }
    return strongest;
  }

  /** Whether the answer belongs in the directory and nowhere in the enquiry. */
  private static boolean isOfService(Question question) {
    return question.pointer().equals(Pointer.ROOT);
  }

  /** A service of several nations is taken by the law of the home where that is one of them. */
  private Jurisdiction jurisdiction(CandidateService service) {
    List<Nation> theirs = service.nations();
    List<Nation> homes = residence.jurisdiction().nations();
    if (theirs.isEmpty()) {
      return residence.jurisdiction();
    }
    return Jurisdiction.of(
        homes.size() == 1 && theirs.contains(homes.get(0)) ? homes.get(0) : theirs.get(0));
  }
}
