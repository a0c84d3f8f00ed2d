/**
 * What a change of rules would have done to enquiries and applications of the past.
 *
 * <p>{@link org.fostering.rules.backtest.Backtest} decides a document by two sets of rules on the
 * same day and says what differs: the outcome and its direction, the questions, and the rules that
 * are behind it. It also says which rules let a protected characteristic decide: exactly, by
 * deciding again as if nothing of the kind were known.
 *
 * <p>No result holds a value of a document.
 */
@NullMarked
package org.fostering.rules.backtest;

import org.jspecify.annotations.NullMarked;
