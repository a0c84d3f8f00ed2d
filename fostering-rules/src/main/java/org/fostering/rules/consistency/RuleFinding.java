package org.fostering.rules.consistency;

import java.util.Objects;
import org.fostering.model.finding.Finding;

/**
 * A finding and the rule by which it came about, which has the citation and the texts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule
 * @param finding what it found, or that it failed
 */
public record RuleFinding(ConsistencyRule rule, Finding finding) {

  /** Checks that both parts are there. */
  public RuleFinding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(finding, "finding");
  }
}
