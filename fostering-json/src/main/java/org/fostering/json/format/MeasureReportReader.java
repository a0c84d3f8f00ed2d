package org.fostering.json.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.fostering.json.internal.JsonValue;
import org.fostering.json.internal.ValueReader;
import org.fostering.json.reader.Limits;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.measure.MeasureFindingCode;
import org.fostering.rules.measure.MeasureGrouping;
import org.fostering.rules.measure.MeasurePeriod;
import org.fostering.rules.measure.MeasureReport;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.CellState;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Place;
import org.fostering.rules.measure.MeasureReport.Series;
import org.fostering.rules.measure.MeasureReport.Span;

/**
 * Reads a report that {@code fostering measure --format json} wrote, as far as its numbers go: what
 * was shown and what was hidden.
 */
public final class MeasureReportReader {

  /** The bytes of a report at most. */
  public static final int MOST_BYTES = 1 << 26;

  private static final int MOST_ELEMENTS = 200_000;
  private static final Cell UNREAD = Cell.HIDDEN;

  private MeasureReportReader() {}

  /**
   * Reads a report.
   *
   * @param json the bytes, in UTF-8
   * @return the report, and everything found. What is not sound in a figure counts as hidden; a
   *     figure or a series that cannot be identified is left out
   */
  public static Checked<MeasureReport> read(byte[] json) {
    Checked<JsonValue> text =
        ValueReader.read(
            json, Limits.standard().withDocumentBytes(MOST_BYTES).withArrayLength(MOST_ELEMENTS));
    List<Finding> findings = new ArrayList<>(text.findings());
    Optional<MeasureReport> report =
        text.value()
            .flatMap(
                value -> new FormatReader(MeasureFormat.REPORT.format(), findings).document(value))
            .flatMap(document -> report(document, findings));
    return report.isPresent() ? Checked.of(report.get(), findings) : Checked.failed(findings);
  }

  private static Optional<MeasureReport> report(ParsedObject document, List<Finding> findings) {
    List<Series> series = new ArrayList<>();
    for (ParsedObject each : document.list("series", ParsedObject.class)) {
      Optional<Series> read = measure(each).map(measure -> series(measure, each, findings));
      if (read.isEmpty()) {
        findings.add(unread(each));
      }
      read.ifPresent(series::add);
    }
    Optional<Integer> least = document.get("hiddenBelow", Integer.class);
    return document
        .get("asOf", LocalDate.class)
        .map(
            day ->
                new MeasureReport(
                    day,
                    document.get("by", MeasureGrouping.class),
                    least.map(OptionalLong::of).orElse(OptionalLong.empty()),
                    0,
                    0,
                    0,
                    0,
                    0,
                    series));
  }

  private static Finding unread(ParsedObject part) {
    return MeasureFindingCode.EARLIER_PART
        .at(part.pointer())
        .at(part.position().line(), part.position().column());
  }

  private static Optional<Measure> measure(ParsedObject series) {
    Optional<String> id = series.get("id", String.class);
    Optional<Measure.Form> form = series.get("form", Measure.Form.class);
    Optional<Measure.Unit> unit = series.get("unit", Measure.Unit.class);
    Optional<Measure.Only> only = series.get("only", Measure.Only.class);
    Optional<MeasurePeriod.Length> length = series.get("length", MeasurePeriod.Length.class);
    if (id.isEmpty() || form.isEmpty() || unit.isEmpty() || only.isEmpty() || length.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> within = series.get("withinMonths", Integer.class);
    return Optional.of(
        new Measure(
            id.get(),
            form.get(),
            new Measure.Counting(
                unit.get(),
                only.get(),
                new HashSet<>(series.list("events", String.class)),
                new HashSet<>(series.list("fromEvents", String.class)),
                within.map(OptionalInt::of).orElse(OptionalInt.empty())),
            length.get(),
            List.of(),
            false,
            series.get("source", String.class).orElse(""),
            new Bilingual(id.get(), id.get()),
            List.of()));
  }

  private static Series series(Measure measure, ParsedObject series, List<Finding> findings) {
    List<Figure> figures = new ArrayList<>();
    for (ParsedObject each : series.list("figures", ParsedObject.class)) {
      Optional<Figure> read = place(each, measure.period()).map(place -> figure(place, each));
      if (read.isEmpty()) {
        findings.add(unread(each));
      }
      read.ifPresent(figures::add);
    }
    return new Series(measure, figures, cell(series, "doubtful"), cell(series, "unweighed"));
  }

  private static Optional<Place> place(ParsedObject figure, MeasurePeriod.Length length) {
    Optional<Span> span = figure.get("span", Span.class);
    Optional<MeasurePeriod> period =
        figure.get("from", LocalDate.class).map(day -> new MeasurePeriod(length, day));
    boolean dated = period.filter(each -> length.of(each.first()).equals(each)).isPresent();
    boolean unread =
        Stream.of("group", "reason")
            .anyMatch(each -> figure.has(each) && figure.get(each, String.class).isEmpty());
    return span.filter(each -> !unread && (each == Span.PERIOD) == dated)
        .map(
            each ->
                new Place(
                    figure.get("group", String.class).orElse(""),
                    !figure.has("group"),
                    figure.get("reason", String.class).orElse(""),
                    !figure.has("reason"),
                    each,
                    dated ? period : Optional.empty()));
  }

  private static Figure figure(Place place, ParsedObject figure) {
    return new Figure(
        place,
        cell(figure, "number"),
        cell(figure, "of"),
        cell(figure, "early"),
        Map.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        false,
        1);
  }

  private static Cell cell(ParsedObject owner, String property) {
    Optional<ParsedObject> cell = owner.get(property, ParsedObject.class);
    Optional<CellState> state = cell.flatMap(each -> each.get("state", CellState.class));
    Optional<Integer> value = cell.flatMap(each -> each.get("value", Integer.class));
    if (state.isEmpty() || (state.get() == CellState.VALUE) != value.isPresent()) {
      return UNREAD;
    }
    return value.map(Cell::of).orElseGet(() -> new Cell(state.get(), 0));
  }
}
