package org.fostering.rules.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.engine.Ask;
import org.fostering.rules.engine.Evaluation;
import org.fostering.rules.engine.Formula;
import org.fostering.rules.engine.Program.Code;
import org.fostering.rules.engine.RuleFailure;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Truth;

/**
 * The rules of a plan evaluated one after the other for one subject. Serves one decision; not
 * thread-safe.
 */
final class RuleEvaluation {

  private final Plan plan;
  private final Evaluation evaluation;
  private final RuleResult[] results;
  private final List<Ask>[] asks;

  @SuppressWarnings({"unchecked", "rawtypes"}) // there is no other way to make the array
  RuleEvaluation(Plan plan, Evaluation evaluation) {
    this.plan = plan;
    this.evaluation = evaluation;
    this.results = new RuleResult[plan.rules().size()];
    this.asks = new List[results.length];
  }

  /** What every rule came to. */
  List<RuleResult> results() {
    return Arrays.asList(results);
  }

  Plan plan() {
    return plan;
  }

  Evaluation evaluation() {
    return evaluation;
  }

  /** What to ask about each rule, where it is not determined. */
  List<Ask> asks(int rule) {
    return asks[rule];
  }

  /** Evaluates every rule. */
  void run() {
    for (int i = 0; i < results.length; i++) {
      PlannedRule rule = plan.rules().get(i);
      Code condition = rule.condition();
      Formula formula = rule.formula();
      asks[i] = List.of();
      results[i] =
          condition == null || formula == null
              ? Objects.requireNonNull(rule.notApplicable(), "notApplicable")
              : contained(i, rule, condition, formula);
    }
  }

  /** Reads every fact that a rule reads, also those that what is known makes needless. */
  void readAll() {
    for (PlannedRule rule : plan.rules()) {
      try {
        rule.reads().forEach(evaluation::read);
      } catch (Throwable e) {
        if (!RuleFailure.isContained(e)) {
          throw e;
        }
      }
    }
  }

  private RuleResult contained(int number, PlannedRule rule, Code condition, Formula formula) {
    try {
      if (rule.mayFail()) {
        rule.reads().forEach(evaluation::read);
      }
      return result(number, rule, condition, formula);
    } catch (Throwable e) {
      if (!RuleFailure.isContained(e)) {
        throw e;
      }
      return failed(rule, e);
    }
  }

  private static RuleResult failed(PlannedRule rule, Throwable failure) {
    return new RuleResult(
        rule.rule(),
        Status.FAILED,
        List.of(),
        List.of(),
        Optional.of(RuleFailure.kindOf(failure)),
        rule.amended());
  }

  /** A rule that could be evaluated alone and not together with others. */
  void fail(int number, RuleFailure failure) {
    results[number] = failed(plan.rules().get(number), failure);
    asks[number] = List.of();
  }

  private RuleResult result(int number, PlannedRule rule, Code condition, Formula formula) {
    Truth truth = evaluation.truth(formula);
    if (truth == Truth.UNKNOWN) {
      asks[number] =
          formula == condition.formula() ? evaluation.asks(condition) : evaluation.asks(formula);
      return new RuleResult(
          rule.rule(),
          Status.UNDETERMINED,
          List.of(),
          questions(asks[number], rule.ids()),
          Optional.empty(),
          rule.amended());
    }
    // Where the place of the home alone decides, no fact of the condition is a reason.
    boolean decides =
        formula == condition.formula() || evaluation.truth(condition.formula()) == truth;
    return new RuleResult(
        rule.rule(),
        truth == Truth.TRUE ? Status.MET : Status.NOT_MET,
        decides ? evaluation.reasons(condition) : List.of(),
        List.of(),
        Optional.empty(),
        rule.amended());
  }

  private static List<Question> questions(List<Ask> asks, List<String> ids) {
    List<Question> questions = new ArrayList<>(asks.size());
    for (int i = 0; i < asks.size(); i++) {
      questions.add(asks.get(i).forRules(ids));
    }
    return questions;
  }
}
