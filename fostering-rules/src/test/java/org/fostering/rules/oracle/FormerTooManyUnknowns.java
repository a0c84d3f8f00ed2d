package org.fostering.rules.oracle;

import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;

/**
 * More is unknown than can be reckoned with: the rule that asks for it becomes an incident. A
 * household has no thousand members, so this meets a document that was made to tie up the machine,
 * or a rule that relates everything to everything.
 */
public final class FormerTooManyUnknowns extends FormerRuleFailure {
  private static final long serialVersionUID = 1L;

  public FormerTooManyUnknowns() {
    super(TOO_MANY_UNKNOWNS);
  }
}
