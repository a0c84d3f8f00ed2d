package org.fostering.rules.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
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
   * What the rules say of a service.
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
    Decision decision =
        rules
            .set()
            .decide(candidate, jurisdiction(service), directories.adopters(service), context);
    List<RouteGround> grounds = new ArrayList<>();
    Map<Pointer, Question> questions = new LinkedHashMap<>();
    int rank = -1;
    boolean failed = false;
    List<RuleResult> results = decision.results();
    for (int i = 0; i < results.size(); i++) {
      RuleResult result = results.get(i);
      RouteForce force = RoutingRules.force(result.rule());
      boolean isMet = result.status() == Status.MET;
      boolean mayExclude =
          result.status() == Status.UNDETERMINED && result.rule().effect() == Effect.EXCLUDE;
      List<Question> asked = mayExclude ? result.questions() : List.of();
      if (isMet || !asked.isEmpty()) {
        grounds.add(
            new RouteGround(
                result.rule(),
                force,
                isMet,
                asked.stream().filter(Weighing::isOfService).toList()));
      }
      for (Question each : asked) {
        if (!isOfService(each)) {
          questions.putIfAbsent(each.pointer(), each);
        }
      }
      failed |= result.status() == Status.FAILED;
      if (isMet && result.rule().effect() == Effect.REQUIRE) {
        int its = force.rank() * results.size() + i;
        rank = rank < 0 ? its : Math.min(rank, its);
      }
    }
    failed |= results.isEmpty();
    return new Weighed(
        new WeighedService(service, Standing.NOT_PROPOSED, grounds),
        rank,
        failed,
        failed && DeclaredConnection.mayBeWith(candidate, context),
        List.copyOf(questions.values()));
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
