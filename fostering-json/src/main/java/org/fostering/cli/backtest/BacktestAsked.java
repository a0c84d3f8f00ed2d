package org.fostering.cli.backtest;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.json.reader.Strictness;

/**
 * On which day it was asked, if not each on its own, and how the reader took what the format does
 * not know; and of how many enquiries a group must be to be shown by itself, and whether groups are
 * kinds of fostering.
 */
record BacktestAsked(Optional<LocalDate> asOf, Strictness mode, int fewest, boolean byKind) {}
