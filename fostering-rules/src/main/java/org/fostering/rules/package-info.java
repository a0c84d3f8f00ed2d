/**
 * What follows from the facts, with the reason and the law it rests on.
 *
 * <p>A {@link org.fostering.rules.Fact} is a named, typed thing that may be known about a subject,
 * and {@link org.fostering.rules.Known} is what is known of it: a value, a range, or nothing. A
 * {@link org.fostering.rules.Condition} is a small tree over facts, kept as data; where data cannot
 * say it, a test in Java has a {@link org.fostering.rules.Look} at the facts that it declares. A
 * {@link org.fostering.rules.Rule} says what follows when a condition holds, and by its {@link
 * org.fostering.rules.Basis} where, since when and by which {@link org.fostering.rules.Citation}. A
 * {@link org.fostering.rules.RulePack} is a checked set of rules, with each {@link
 * org.fostering.rules.Amendment} that it makes to those of other packs. A {@link
 * org.fostering.rules.RuleSet} puts packs together, and evaluating it gives a {@link
 * org.fostering.rules.Decision}: an outcome, the result of every rule, and the smallest set of
 * questions that would settle what is still open.
 *
 * <p>There are three answers and never two: {@link org.fostering.rules.Truth}. No outcome refuses
 * anybody; where the law bars, the outcome is that a person must decide, and by which provision.
 * Nothing here reads a clock: the day on which a question is asked is always an argument.
 */
@NullMarked
package org.fostering.rules;

import org.jspecify.annotations.NullMarked;
