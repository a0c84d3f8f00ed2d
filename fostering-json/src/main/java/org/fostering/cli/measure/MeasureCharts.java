package org.fostering.cli.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.measure.MeasurePeriod;
import org.fostering.rules.measure.MeasureReport;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.CellState;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Series;
import org.fostering.rules.measure.MeasureReport.Span;

/**
 * Charts as pictures that stand in the page: bars, each with its label and its number beside it, so
 * that no colour is needed. What is hidden or missing says so and has no bar. Each chart has its
 * numbers in a table below it, so a screen reader announces only what the picture is of.
 */
final class MeasureCharts {

  /** As wide as can be read on a phone, where it is not made much smaller. */
  private static final int WIDTH = 420;

  private static final int LONGEST = WIDTH - 8;
  private static final int ROW = 40;
  private static final int THICK = 14;
  private static final int MOST_BARS = 60;

  private final MeasureTexts texts;
  private final MeasureReport report;

  MeasureCharts(MeasureTexts texts, MeasureReport report) {
    this.texts = texts;
    this.report = report;
  }

  /**
   * A bar.
   *
   * @param label the text above it
   * @param length how long it is, in parts of the longest
   * @param lighter how much longer a second, hatched one is, such as for nine in ten
   * @param text the number that stands after its label
   */
  private record Bar(String label, double length, double lighter, String text) {}

  /** How many of those who began came how far, by what began and the period. */
  void addFunnels(DocumentTree tree) {
    Map<String, List<Series>> byCohort = new LinkedHashMap<>();
    for (Series series : report.series()) {
      Measure measure = series.measure();
      if (measure.form() == Measure.Form.SHARE && measure.counting().within().isEmpty()) {
        byCohort
            .computeIfAbsent(
                measure.counting().unit()
                    + " "
                    + measure.counting().only()
                    + measure.counting().from()
                    + measure.period(),
                each -> new ArrayList<>())
            .add(series);
      }
    }
    byCohort.values().stream().filter(each -> each.size() > 1).forEach(each -> funnel(each, tree));
  }

  private void funnel(List<Series> steps, DocumentTree tree) {
    List<Figure> cohorts = ofAll(steps.get(0)).stream().filter(this::isPeriod).toList();
    if (cohorts.isEmpty()) {
      return;
    }
    // The latest that is over: of one that is not, few have had the time to come far.
    Figure cohort =
        cohorts.stream()
            .filter(each -> each.place().period().filter(this::isOver).isPresent())
            .reduce((one, later) -> later)
            .orElse(cohorts.get(cohorts.size() - 1));
    List<Bar> bars = new ArrayList<>();
    bars.add(bar(texts.texts().of("measure.chart.began"), cohort.of(), cohort.of()));
    for (Series step : steps) {
      ofAll(step).stream()
          .filter(each -> each.place().equals(cohort.place()))
          .forEach(
              each -> bars.add(bar(texts.heading(step.measure()), each.number(), cohort.of())));
    }
    tree.heading(2, texts.texts().of("measure.chart.funnel", texts.period(cohort)));
    draw(texts.texts().of("measure.chart.funnel", texts.period(cohort)), bars, tree);
  }

  private Bar bar(String label, Cell cell, Cell longest) {
    boolean drawn = cell.isValue() && longest.isValue() && longest.value() > 0;
    return new Bar(
        label, drawn ? (double) cell.value() / longest.value() : 0, 0, texts.number(cell));
  }

  private boolean isOver(MeasurePeriod period) {
    return !period.last().isAfter(report.asOf());
  }

  private boolean isPeriod(Figure figure) {
    return figure.place().span() == Span.PERIOD;
  }

  private static List<Figure> ofAll(Series series) {
    return series.figures().stream()
        .filter(each -> each.place().all() && each.place().anyReason())
        .toList();
  }

  /** A bar for each period, with a line where the definition changed. */
  void add(Series series, DocumentTree tree) {
    List<Figure> figures = ofAll(series).stream().filter(this::isPeriod).toList();
    if (figures.isEmpty() || figures.size() > MOST_BARS) {
      return;
    }
    long most = Math.max(1, figures.stream().mapToLong(this::length).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    int definition = figures.get(0).series();
    for (Figure figure : figures) {
      if (figure.series() != definition) {
        definition = figure.series();
        bars.add(new Bar(texts.texts().of("measure.chart.break"), 0, 0, ""));
      }
      long half = figure.days().isEmpty() ? length(figure) : median(figure);
      bars.add(
          new Bar(
              texts.period(figure),
              (double) half / most,
              (double) (length(figure) - half) / most,
              text(series, figure)));
    }
    draw(texts.heading(series.measure()), bars, tree);
  }

  private static long median(Figure figure) {
    return figure.days().values().stream().mapToLong(Integer::longValue).min().orElse(0);
  }

  private long length(Figure figure) {
    if (!figure.days().isEmpty()) {
      return figure.days().values().stream().mapToLong(Integer::longValue).max().orElse(0);
    }
    return figure.of().state() == CellState.NONE
        ? figure.number().value()
        : figure.perMille().orElse(0);
  }

  private String text(Series series, Figure figure) {
    return switch (series.measure().form()) {
      case SHARE, KEPT -> texts.share(figure);
      case TIME -> figure.days().isEmpty() ? texts.number(figure.number()) : texts.days(figure);
      default -> texts.number(figure.number());
    };
  }

  private void draw(String title, List<Bar> bars, DocumentTree tree) {
    StringBuilder svg = new StringBuilder();
    int height = ROW * bars.size() + 8;
    svg.append(
        "<figure tabindex=\"0\"><svg role=\"img\" viewBox=\"0 0 %d %d\" style=\"max-width:34rem\" aria-label=\"%s\" font-family=\"sans-serif\" font-size=\"13\">\n"
            .formatted(WIDTH, height, escaped(texts.texts().of("measure.chart.label", title))));
    svg.append(
        "<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 6L6 0\" stroke=\"#0b0c0c\"/></pattern></defs>\n");
    int y = 4;
    for (Bar bar : bars) {
      int length = (int) Math.round(bar.length() * LONGEST);
      int lighter = (int) Math.round(bar.lighter() * LONGEST);
      String label = texts.texts().of("measure.chart.bar", bar.label(), bar.text());
      svg.append(
          "<text x=\"4\" y=\"%d\">%s</text>"
              .formatted(y + 14, escaped(bar.text().isEmpty() ? bar.label() : label)));
      svg.append(
          "<rect x=\"4\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#0b0c0c\"/>"
              .formatted(y + 20, length, THICK));
      if (lighter > 0) {
        svg.append(
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"url(#hatch)\" stroke=\"#0b0c0c\"/>"
                .formatted(4 + length, y + 20, lighter, THICK));
      }
      svg.append('\n');
      y += ROW;
    }
    svg.append("</svg></figure>");
    HtmlBlock figure = new HtmlBlock();
    figure.setLiteral(svg.toString());
    tree.add(figure);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
