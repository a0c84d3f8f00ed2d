package org.fostering.cli.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.cli.measure.MeasureCommand.Format;
import org.fostering.cli.shared.CsvLines;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.cli.shared.HtmlPage;
import org.fostering.cli.shared.TextTable;
import org.fostering.json.format.JsonPrinter;
import org.fostering.json.format.MeasureFormat;
import org.fostering.model.value.Words;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.measure.MeasurePeriod;
import org.fostering.rules.measure.MeasureReport;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Series;
import org.fostering.rules.measure.SuccessMeasures;
import org.fostering.rules.measure.SuccessMeasures.Progress;

/** Prints figures as text, as comma-separated values, as JSON, or as a page. */
final class MeasurePrinter {

  private final MeasureTexts texts;
  private final Format format;
  private final Optional<Hiding> hiding;
  private final Optional<SuccessMeasures> success;

  /**
   * @param hiding how small numbers are hidden, if they are to be
   * @param success the success measures of the directory, if there is one
   */
  MeasurePrinter(
      MeasureTexts texts,
      Format format,
      Optional<Hiding> hiding,
      Optional<SuccessMeasures> success) {
    this.texts = texts;
    this.format = format;
    this.hiding = hiding;
    this.success = success;
  }

  /**
   * @param measured what may be shown
   */
  void print(Measured measured, Appendable out) throws IOException {
    MeasureReport report = measured.report();
    List<Progress> progress = success.map(each -> each.progress(report)).orElse(List.of());
    List<String> conventions = texts.conventions(measured);
    switch (format) {
      case TEXT -> text(report, progress, conventions, out);
      case CSV -> csv(report, progress, conventions, out);
      case JSON ->
          out.append(
              JsonPrinter.indented(
                  MeasureFormat.REPORT.text(
                      new MeasureFormat.Counted(
                          report,
                          progress,
                          measured.isComplete(),
                          measured.findings(),
                          conventions),
                      texts.texts())));
      case HTML -> page(report, progress, conventions, out);
    }
  }

  /** What may be shown of what was counted. */
  Measured shown(Measured counted) {
    return hiding.map(each -> each.hide(counted)).orElse(counted);
  }

  /** Prints how it was counted. */
  void summary(Measured measured, Appendable out) throws IOException {
    for (String line : texts.conventions(measured)) {
      out.append(line).append('\n');
    }
  }

  private List<List<String>> rows(MeasureReport report, Series series) {
    return series.figures().stream().map(each -> texts.row(report, series, each)).toList();
  }

  private List<List<String>> aims(MeasureReport report, List<Progress> progress) {
    return progress.stream().map(each -> texts.row(report, each)).toList();
  }

  private void text(
      MeasureReport report, List<Progress> progress, List<String> conventions, Appendable out)
      throws IOException {
    out.append(texts.title(report)).append("\n\n");
    for (String line : conventions) {
      out.append(line).append('\n');
    }
    if (!progress.isEmpty()) {
      out.append('\n').append(texts.texts().of("measure.aims")).append('\n');
      TextTable.print(texts.aimHeader(), aims(report, progress), List.of(), out);
    }
    for (Series series : report.series()) {
      out.append('\n').append(texts.heading(series.measure())).append('\n');
      for (String line : texts.notes(series)) {
        out.append(line).append('\n');
      }
      TextTable.print(texts.header(report, series), rows(report, series), List.of(), out);
    }
  }

  private void csv(
      MeasureReport report, List<Progress> progress, List<String> conventions, Appendable out)
      throws IOException {
    out.append(
        CsvLines.of(
            List.of(
                "measure",
                "form",
                "unit",
                "group",
                "reason",
                "span",
                "period",
                "from",
                "to",
                "number",
                "of",
                "early",
                "per_mille",
                "days",
                "least_followed",
                "most_followed",
                "less_time",
                "series",
                "baseline",
                "baseline_on",
                "target",
                "target_on",
                "standing")));
    for (Series series : report.series()) {
      for (Figure figure : series.figures()) {
        List<String> row = row(report, series.measure(), figure);
        row.addAll(aim(series.measure(), figure, progress));
        out.append(CsvLines.of(row));
      }
    }
    for (Series series : report.series()) {
      for (String line : texts.notes(series)) {
        out.append(CsvLines.of(List.of("# " + series.measure().id() + ": " + line)));
      }
    }
    for (String line : conventions) {
      out.append(CsvLines.of(List.of("# " + line)));
    }
  }

