/** {@code fostering backtest}: what a change of rules would have done to enquiries of the past. */
@NullMarked
package org.fostering.cli.backtest;

import org.jspecify.annotations.NullMarked;
