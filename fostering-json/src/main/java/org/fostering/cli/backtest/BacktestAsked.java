package org.fostering.cli.backtest;

import java.time.LocalDate;
import org.fostering.json.reader.Strictness;

/** On which day it was asked, and how the reader took what the format does not know. */
record BacktestAsked(LocalDate asOf, Strictness mode) {}
