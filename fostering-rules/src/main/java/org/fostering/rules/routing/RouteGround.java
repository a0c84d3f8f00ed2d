package org.fostering.rules.routing;

import java.util.List;
import java.util.Objects;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;

/**
 * A rule that speaks for or against a service.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule, with its effect, its text and what it rests on
 * @param force whether it is law, announced law, a standard or a policy
 * @param settled whether it is settled that it applies; else an answer is missing
 * @param ofService what to ask of the service itself in order to settle it, as its directory does
 *     not say; what an enquiry does not say is asked by {@link RoutingDecision#questions()}
 */
public record RouteGround(
    Rule<?> rule, RouteForce force, boolean settled, List<Question> ofService) {

  /** Copies the list. */
  public RouteGround {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(force, "force");
    ofService = List.copyOf(ofService);
  }

  boolean is(Effect effect) {
    return settled && rule.effect() == effect;
  }
}
