/**
 * The language in which rules are written.
 *
 * <p>A {@link org.fostering.rules.rule.Fact} is a named, typed thing that may be known about a
 * subject, and {@link org.fostering.rules.rule.Known} is what is known of it: a value, a range, or
 * nothing; a {@link org.fostering.rules.rule.ListFact} is several things of one kind, and an {@link
 * org.fostering.rules.rule.OwnFact} one that a region declares as data. A {@link
 * org.fostering.rules.rule.Condition} is a small tree over facts, kept as data; where data cannot
 * say it, a test in Java has a {@link org.fostering.rules.rule.FactView} of the facts that it
 * declares. A {@link org.fostering.rules.rule.Rule} says what follows when a condition holds, and
 * by its {@link org.fostering.rules.law.Basis} where, since when and by which citation; to whom a
 * case belongs, for rules that only some have adopted, is {@link
 * org.fostering.rules.rule.Adopters}. A {@link org.fostering.rules.rule.RulePack} is a set of
 * rules, with each {@link org.fostering.rules.rule.Amendment} that it makes to those of other
 * packs.
 *
 * <p>There are three answers and never two: {@link org.fostering.rules.rule.Truth}.
 */
@NullMarked
package org.fostering.rules.rule;

import org.jspecify.annotations.NullMarked;
