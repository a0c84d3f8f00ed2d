package org.fostering.json.format;

import java.util.Optional;
import org.fostering.rules.backtest.DeadlineChange;
import org.fostering.rules.measure.PromiseEvaluation.Standing;

/** What two directories make of the promises of past cases. */
final class PromiseChangeFormat {

  static final WrittenObject<DeadlineChange, RecordTexts> CHANGE =
      WrittenObject.<DeadlineChange, RecordTexts>named(
              "deadlineChange",
              "A promise of a directory that ends on another day, or stands in another way.")
          .required(
              "promise",
              WrittenValue.IN_LANGUAGE,
              "What the promise is called.",
              DeadlineChange::promise)
          .optional(
              "before",
              WrittenValue.word(Standing.class),
              "How it stood by the old directory; left out where that has none.",
              DeadlineChange::before)
          .optional(
              "after",
              WrittenValue.word(Standing.class),
              "How it stands by the new directory; left out where that has none.",
              DeadlineChange::after)
          .optional(
              "laterBy",
              WrittenValue.INTEGER,
              "By how many days it ends later; negative where it ends sooner; left out where either"
                  + " end is not known.",
              change ->
                  change.laterBy().isPresent()
                      ? Optional.of(Math.toIntExact(change.laterBy().getAsLong()))
                      : Optional.empty());

  static final WrittenObject<BacktestSummary.Deadlines, Object> COUNTS =
      WrittenObject.<BacktestSummary.Deadlines, Object>named(
              "deadlines", "What becomes of the promises of the directories.")
          .required(
              "changed",
              WrittenValue.COUNT,
              "How many end on another day, or stand in another way.",
              BacktestSummary.Deadlines::changed)
          .required(
              "lateBefore",
              WrittenValue.COUNT,
              "How many were late by the old directory.",
              BacktestSummary.Deadlines::lateBefore)
          .required(
              "lateAfter",
              WrittenValue.COUNT,
              "How many are late by the new one.",
              BacktestSummary.Deadlines::lateAfter);

  static final WrittenObject<BacktestSummary.Cases, Object> CASES =
      WrittenObject.<BacktestSummary.Cases, Object>named(
              "cases", "What becomes of promises that run beyond an enquiry.")
          .required(
              "documents",
              WrittenValue.COUNT,
              "How many documents were read on which nothing is decided.",
              BacktestSummary.Cases::documents)
          .required(
              "compared",
              WrittenValue.COUNT,
              "To how many cases such a promise is made.",
              BacktestSummary.Cases::compared)
          .required(
              "changed",
              WrittenValue.COUNT,
              "In how many of them one ends on another day, or stands in another way.",
              BacktestSummary.Cases::changed);

  private PromiseChangeFormat() {}
}
