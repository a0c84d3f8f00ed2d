package org.fostering.rules.engine;

/**
 * More is unknown than can be calculated with: the rule that asks for it fails. A household has no
 * thousand members, so this meets a document that was made to tie up the machine, or a rule that
 * relates everything to everything.
 */
public final class TooManyUnknowns extends RuleFailure {
  private static final long serialVersionUID = 1L;

  public TooManyUnknowns() {
    super(TOO_MANY_UNKNOWNS);
  }
}
