package org.fostering.rules.oracle;

import org.fostering.rules.decision.AmendmentEffect;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;

/**
 * A rule or a fact does what it must not. Its kind is all that is kept, because a message may hold
 * a value.
 */
public class FormerRuleFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public static final String UNDECLARED_FACT = "undeclared-fact";
  static final String NOT_DETERMINISTIC = "not-deterministic";
  static final String TOO_MANY_READS = "too-many-reads";
  public static final String TOO_SLOW = "too-slow";
  static final String UNKNOWN_WITHOUT_CAUSE = "unknown-without-cause";
  static final String FACT_FAILED = "fact-failed";
  static final String FACT_CHANGED = "fact-changed";
  static final String TOO_MANY_UNKNOWNS = "too-many-unknowns";

  private final String kind;

  public FormerRuleFailure(String kind) {
    super(kind, null, false, false);
    this.kind = kind;
  }

  public String kind() {
    return kind;
  }

  /** What a failure is called: its kind where it has one, otherwise the type of what was thrown. */
  public static String kindOf(Throwable failure) {
    return failure instanceof FormerRuleFailure known ? known.kind : failure.getClass().getName();
  }

  /**
   * Whether a failure costs its rule only. A machine that is broken beyond one rule is nothing to
   * be quiet about; a stack or a heap that one rule filled is free again once it has failed.
   */
  public static boolean isContained(Throwable failure) {
    return !(failure instanceof VirtualMachineError)
        || failure instanceof StackOverflowError
        || failure instanceof OutOfMemoryError;
  }
}
