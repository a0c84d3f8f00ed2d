/**
 * How conditions are evaluated, explained and asked about. No other module sees it.
 *
 * <p>A {@link org.fostering.rules.engine.Program} holds conditions compiled: each {@link
 * org.fostering.rules.engine.Formula} says shortly what a condition comes to, and each {@link
 * org.fostering.rules.engine.Part} how it was written, which reasons need. An {@link
 * org.fostering.rules.engine.Evaluation} looks at one subject on one day, reads each fact once and
 * decides what is known at once. Only where one unknown occurs in several open parts does a diagram
 * of {@link org.fostering.rules.engine.DecisionDiagrams} tell what they come to together; {@link
 * org.fostering.rules.engine.Partitions} are what some conditions can tell apart. The {@link
 * org.fostering.rules.engine.Supervisor} runs conditions in Java so that one that misbehaves costs
 * its rule and nothing else.
 */
@NullMarked
package org.fostering.rules.engine;

import org.jspecify.annotations.NullMarked;
