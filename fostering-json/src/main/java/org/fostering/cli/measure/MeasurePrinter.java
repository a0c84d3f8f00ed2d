package org.fostering.cli.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.cli.measure.MeasureCommand.Format;
import org.fostering.cli.shared.CsvLines;
import org.fostering.cli.shared.DocumentTally;
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
import org.fostering.rules.measure.SmallNumbers;

/** Prints figures as text, as comma-separated values, as JSON, or as a page. */
final class MeasurePrinter {

  private final MeasureTexts texts;
  private final Format format;
  private final Optional<Integer> least;

  /**
   * @param least the least number that is shown, if small ones are to be hidden
   */
  MeasurePrinter(MeasureTexts texts, Format format, Optional<Integer> least) {
    this.texts = texts;
    this.format = format;
    this.least = least;
  }

  void print(MeasureReport counted, DocumentTally documents, boolean complete, Appendable out)
      throws IOException {
    MeasureReport report = least.map(each -> SmallNumbers.hide(counted, each)).orElse(counted);
    List<String> conventions = texts.conventions(report, documents, complete);
    switch (format) {
      case TEXT -> text(report, conventions, out);
      case CSV -> csv(report, conventions, out);
      case JSON ->
          out.append(
              JsonPrinter.indented(
                  MeasureFormat.REPORT.text(
                      new MeasureFormat.Counted(report, complete, conventions), texts.texts())));
      case HTML -> page(report, conventions, out);
    }
  }

  /** Prints how it was counted. */
  void summary(MeasureReport report, DocumentTally documents, boolean complete, Appendable out)
      throws IOException {
    for (String line : texts.conventions(report, documents, complete)) {
      out.append(line).append('\n');
    }
  }

  private List<List<String>> rows(MeasureReport report, Series series) {
    return series.figures().stream().map(each -> texts.row(report, series, each)).toList();
  }

  private void text(MeasureReport report, List<String> conventions, Appendable out)
      throws IOException {
    out.append(texts.title(report)).append("\n\n");
    for (String line : conventions) {
      out.append(line).append('\n');
    }
    for (Series series : report.series()) {
      out.append('\n').append(texts.heading(series.measure())).append('\n');
      for (String line : texts.notes(series)) {
        out.append(line).append('\n');
      }
      TextTable.print(texts.header(report, series), rows(report, series), List.of(), out);
    }
  }

  private void csv(MeasureReport report, List<String> conventions, Appendable out)
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
                "series")));
    for (Series series : report.series()) {
      for (Figure figure : series.figures()) {
        out.append(CsvLines.of(row(report, series.measure(), figure)));
      }
    }
    for (String line : conventions) {
      out.append(CsvLines.of(List.of("# " + line)));
    }
  }

  private List<String> row(MeasureReport report, Measure measure, Figure figure) {
    List<String> row = new ArrayList<>();
    row.add(measure.id());
    row.add(Words.of(measure.form()));
    row.add(Words.of(measure.unit()));
    row.add(report.grouping().isPresent() ? texts.group(report.grouping(), figure) : "");
    row.add(figure.place().anyReason() ? "" : figure.place().reason());
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

  private String cell(Cell cell) {
    return cell.state() == MeasureReport.CellState.NONE ? "" : texts.number(cell);
  }

  private void page(MeasureReport report, List<String> conventions, Appendable out)
      throws IOException {
    DocumentTree tree = new DocumentTree();
    tree.heading(1, texts.title(report));
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
