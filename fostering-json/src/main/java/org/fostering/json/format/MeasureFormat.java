package org.fostering.json.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.fostering.model.finding.Finding;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.measure.MeasureGrouping;
import org.fostering.rules.measure.MeasurePeriod;
import org.fostering.rules.measure.MeasureReport;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.CellState;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Series;
import org.fostering.rules.measure.MeasureReport.Span;
import org.fostering.rules.measure.SuccessMeasures;
import org.fostering.rules.measure.SuccessMeasures.Progress;

/** The document of {@code fostering measure --format json}. */
public final class MeasureFormat {

  private static final WrittenObject<Cell, Object> CELL =
      WrittenObject.<Cell, Object>named("cell", "A number in a table.")
          .required(
              "state",
              WrittenValue.word(CellState.class),
              "Whether it is the number, is hidden, is missing because no document read could have"
                  + " told it, or is none that the measure has.",
              Cell::state)
          .optional(
              "value",
              WrittenValue.COUNT,
              "The number, where it is told.",
              cell -> cell.isValue() ? Optional.of(cell.value()) : Optional.empty());

  private static final WrittenObject<Measure.Break, RecordTexts> BREAK =
      WrittenObject.<Measure.Break, RecordTexts>named(
              "break", "A day from which figures are not comparable with those before.")
          .required(
              "on", WrittenValue.DATE, "The first day of the new definition.", Measure.Break::on)
          .required("why", WrittenValue.IN_LANGUAGE, "What changed.", Measure.Break::why);

  private static final WrittenObject<Figure, RecordTexts> FIGURE =
      WrittenObject.<Figure, RecordTexts>named("figure", "A figure.")
          .optional(
              "group",
              WrittenValue.TEXT,
              "The key of the group: of an authority, a hub, a campaign or a kind of fostering;"
                  + " empty where it is not known; left out for all together.",
              figure ->
                  figure.place().all() ? Optional.empty() : Optional.of(figure.place().group()))
          .optional(
              "reason",
              WrittenValue.TEXT,
              "The list and the code of a reason, or how a promise stands; empty where it is not"
                  + " known; left out for all together.",
              figure ->
                  figure.place().anyReason()
                      ? Optional.empty()
                      : Optional.of(figure.place().reason()))
          .required(
              "span",
              WrittenValue.word(Span.class),
              "Whether it is of a period, of what has no day, or of all together.",
              figure -> figure.place().span())
          .optional(
              "period",
              WrittenValue.TEXT,
              "What the period is called.",
              figure -> figure.place().period().map(MeasurePeriod::label))
          .optional(
              "from",
              WrittenValue.DATE,
              "The first day of the period.",
              figure -> figure.place().period().map(MeasurePeriod::first))
          .optional(
              "to",
              WrittenValue.DATE,
              "The last day of the period.",
              figure -> figure.place().period().map(MeasurePeriod::last))
          .required("number", CELL.value(), "How many.", Figure::number)
          .required("of", CELL.value(), "Out of how many.", Figure::of)
          .required(
              "early",
              CELL.value(),
              "How many more have not had their whole time yet.",
              Figure::early)
          .optional(
              "perMille",
              WrittenValue.COUNT,
              "The share in tenths of a hundredth, rounded half up.",
              figure ->
                  figure.perMille().isPresent()
                      ? Optional.of(figure.perMille().getAsLong())
                      : Optional.empty())
          .required(
              "days",
              WrittenValue.COUNTS,
              "The calendar days by which so many hundredths had come, by quantile.",
              MeasureFormat::days)
          .optional(
              "leastFollowed",
              WrittenValue.INTEGER,
              "The least days that any of them has had since.",
              figure -> boxed(figure.leastFollowed()))
          .optional(
              "mostFollowed",
              WrittenValue.INTEGER,
              "The most days that any of them has had since.",
              figure -> boxed(figure.mostFollowed()))
          .required(
              "lessTime",
              WrittenValue.BOOLEAN,
              "Whether they had less time than those of another period of the table, or the period is"
                  + " not over.",
              Figure::lessTime)
          .required(
              "series",
              WrittenValue.INTEGER,
              "The number of the definition: figures with another number are not comparable.",
              Figure::series);

  private static final WrittenObject<Progress, RecordTexts> SUCCESS =
      WrittenObject.<Progress, RecordTexts>named(
              "success", "A success measure of the directory, and how far it has come.")
          .required("id", WrittenValue.ID, "The series.", progress -> progress.measure().id())
          .required(
              "pointer", WrittenValue.POINTER, "Where the directory says so.", Progress::place)
          .optional(
              "baseline",
              WrittenValue.INTEGER,
              "The number from which the target is reached for: hundredths of a share, days of a"
                  + " time.",
              progress -> progress.written().getBaseline())
          .optional(
              "baselineOn",
              WrittenValue.DATE,
              "The last day of what the baseline covers.",
              progress -> progress.written().getBaselineOn())
          .optional(
              "target",
              WrittenValue.INTEGER,
              "The number to reach, written as the baseline is.",
              progress -> progress.written().getTarget())
          .optional(
              "targetOn",
              WrittenValue.DATE,
              "The day by which it is to be reached.",
              progress -> progress.written().getTargetOn())
          .optional(
              "figure",
              FIGURE.value(),
              "The figure that is compared with the target.",
              Progress::figure)
          .required(
              "standing",
              WrittenValue.word(SuccessMeasures.Standing.class),
              "How far it has come.",
              Progress::standing);