  /** What stands beside the figure that is compared with a target. */
  private static List<String> aim(Measure measure, Figure figure, List<Progress> progress) {
    return progress.stream()
        .filter(each -> each.measure().equals(measure))
        .filter(each -> each.figure().equals(Optional.of(figure)))
        .findFirst()
        .map(
            each ->
                List.of(
                    each.written().getBaseline().map(Object::toString).orElse(""),
                    each.written().getBaselineOn().map(Object::toString).orElse(""),
                    each.written().getTarget().map(Object::toString).orElse(""),
                    each.written().getTargetOn().map(Object::toString).orElse(""),
                    Words.of(each.standing())))
        .orElse(List.of("", "", "", "", ""));
  }

  private List<String> row(MeasureReport report, Measure measure, Figure figure) {
    List<String> row = new ArrayList<>();
    row.add(measure.id());
    row.add(Words.of(measure.form()));
    row.add(Words.of(measure.counting().unit()));
    row.add(report.grouping().isPresent() ? texts.group(report.grouping(), figure) : "");
    row.add(figure.place().anyReason() ? "" : reason(figure.place().reason()));
    row.add(Words.of(figure.place().span()));
    Optional<MeasurePeriod> period = figure.place().period();
    row.add(period.map(MeasurePeriod::label).orElse(""));
    row.add(period.map(each -> each.first().toString()).orElse(""));
    row.add(period.map(each -> each.last().toString()).orElse(""));
    row.add(cell(figure.number()));
    row.add(cell(figure.of()));
    row.add(cell(figure.early()));
    row.add(figure.perMille().isPresent() ? String.valueOf(figure.perMille().getAsLong()) : "");
    row.add(
        figure.days().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey() + ":" + each.getValue())
            .reduce((one, other) -> one + " " + other)
            .orElse(""));
    row.add(
        figure.leastFollowed().isPresent()
            ? String.valueOf(figure.leastFollowed().getAsInt())
            : "");
    row.add(
        figure.mostFollowed().isPresent() ? String.valueOf(figure.mostFollowed().getAsInt()) : "");
    row.add(figure.lessTime() ? "yes" : "no");
    row.add(String.valueOf(figure.series()));
    return row;
  }

  /** Empty stands for all together, so what is not known is named. */
  private static String reason(String reason) {
    return reason.isEmpty() ? "not-known" : reason;
  }

  private String cell(Cell cell) {
    return cell.state() == MeasureReport.CellState.NONE ? "" : texts.number(cell);
  }

  private void page(
      MeasureReport report, List<Progress> progress, List<String> conventions, Appendable out)
      throws IOException {
    DocumentTree tree = new DocumentTree();
    tree.heading(1, texts.title(report));
    if (!progress.isEmpty()) {
      tree.heading(2, texts.texts().of("measure.aims"));
      tree.table(texts.aimHeader(), aims(report, progress));
    }
    MeasureCharts charts = new MeasureCharts(texts, report);
    charts.addFunnels(tree);
    for (Series series : report.series()) {
      tree.heading(2, texts.heading(series.measure()));
      charts.add(series, tree);
      tree.table(texts.header(report, series), rows(report, series));
      for (String line : texts.notes(series)) {
        tree.item(0, List.of(DocumentTree.text(line)));
      }
    }
    tree.heading(2, texts.texts().of("measure.conventions"));
    for (String line : conventions) {
      tree.item(0, List.of(DocumentTree.text(line)));
    }
    out.append(HtmlPage.of(texts.texts().language(), texts.title(report), tree.root()));
  }
}
