package org.fostering.rules.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Reason;

/**
 * A rule that bears on a decision in another way than before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param before what it came to by the old rules; empty if it did not bear on the decision there:
 *     it was not there, did not apply, or was not met
 * @param after what it comes to by the new rules; empty if it does not bear on the decision there
 */
public record RuleChange(String rule, Optional<RuleResult> before, Optional<RuleResult> after) {

  /** Checks that all parts are there. */
  public RuleChange {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * {@return the places in the document on which it rests, each once: what settled the rule, or
   * what would}
   */
  public List<Pointer> places() {
    List<Pointer> places = new ArrayList<>();
    for (Optional<RuleResult> side : List.of(after, before)) {
      side.ifPresent(
          result -> {
            result.reasons().stream().map(Reason::pointer).forEach(places::add);
            result.questions().stream().map(Question::pointer).forEach(places::add);
          });
    }
    return places.stream().distinct().toList();
  }
}
