package org.fostering.rules.decision;

import java.util.ArrayList;
import java.util.List;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.engine.Ask;
import org.fostering.rules.engine.Evaluation;
import org.fostering.rules.engine.Formula;
import org.fostering.rules.engine.Joint;
import org.fostering.rules.engine.TooManyUnknowns;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Truth;

/**
 * What the rules come to together. The outcome is the gravest that is reached whatever the answers.
 * It is settled when no graver one can still be reached; otherwise the questions are those on which
 * a graver one depends. Serves one decision; not thread-safe.
 */
final class OutcomeAggregator {

  private final RuleEvaluation rules;
  private final Evaluation evaluation;
  private Outcome settled = Outcome.MAY_PROCEED;
  private boolean open;

  /** What to ask, each once. */
  private final List<Ask> wanted = new ArrayList<>();

  OutcomeAggregator(RuleEvaluation rules) {
    this.rules = rules;
    this.evaluation = rules.evaluation();
    for (Outcome outcome : Plan.GRAVEST_FIRST) {
      Truth truth = weigh(outcome);
      if (truth == Truth.TRUE) {
        settled = outcome;
        return;
      }
      open |= truth == Truth.UNKNOWN;
    }
  }

  Outcome settled() {
    return settled;
  }

  boolean isOpen() {
    return open;
  }

  /** Whether an outcome, or a graver one, is reached; a rule of it that failed leaves that open. */
  private Truth weigh(Outcome outcome) {
    boolean anyOpen = false;
    boolean failed = false;
    boolean failedOfIt = false;
    for (RuleResult result : rules.results()) {
      if (!Plan.reaches(result.rule(), outcome)) {
        continue;
      }
      Status status = result.status();
      if (status == Status.MET) {
        return Truth.TRUE;
      }
      anyOpen |= status == Status.UNDETERMINED;
      failed |= status == Status.FAILED;
      failedOfIt |= status == Status.FAILED && result.rule().effect().outcome() == outcome;
    }
    if (anyOpen) {
      Truth together = failed ? withoutFailed(outcome) : together(outcome);
      if (together != Truth.FALSE) {
        return together;
      }
    }
    return failedOfIt ? Truth.UNKNOWN : Truth.FALSE;
  }

  private Truth together(Outcome outcome) {
    Formula reached = rules.plan().reached(outcome);
    Truth truth;
    try {
      truth = evaluation.truth(reached);
      if (truth == Truth.UNKNOWN) {
        want(evaluation.asks(reached));
      }
    } catch (TooManyUnknowns e) {
      return withoutFailed(outcome);
    }
    return truth;
  }

  /** One rule after the other: one that cannot be calculated fails too. */
  private Truth withoutFailed(Outcome outcome) {
    Joint joint = new Joint(evaluation);
    List<PlannedRule> all = rules.plan().rules();
    for (int i = 0; i < all.size(); i++) {
      Formula formula = all.get(i).formula();
      if (rules.results().get(i).status() == Status.UNDETERMINED
          && formula != null
          && Plan.reaches(all.get(i).rule(), outcome)) {
        try {
          joint.or(formula);
        } catch (TooManyUnknowns e) {
          rules.fail(i, e);
        }
      }
    }
    if (joint.truth() == Truth.UNKNOWN) {
      want(joint.asks());
    }
    return joint.truth();
  }

  private void want(List<Ask> found) {
    for (Ask ask : found) {
      if (ask.want()) {
        wanted.add(ask);
      }
    }
  }

  /** What to ask, each with the rules on which the answer bears. */
  List<Question> questions() {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<PlannedRule> all = rules.plan().rules();
    for (int i = 0; i < all.size(); i++) {
      List<Ask> its = rules.asks(i);
      for (int j = 0; j < its.size(); j++) {
        its.get(j).bearsOn(all.get(i).rule().id());
      }
    }
    wanted.sort(Ask.ORDER);
    List<Question> questions = new ArrayList<>(wanted.size());
    for (Ask ask : wanted) {
      questions.add(ask.forItsRules());
    }
    return questions;
  }
}
