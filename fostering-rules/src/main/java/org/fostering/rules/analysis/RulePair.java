package org.fostering.rules.analysis;

import java.util.List;
import java.util.Optional;
import org.fostering.rules.engine.DecisionDiagrams.Node;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Outcome;

/** What two rules that stand together have to do with each other. */
final class RulePair {

  /**
   * What is to be said of two rules.
   *
   * @param code what it is
   * @param isOfSecond whether it is to be said about the second rule rather than about the first
   * @param facts the fewest facts that show it
   */
  record Found(AnalysisFindingCode code, boolean isOfSecond, Condition<?> facts) {}

  private RulePair() {}

  /** What is to be said of two rules with their effects, if anything. */
  static <S> Optional<Found> look(
      Condition<S> left, Effect leftEffect, Condition<S> right, Effect rightEffect, Partitions of) {
    boolean same = leftEffect == rightEffect;
    if (!same && (leftEffect == Effect.INFO || rightEffect == Effect.INFO)) {
      return Optional.empty();
    }
    return look(
        Subject.of(List.of(left, right), of),
        leftEffect,
        rightEffect,
        Subject.reads(left).equals(Subject.reads(right)));
  }

  private static <S> Optional<Found> look(
      Subject<S> subject, Effect left, Effect right, boolean sameFacts) {
    Node first = subject.where(0);
    Node second = subject.where(1);
    Node both = subject.regions().and(first, second);
    if (subject.regions().isEmpty(both)) {
      return Optional.empty();
    }
    boolean within = subject.regions().isEmpty(subject.regions().minus(first, second));
    boolean around = subject.regions().isEmpty(subject.regions().minus(second, first));
    return within == around
        ? alike(subject, left, right, both, within, sameFacts)
        : nested(subject, left, right, both, around);
  }

  /** Two rules that are met in the same cases, or that share some cases and have others alone. */
  private static <S> Optional<Found> alike(
      Subject<S> subject,
      Effect left,
      Effect right,
      Node both,
      boolean sameCases,
      boolean sameFacts) {
    if (!sameCases && (!sameFacts || !subject.isOfOne() || left == Effect.INFO)) {
      return Optional.empty();
    }
    if (left == right) {
      AnalysisFindingCode code =
          sameCases ? AnalysisFindingCode.SAID_TWICE : AnalysisFindingCode.BOTH_SAY;
      return found(code, true, both, subject);
    }
    boolean clash = areOpposite(left, right) || isGraver(left, right) || isGraver(right, left);
    return clash ? found(AnalysisFindingCode.CONTRADICTION, true, both, subject) : Optional.empty();
  }

  /** Two rules of which one is met wherever the other is, and in other cases too. */
  private static <S> Optional<Found> nested(
      Subject<S> subject, Effect left, Effect right, Node both, boolean leftIsWider) {
    if (areOpposite(left, right)) {
      return found(AnalysisFindingCode.CONTRADICTION, leftIsWider, both, subject);
    }
    boolean covered =
        left != Effect.INFO && covers(leftIsWider ? left : right, leftIsWider ? right : left);
    return covered
        ? found(AnalysisFindingCode.SUBSUMED, leftIsWider, both, subject)
        : Optional.empty();
  }

  /** Without a case that could show it, there is nothing to say. */
  private static <S> Optional<Found> found(
      AnalysisFindingCode code, boolean isOfSecond, Node where, Subject<S> subject) {
    return subject.showing(where).map(facts -> new Found(code, isOfSecond, facts));
  }

  private static boolean areOpposite(Effect left, Effect right) {
    return left != right
        && left.isOfRoutes()
        && (left == Effect.REQUIRE || right == Effect.REQUIRE);
  }

  private static boolean isGraver(Effect left, Effect right) {
    Outcome its = left.outcome();
    return !left.isOfRoutes() && its.compareTo(right.outcome()) > 0;
  }

  /** Whether an effect leaves nothing to another that follows in some of the same cases. */
  private static boolean covers(Effect wide, Effect narrow) {
    return wide == narrow
        || isGraver(wide, narrow)
        || (wide == Effect.EXCLUDE && narrow == Effect.AVOID);
  }
}
