package org.fostering.rules.decision;

import java.util.List;
import java.util.Optional;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.engine.Formula;
import org.fostering.rules.engine.Program.Code;
import org.fostering.rules.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it stands in a nation on some days for some adopters, with what others made of it.
 *
 * @param rule the rule
 * @param ids its id alone, as a question names the rules that it bears on
 * @param notApplicable its result, where it does not apply
 * @param condition its condition, where it applies
 * @param reads everything that is read for it, in order
 * @param mayFail whether something is run for it that is not of the library
 * @param formula when its effect follows: its condition, and that the case is one of its scope
 * @param amended what another pack made of it, if one did
 */
record PlannedRule(
    Rule<?> rule,
    List<String> ids,
    @Nullable RuleResult notApplicable,
    @Nullable Code condition,
    List<Code> reads,
    boolean mayFail,
    @Nullable Formula formula,
    Optional<AmendmentEffect> amended) {

  static PlannedRule notApplicable(Rule<?> rule, Status status, Optional<AmendmentEffect> amended) {
    RuleResult result =
        new RuleResult(rule, status, List.of(), List.of(), Optional.empty(), amended);
    return new PlannedRule(rule, List.of(), result, null, List.of(), false, null, amended);
  }
}
