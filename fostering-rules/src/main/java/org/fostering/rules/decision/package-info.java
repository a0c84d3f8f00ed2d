/**
 * Packs of rules put together, and what they come to for a subject.
 *
 * <p>A {@link org.fostering.rules.decision.RuleSet} is made of checked packs; evaluating it gives a
 * {@link org.fostering.rules.decision.Decision}: an outcome, the {@link
 * org.fostering.rules.decision.RuleResult} of every rule, and the smallest set of questions that
 * would settle what is still open. No outcome refuses anybody; where the law bars, the outcome is
 * that a person must decide, and by which provision. Nothing here reads a clock: the day on which a
 * question is asked is always an argument.
 */
@NullMarked
package org.fostering.rules.decision;

import org.jspecify.annotations.NullMarked;
