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
   * @param isOfSecond whether it is to be said of the second rule rather than of the first
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
    boolean opposite = areOpposite(left, right);
    if (within && around) {
      return left == right
          ? found(AnalysisFindingCode.SAID_TWICE, true, both, subject)
          : opposite || isGraver(left, right) || isGraver(right, left)
              ? found(AnalysisFindingCode.CONTRADICTION, true, both, subject)
              : Optional.empty();
    }
    if (within || around) {
      return opposite
          ? found(AnalysisFindingCode.CONTRADICTION, around, both, subject)
          : left != Effect.INFO && covers(around ? left : right, around ? right : left)
              ? found(AnalysisFindingCode.SUBSUMED, around, both, subject)
              : Optional.empty();
    }
    if (!sameFacts || !subject.isOfOne() || left == Effect.INFO) {
      return Optional.empty();
    }
    return left == right
        ? found(AnalysisFindingCode.BOTH_SAY, true, both, subject)
        : opposite || isGraver(left, right) || isGraver(right, left)
            ? found(AnalysisFindingCode.CONTRADICTION, true, both, subject)
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
