/**
 * {@code fostering backtest}: what a change of rules would have done to enquiries of the past.
 *
 * <p>Start at {@link org.fostering.cli.backtest.BacktestCommand}, which reads the packs of both
 * sides ({@link org.fostering.cli.backtest.BacktestRules}). {@link
 * org.fostering.cli.backtest.BacktestWork} tests each enquiry by itself, and then the promises of
 * each case; {@link org.fostering.cli.backtest.BacktestTally} counts, and {@link
 * org.fostering.cli.backtest.BacktestText} prints.
 */
@NullMarked
package org.fostering.cli.backtest;

import org.jspecify.annotations.NullMarked;
