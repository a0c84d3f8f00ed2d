package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.fostering.rules.engine.DecisionDiagrams.Node;
import org.fostering.rules.rule.Truth;

/**
 * What formulas come to together that are added one after the other. Serves one decision; not
 * thread-safe.
 */
public final class Joint {

  private final Evaluation evaluation;
  private Node node = DecisionDiagrams.FALSE;

  /** No formula yet, so nothing holds. */
  public Joint(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * Adds a formula: it may hold, too.
   *
   * @throws TooManyUnknowns if that is too many to calculate with; then nothing is added
   */
  public void or(Formula formula) {
    node = evaluation.or(formula, node);
  }

  /** Whether any of them holds. */
  public Truth truth() {
    return node.truth();
  }

  /** What to ask to settle that, from the least sensitive. */
  public List<Ask> asks() {
    List<Ask> asks = new ArrayList<>();
    for (Unknown unknown : evaluation.diagrams().bearing(node)) {
      for (Ask ask : unknown.asks()) {
        if (!asks.contains(ask)) {
          asks.add(ask);
        }
      }
    }
    asks.sort(Ask.ORDER);
    return asks;
  }
}
