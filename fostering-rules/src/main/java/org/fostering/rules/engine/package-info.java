/**
 * How conditions are evaluated, explained and asked about. No other module sees it.
 *
 * <p>A {@link org.fostering.rules.engine.Evaluation} looks at one subject on one day and turns each
 * condition into a diagram of {@link org.fostering.rules.engine.DecisionDiagrams} over what is not
 * known; {@link org.fostering.rules.engine.Partitions} are what some conditions can tell apart; the
 * {@link org.fostering.rules.engine.Supervisor} runs conditions in Java so that one that misbehaves
 * costs its rule and nothing else.
 */
@NullMarked
package org.fostering.rules.engine;

import org.jspecify.annotations.NullMarked;
