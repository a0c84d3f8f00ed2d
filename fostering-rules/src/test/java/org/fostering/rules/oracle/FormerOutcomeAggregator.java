package org.fostering.rules.oracle;

import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fostering.rules.oracle.FormerDecisionDiagrams.Node;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.Truth;

/**
 * What the rules come to together, while they are evaluated one after the other. The outcome is the
 * gravest that is reached whatever the answers. It is settled when no graver one can still be
 * reached; otherwise the questions are those on which a graver one depends. Serves one decision;
 * not thread-safe.
 */
final class FormerOutcomeAggregator {

  private static final List<Outcome> GRAVEST_FIRST =
      List.of(Outcome.PERSON_DECIDES, Outcome.POINTS_TO_DISCUSS);

  private final FormerEvaluation evaluation;

  /** When an outcome, or a graver one, is reached. */
  private final Map<Outcome, Node> reached = new EnumMap<>(Outcome.class);

  private final Map<Question, List<String>> rulesByQuestion = new HashMap<>();
  private final Set<Outcome> failed = EnumSet.noneOf(Outcome.class);

  FormerOutcomeAggregator(FormerEvaluation evaluation) {
    this.evaluation = evaluation;
  }

  private Node reached(Outcome outcome) {
    return reached.getOrDefault(outcome, FormerDecisionDiagrams.FALSE);
  }

  void add(Rule<?> rule, Node node) {
    Map<Outcome, Node> now = new EnumMap<>(Outcome.class);
    int place = GRAVEST_FIRST.indexOf(rule.effect().outcome());
    if (place >= 0) {
      for (Outcome outcome : GRAVEST_FIRST.subList(place, GRAVEST_FIRST.size())) {
        now.put(outcome, evaluation.or(node, reached(outcome)));
      }
    }
    reached.putAll(now);
    for (Question question : evaluation.questions(node)) {
      rulesByQuestion.computeIfAbsent(question, asked -> new ArrayList<>()).add(rule.id());
    }
  }

  void addFailure(Rule<?> rule) {
    failed.add(rule.effect().outcome());
  }

  Outcome settled() {
    return GRAVEST_FIRST.stream()
        .filter(outcome -> reached(outcome).truth() == Truth.TRUE)
        .findFirst()
        .orElse(Outcome.MAY_PROCEED);
  }

  private List<Outcome> graverThanSettled() {
    int place = GRAVEST_FIRST.indexOf(settled());
    return place < 0 ? GRAVEST_FIRST : GRAVEST_FIRST.subList(0, place);
  }

  boolean isOpen() {
    return graverThanSettled().stream()
        .anyMatch(outcome -> !reached(outcome).truth().isSettled() || failed.contains(outcome));
  }

  List<Question> questions() {
    Set<Question> ask = new HashSet<>();
    graverThanSettled().forEach(outcome -> ask.addAll(evaluation.questions(reached(outcome))));
    return leastSensitiveFirst(ask).stream()
        .map(question -> question.forRules(rulesByQuestion.getOrDefault(question, List.of())))
        .toList();
  }

  static List<Question> leastSensitiveFirst(Collection<Question> questions) {
    return questions.stream()
        .sorted(
            Comparator.comparing(Question::sensitivity)
                .thenComparing(question -> question.pointer().toString())
                .thenComparing(Question::fact))
        .toList();
  }
}
