package org.fostering.rules.backtest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.rule.Question;

/**
 * What a change of rules does to the decision on one enquiry or application. It holds no value of
 * the document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param residence where the people live, as far as the postcode tells
 * @param before the decision by the old rules
 * @param after the decision by the new rules
 * @param changes the rules that bear on it in another way than before, in the order of the packs;
 *     there may be some where outcome and questions are the same
 * @param protectedBefore the old rules by which a protected characteristic decides
 * @param protectedAfter the same of the new rules
 * @param route where it goes by both; empty where routes are not compared, and of an application
 * @param deadlines how the service levels stand by both; empty where no directories are compared,
 *     and of an application
 */
public record BacktestResult(
    Residence residence,
    Decision before,
    Decision after,
    List<RuleChange> changes,
    ProtectedRules protectedBefore,
    ProtectedRules protectedAfter,
    Optional<RouteChange> route,
    Optional<DeadlineComparison> deadlines) {

  /** Copies the collections. */
  public BacktestResult {
    Objects.requireNonNull(residence, "residence");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    changes = List.copyOf(changes);
    Objects.requireNonNull(route, "route");
    Objects.requireNonNull(deadlines, "deadlines");
    Objects.requireNonNull(protectedBefore, "protectedBefore");
    Objects.requireNonNull(protectedAfter, "protectedAfter");
  }

  BacktestResult with(Optional<RouteChange> goes, Optional<DeadlineComparison> standing) {
    return new BacktestResult(
        residence, before, after, changes, protectedBefore, protectedAfter, goes, standing);
  }

  /** {@return which way the decision moves} Where both are open, what is settled so far counts. */
  public Direction direction() {
    Direction moved = Direction.of(before, after);
    if (moved != Direction.SAME) {
      return moved;
    }
    if (!asked(before).equals(asked(after))) {
      return Direction.OTHER_QUESTIONS;
    }
    if (route.map(RouteChange::isChanged).orElse(false)) {
      return Direction.OTHER_ROUTE;
    }
    return deadlines.filter(each -> !each.changes().isEmpty()).isPresent()
        ? Direction.OTHER_DEADLINES
        : Direction.SAME;
  }

  /**
   * {@return whether anything that a person would see differs: outcome, questions, route or
   * deadlines}
   */
  public boolean isChanged() {
    return direction() != Direction.SAME;
  }

  /**
   * {@return what is asked by the new rules and was not by the old ones, the least sensitive first}
   */
  public List<Question> newQuestions() {
    return without(after, before);
  }

  /**
   * {@return what was asked by the old rules and is not by the new ones, the least sensitive first}
   */
  public List<Question> droppedQuestions() {
    return without(before, after);
  }

  private static List<Question> without(Decision of, Decision other) {
    Set<String> there = asked(other);
    return of.questions().stream().filter(each -> !there.contains(key(each))).toList();
  }

  private static Set<String> asked(Decision decision) {
    Set<String> asked = new TreeSet<>();
    decision.questions().forEach(question -> asked.add(key(question)));
    return asked;
  }

  private static String key(Question question) {
    return question.pointer() + " " + question.fact();
  }
}
