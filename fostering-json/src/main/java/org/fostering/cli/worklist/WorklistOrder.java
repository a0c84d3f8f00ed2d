package org.fostering.cli.worklist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * In what order the list is: by a number, and where two are level by a text. Where both are, the
 * one that came first is first.
 */
enum WorklistOrder {
  /** What is longest overdue first, then what is due soonest, then by how long it has waited. */
  LATE(
      entry ->
          then(
              then(
                  then(
                      entry.timing().map(Promises::urgency).orElse(Promises.LEAST_URGENT),
                      entry.dueOn()),
                  entry.answered().isPresent()),
              entry.received()),
      entry -> ""),
  /** What nobody has answered yet and has waited longest first. */
  WAITED(entry -> then(then(0, entry.answered().isPresent()), entry.received()), entry -> ""),
  /** By the day on which it came. */
  RECEIVED(entry -> then(0, entry.received()), entry -> ""),
  /** As the files have them. */
  DOCUMENT(entry -> 0, entry -> ""),
  /** By whom it belongs to. */
  BELONGS(entry -> 0, entry -> entry.belongsTo().orElse("\uffff")),
  /** By where it stands. */
  STANDS(entry -> entry.outcome().map(Enum::ordinal).orElse(Integer.MAX_VALUE), entry -> ""),
  /** By what to ask first, so that one round of calls can ask it of all. */
  ASK(entry -> 0, entry -> entry.ask().map(ask -> ask.text().in(Locale.ENGLISH)).orElse(""));

  /** The bits of a day: those of the years from 0 to 9999 are fewer than 4 million. */
  private static final int DAY_BITS = 23;

  private static final long NO_DAY = (1L << DAY_BITS) - 1;

  private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay();

  private final ToLongFunction<WorklistEntry> number;
  private final Function<WorklistEntry, String> text;

  WorklistOrder(ToLongFunction<WorklistEntry> number, Function<WorklistEntry, String> text) {
    this.number = number;
    this.text = text;
  }

  long number(WorklistEntry entry) {
    return number.applyAsLong(entry);
  }

  String text(WorklistEntry entry) {
    return text.apply(entry);
  }

  private static long then(long before, boolean isLast) {
    return before << 1 | (isLast ? 1 : 0);
  }

  /** Where there is no day, it is last. */
  private static long then(long before, Optional<LocalDate> day) {
    long days = day.map(each -> each.toEpochDay() - YEAR_0).orElse(NO_DAY);
    return before << DAY_BITS | Math.min(Math.max(days, 0), NO_DAY);
  }
}
