package org.fostering.rules.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;

/**
 * What the laws of several nations come to where any of them may govern: what they have in common
 * is the answer so far, and whose law it is is asked only where that makes a difference.
 */
final class JointDecision {

  private JointDecision() {}

  /** The decisions of several nations as one; {@code whose} settles which of them counts. */
  static Decision of(List<Decision> decisions, Jurisdiction jurisdiction, Question whose) {
    Decision first = decisions.get(0);
    // Of a home of which nothing is known it is not even known that it is in one of the four.
    boolean alike =
        !jurisdiction.nations().isEmpty()
            && decisions.stream().allMatch(each -> isLike(each, first));
    List<Question> common = common(decisions);
    List<Question> questions = new ArrayList<>();
    if (!alike) {
      questions.add(whose);
    }
    questions.addAll(common);
    Set<String> packs = new LinkedHashSet<>();
    decisions.forEach(each -> packs.addAll(each.packs()));
    return new Decision(
        alike ? first.outcome() : Outcome.MORE_INFORMATION,
        soFar(decisions),
        jurisdiction,
        first.adopters(),
        first.asOf(),
        first.readings(),
        List.copyOf(packs),
        results(decisions),
        questions);
  }

  private static boolean isLike(Decision one, Decision other) {
    return one.outcome() == other.outcome()
        && one.soFar() == other.soFar()
        && places(one).equals(places(other));
  }

  private static List<Pointer> places(Decision decision) {
    return decision.questions().stream().map(Question::pointer).toList();
  }

  /** The lightest: the gravest that is reached whichever law it is. */
  private static Outcome soFar(List<Decision> decisions) {
    Optional<Outcome> lightest =
        decisions.stream()
            .map(Decision::soFar)
            .filter(outcome -> outcome != Outcome.NOT_COVERED)
            .min(Outcome::compareTo);
    boolean allCovered =
        decisions.stream().noneMatch(each -> each.outcome() == Outcome.NOT_COVERED);
    return lightest
        .map(outcome -> allCovered ? outcome : Outcome.MAY_PROCEED)
        .orElse(Outcome.NOT_COVERED);
  }

  /**
   * What is asked whichever law it is, with the rules of all of them. One answer may tell different
   * facts of different laws, as the class of an offence does.
   */
  private static List<Question> common(List<Decision> decisions) {
    List<Question> common = new ArrayList<>();
    for (Question question : decisions.get(0).questions()) {
      List<Question> same =
          decisions.stream().flatMap(each -> sameAnswer(each, question).stream()).toList();
      if (same.size() == decisions.size()) {
        Set<String> rules = new LinkedHashSet<>();
        same.forEach(each -> rules.addAll(each.rules()));
        common.add(question.forRules(List.copyOf(rules)));
      }
    }
    return common;
  }

  /** The question of a decision that the same answer settles: of the same fact, if there is one. */
  private static Optional<Question> sameAnswer(Decision decision, Question question) {
    return decision.questions().stream()
        .filter(each -> each.pointer().equals(question.pointer()))
        .min(Comparator.comparing(each -> !each.fact().equals(question.fact())));
  }

  /** The results of all, each rule once: of a policy that of the nation in which it holds. */
  private static List<RuleResult> results(List<Decision> decisions) {
    Map<Rule<?>, RuleResult> results = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      for (RuleResult result : decision.results()) {
        results.merge(
            result.rule(),
            result,
            (before, after) -> before.status().isApplicable() ? before : after);
      }
    }
    return List.copyOf(results.values());
  }
}
