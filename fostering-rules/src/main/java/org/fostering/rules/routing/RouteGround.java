package org.fostering.rules.routing;

import java.util.Objects;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;

/**
 * A rule that speaks for or against a service.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule, with its effect, its text and what it rests on
 * @param force whether it is law, announced law, a standard or a policy
 * @param settled whether it is settled that it applies; else an answer is missing
 */
public record RouteGround(Rule<?> rule, RouteForce force, boolean settled) {

  /** Checks that all parts are there. */
  public RouteGround {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(force, "force");
  }

  boolean is(Effect effect) {
    return settled && rule.effect() == effect;
  }
}
