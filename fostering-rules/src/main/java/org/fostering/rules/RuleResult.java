package org.fostering.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one rule came to. Every rule of every pack has a result, so that nothing is skipped in
 * silence.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule what the rule says of itself
 * @param status what it came to
 * @param reasons the facts that settled it
 * @param questions the facts that would settle it, when it is undetermined
 * @param incident the type of the exception that it threw, when it did; never its message
 */
public record RuleResult(
    RuleDescription rule,
    Status status,
    List<Reason> reasons,
    List<Question> questions,
    Optional<String> incident) {

  /** Copies the lists. */
  public RuleResult {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(status, "status");
    reasons = List.copyOf(reasons);
    questions = List.copyOf(questions);
  }

  /** What a rule may come to. */
  public enum Status {
    /** Its condition holds, so its effect follows. */
    MET,
    /** Its condition does not hold. */
    NOT_MET,
    /** What is known does not settle its condition. */
    UNDETERMINED,
    /** It does not hold in the nation. */
    OTHER_NATION,
    /** It does not hold on the day. */
    NOT_IN_FORCE,
    /** It failed; nothing follows from that, and somebody should mend it. */
    INCIDENT
  }
}