  private static final WrittenObject<Series, RecordTexts> SERIES =
      WrittenObject.<Series, RecordTexts>named("series", "The figures of a measure.")
          .required("id", WrittenValue.ID, "The measure.", series -> series.measure().id())
          .required(
              "label",
              WrittenValue.IN_LANGUAGE,
              "What it is called.",
              series -> series.measure().label())
          .required(
              "form",
              WrittenValue.word(Measure.Form.class),
              "What comes of it.",
              series -> series.measure().form())
          .required(
              "unit",
              WrittenValue.word(Measure.Unit.class),
              "What is counted.",
              series -> series.measure().counting().unit())
          .required(
              "only",
              WrittenValue.word(Measure.Only.class),
              "Which enquiries count.",
              series -> series.measure().counting().only())
          .required(
              "events",
              WrittenValue.list(WrittenValue.ID, 1),
              "The events that are counted.",
              series -> series.measure().counting().events().stream().sorted().toList())
          .required(
              "fromEvents",
              WrittenValue.list(WrittenValue.ID, 0),
              "The events out of which they are counted, or from which time is measured.",
              series -> series.measure().counting().from().stream().sorted().toList())
          .optional(
              "withinMonths",
              WrittenValue.INTEGER,
              "The months that each has.",
              series -> boxed(series.measure().counting().within()))
          .required(
              "length",
              WrittenValue.word(MeasurePeriod.Length.class),
              "The span of time that each figure covers.",
              series -> series.measure().period())
          .required(
              "source",
              WrittenValue.TEXT,
              "Where the definition comes from.",
              series -> series.measure().source())
          .required(
              "breaks",
              BREAK.list(),
              "Since when it is another thing that is counted.",
              series -> series.measure().breaks())
          .required(
              "doubtful",
              CELL.value(),
              "How many came to the event before that from which they are counted, and are not among"
                  + " those that came to it; of those kept, also how many ended on a day that is not"
                  + " known, and these are in neither number.",
              Series::doubtful)
          .required(
              "unweighed",
              CELL.value(),
              "For how many it is not known how many people or places they are; they are left out.",
              Series::unweighed)
          .required("figures", FIGURE.list(), "The figures.", Series::figures);

  /** What was counted. */
  public static final WrittenDocument<Counted, RecordTexts> REPORT =
      new WrittenDocument<>(
          "measure-report",
          WrittenObject.<Counted, RecordTexts>named(
                  "report",
                  "What 'fostering measure' counted, with everything that must be known to read it."
                      + " It holds nothing out of a document.")
              .required(
                  "complete",
                  WrittenValue.BOOLEAN,
                  "Whether the input could be read to its end, and all of a household was put"
                      + " together.",
                  Counted::complete)
              .required(
                  "asOf",
                  WrittenValue.DATE,
                  "The day asked about, by local time in London.",
                  counted -> counted.report().asOf())
              .optional(
                  "by",
                  WrittenValue.word(MeasureGrouping.class),
                  "By what the figures are shown apart.",
                  counted -> counted.report().grouping())
              .optional(
                  "hiddenBelow",
                  WrittenValue.COUNT,
                  "Below which number a figure is hidden.",
                  counted ->
                      counted.report().hiddenBelow().isPresent()
                          ? Optional.of(counted.report().hiddenBelow().getAsLong())
                          : Optional.empty())
              .optional(
                  "documents",
                  WrittenValue.COUNT,
                  "How many documents were counted, each once; left"
                      + " out where small numbers are hidden.",
                  counted -> shown(counted.report(), counted.report().documents()))
              .optional(
                  "repeats",
                  WrittenValue.COUNT,
                  "How many were there again, and were left out; left"
                      + " out where small numbers are hidden.",
                  counted -> shown(counted.report(), counted.report().repeats()))
              .optional(
                  "nameless",
                  WrittenValue.COUNT,
                  "How many have no number of their own, so that each counts; left"
                      + " out where small numbers are hidden.",
                  counted -> shown(counted.report(), counted.report().nameless()))
              .required(
                  "conventions",
                  WrittenValue.list(WrittenValue.TEXT, 1),
                  "How it was counted, in the language of the report.",
                  Counted::conventions)
              .requiredBy(
                  "language",
                  WrittenValue.LANGUAGE,
                  "The language of the texts.",
                  (counted, texts) -> texts)
              .required(
                  "findings",
                  FindingFormat.FINDING.list(),
                  "Why not all was counted, or not all documents of a household together.",
                  Counted::findings)
              .required(
                  "success",
                  SUCCESS.list(),
                  "How far the success measures of the directory have come.",
                  Counted::progress)
              .required(
                  "series", SERIES.list(), "The measures.", counted -> counted.report().series()));

  private MeasureFormat() {}

  /** Documents are as many as enquiries where nothing else is read, so they would tell a sum. */
  private static Optional<Long> shown(MeasureReport report, long number) {
    return report.hiddenBelow().isPresent() ? Optional.empty() : Optional.of(number);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static List<Map.Entry<String, Long>> days(Figure figure) {
    Map<String, Long> days = new TreeMap<>();
    figure.days().forEach((quantile, day) -> days.put(String.valueOf(quantile), (long) day));
    return List.copyOf(days.entrySet());
  }

  /**
   * What was counted, and how.
   *
   * @param report what was counted
   * @param progress how far the success measures of the directory have come
   * @param complete whether all of the input was read and put together
   * @param findings why not
   * @param conventions how it was counted
   */
  public record Counted(
      MeasureReport report,
      List<Progress> progress,
      boolean complete,
      List<Finding> findings,
      List<String> conventions) {
    /** Copies the lists. */
    public Counted {
      progress = List.copyOf(progress);
      findings = List.copyOf(findings);
      conventions = List.copyOf(conventions);
    }
  }
}
