package org.fostering.cli.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.model.code.CodeList;
import org.fostering.model.organisation.DirectoryEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.SuccessMeasure;
import org.fostering.model.value.Words;
import org.fostering.rules.measure.DocumentFacts;
import org.fostering.rules.measure.HouseholdFacts;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.measure.MeasureGrouping;
import org.fostering.rules.measure.MeasurePeriod;
import org.fostering.rules.measure.MeasureReport;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Series;
import org.fostering.rules.measure.SuccessMeasures.Progress;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.responsibility.Parties;

/** The words of the figures, in one language. */
final class MeasureTexts {

  private final CliTexts texts;
  private final Locale locale;
  private final ReferenceData data;
  private final Optional<Parties> parties;

  /**
   * @param parties those whom the directory names, if there is one
   */
  MeasureTexts(CliTexts texts, ReferenceData data, Optional<Parties> parties) {
    this.texts = texts;
    this.locale = Locale.forLanguageTag(texts.language());
    this.data = data;
    this.parties = parties;
  }

  CliTexts texts() {
    return texts;
  }

  String title(MeasureReport report) {
    return texts.of("measure.title", report.asOf());
  }

  String heading(Measure measure) {
    return measure.label().in(locale);
  }

  /** The columns of a table. */
  List<String> header(MeasureReport report, Series series) {
    List<String> header = new ArrayList<>();
    for (String column : columns(report, series)) {
      header.add(texts.of("measure.column." + column));
    }
    return header;
  }

  private static List<String> columns(MeasureReport report, Series series) {
    List<String> columns = new ArrayList<>(List.of("period"));
    if (report.grouping().isPresent()) {
      columns.add(0, "group");
    }
    Measure measure = series.measure();
    if (measure.form() == Measure.Form.PROMISE) {
      columns.add("standing");
    } else if (measure.byReason()) {
      columns.add("reason");
    }
    columns.add("number");
    if (measure.form() == Measure.Form.SHARE || measure.form() == Measure.Form.KEPT) {
      columns.addAll(List.of("of", "share"));
    }
    if (measure.counting().within().isPresent()) {
      columns.add("early");
    }
    if (measure.form() == Measure.Form.TIME) {
      columns.add("days");
    }
    columns.add("note");
    return columns;
  }

  List<String> row(MeasureReport report, Series series, Figure figure) {
    return columns(report, series).stream().map(column -> cell(column, report, figure)).toList();
  }

  private String cell(String column, MeasureReport report, Figure figure) {
    return switch (column) {
      case "group" -> group(report.grouping(), figure);
      case "period" -> period(figure);
      case "reason", "standing" -> reason(figure, column);
      case "number" -> number(figure.number());
      case "of" -> number(figure.of());
      case "early" -> number(figure.early());
      case "share" -> share(figure);
      case "days" -> days(figure);
      default -> note(figure, report.asOf());
    };
  }

  String period(Figure figure) {
    return figure
        .place()
        .period()
        .map(MeasurePeriod::label)
        .orElseGet(() -> texts.of("measure.span." + Words.of(figure.place().span())));
  }

  String number(Cell cell) {
    return cell.isValue()
        ? String.valueOf(cell.value())
        : texts.of("measure.cell." + Words.of(cell.state()));
  }

  String share(Figure figure) {
    if (figure.perMille().isEmpty()) {
      return figure.number().isValue() && figure.of().isValue()
          ? texts.of("measure.cell.none")
          : figure.number().isValue() ? number(figure.of()) : number(figure.number());
    }
    long perMille = figure.perMille().getAsLong();
    return texts.of("measure.share", perMille / 10, perMille % 10);
  }

  String days(Figure figure) {
    return new TreeMap<>(figure.days())
        .entrySet().stream()
            .map(each -> texts.of("measure.days", each.getKey(), each.getValue()))
            .collect(Collectors.joining("; "));
  }

  String note(Figure figure, LocalDate asOf) {
    List<String> notes = new ArrayList<>();
    if (figure.place().period().filter(each -> each.last().isAfter(asOf)).isPresent()) {
      notes.add(texts.of("measure.not-over"));
    }
    if (figure.leastFollowed().isPresent()) {
      notes.add(
          texts.of(
              figure.lessTime() ? "measure.less-time" : "measure.followed",
              figure.leastFollowed().getAsInt(),
              figure.mostFollowed().orElse(0)));
    }
    if (figure.series() > 1) {
      notes.add(texts.of("measure.series", figure.series()));
    }
    return String.join(" ", notes);
  }

  private String reason(Figure figure, String column) {
    if (figure.place().anyReason()) {
      return texts.of("measure.all");
    }
    String reason = figure.place().reason();
    if (column.equals("standing")) {
      return texts.of("measure.standing." + reason);
    }
    int slash = reason.indexOf('/');
    return slash > 0
        ? label(reason.substring(0, slash), reason.substring(slash + 1))
        : texts.of(reason.isEmpty() ? "measure.not-known" : "measure.other");
  }

  private String label(String list, String code) {
    return data.codeLists()
        .find(list)
        .map((CodeList each) -> each.labelOf(code, locale))
        .orElse(code);
  }

  String group(Optional<MeasureGrouping> grouping, Figure figure) {
    return figure.place().all() ? texts.of("measure.all") : group(grouping, figure.place().group());
  }

  private String group(Optional<MeasureGrouping> grouping, String group) {
    int between = group.indexOf(MeasureGrouping.SEPARATOR);
    if (grouping.equals(Optional.of(MeasureGrouping.CAMPAIGN_AND_AUTHORITY)) && between > 0) {
      return group(Optional.of(MeasureGrouping.CAMPAIGN), group.substring(0, between))
          + ", "
          + group(Optional.of(MeasureGrouping.AUTHORITY), group.substring(between + 1));
    }
    return switch (group) {
      case "" -> texts.of("measure.not-known");
      case HouseholdFacts.SEVERAL -> texts.of("measure.several");
      case HouseholdFacts.NONE -> texts.of("measure.none");
      case DocumentFacts.OTHER -> texts.of("measure.other");
      default -> name(grouping.orElseThrow(), group);
    };
  }

  private String name(MeasureGrouping grouping, String key) {
    Organisations organisations = data.organisations();
    Optional<? extends DirectoryEntry> entry =
        switch (grouping) {
          case AUTHORITY -> organisations.find(key);
          case HUB -> organisations.hubs().find(key);
          case CAMPAIGN ->
              organisations.directories().stream()
                  .flatMap(each -> each.getCampaigns().stream())
                  .filter(each -> each.getId().equals(key))
                  .findFirst();
          case CAMPAIGN_AND_AUTHORITY, KIND -> Optional.empty();
        };
    return grouping == MeasureGrouping.KIND
        ? label("fostering-kind", key)
        : entry
            .flatMap(
                each ->
                    (texts.language().equals("cy") ? each.getNameWelsh() : each.getName())
                        .or(each::getName))
            .orElse(key);
  }

  /** What a table says about itself. */
  List<String> notes(Series series) {
    Measure measure = series.measure();
    List<String> notes = new ArrayList<>();
    notes.add(
        texts.of(
            "measure.definition." + Words.of(measure.form()),
            texts.of("measure.unit." + Words.of(measure.counting().unit())),
            events(measure.counting().events()),
            events(measure.counting().from()),
            measure.counting().within().orElse(0)));
    if (measure.counting().only() != Measure.Only.ALL) {
      notes.add(texts.of("measure.only." + Words.of(measure.counting().only())));
    }
    notes.add(texts.of("measure.source", measure.source()));
    for (Measure.Break each : measure.breaks()) {
      notes.add(texts.of("measure.break", each.on(), each.why().in(locale)));
    }
    if (series.doubtful().value() > 0 || !series.doubtful().isValue()) {
      notes.add(
          texts.of(
              measure.form() == Measure.Form.KEPT ? "measure.doubtful.kept" : "measure.doubtful",
              number(series.doubtful())));
    }
    if (series.unweighed().value() > 0 || !series.unweighed().isValue()) {
      notes.add(texts.of("measure.unweighed", number(series.unweighed())));
    }
    return notes;
  }

  /** The columns of the table of success measures. */
  List<String> aimHeader() {
    return Stream.of("measure", "baseline", "now", "target", "standing", "owner", "note")
        .map(column -> texts.of("measure.aim." + column))
        .toList();
  }

  List<String> row(MeasureReport report, Progress progress) {
    SuccessMeasure written = progress.written();
    Measure measure = progress.measure();
    return List.of(
        heading(measure),
        dated(measure, written.getBaseline(), written.getBaselineOn()),
        progress
            .figure()
            .map(each -> texts.of("measure.aim.of-period", value(measure, each), period(each)))
            .orElseGet(() -> texts.of("measure.cell.missing")),
        dated(measure, written.getTarget(), written.getTargetOn()),
        texts.of("measure.aim." + Words.of(progress.standing())),
        written.getOwner().flatMap(id -> parties.map(each -> each.name(id).in(locale))).orElse(""),
        progress.figure().map(each -> note(each, report.asOf())).orElse(""));
  }

  /** A number of a directory, with its unit and its day. */
  private String dated(Measure measure, Optional<Integer> number, Optional<LocalDate> on) {
    if (number.isEmpty()) {
      return texts.of("measure.aim.not-written");
    }
    String unit = "measure.aim.unit." + Words.of(measure.form());
    String text = texts.of(unit, number.get());
    return on.map(day -> texts.of("measure.aim.on", text, day)).orElse(text);
  }

  /** The figure that is compared with a target. */
  private String value(Measure measure, Figure figure) {
    return switch (measure.form()) {
      case SHARE, KEPT -> share(figure);
      case TIME ->
          figure.days().isEmpty()
              ? number(figure.number().isValue() ? Cell.NONE : figure.number())
              : texts.of("measure.aim.unit.time", figure.days().values().iterator().next());
      case COUNT, PROMISE -> number(figure.number());
    };
  }

  private String events(Iterable<String> events) {
    List<String> labels = new ArrayList<>();
    events.forEach(each -> labels.add(label("journey-event", each)));
    labels.sort(null);
    return String.join(", ", labels);
  }

  /** How it was counted. */
  List<String> conventions(Measured measured) {
    MeasureReport report = measured.report();
    DocumentTally documents = measured.documents();
    List<String> lines = new ArrayList<>();
    lines.add(
        report.hiddenBelow().isPresent()
            ? texts.of("measure.documents-hidden")
            : texts.of(
                "measure.documents", report.documents(), report.repeats(), report.nameless()));
    if (report.undecided() > 0) {
      lines.add(
          report.hiddenBelow().isPresent()
              ? texts.of("measure.undecided-hidden")
              : texts.of("measure.undecided", report.undecided()));
    }
    if (documents.withErrors() > 0) {
      lines.add(
          report.hiddenBelow().isPresent()
              ? texts.of("measure.errors-hidden")
              : texts.of("measure.errors", documents.withErrors()));
    }
    if (!measured.isComplete()) {
      lines.add(texts.of("measure.incomplete"));
    }
    measured.findings().forEach(each -> lines.add(texts.message(each)));
    for (String convention :
        List.of("unit", "quantile", "working-days", "months", "cut-off", "doubt", "missing")) {
      lines.add(texts.of("measure.convention." + convention, report.asOf()));
    }
    report.grouping().ifPresent(each -> lines.add(texts.of("measure.convention.groups")));
    report
        .hiddenBelow()
        .ifPresent(least -> lines.add(texts.of("measure.convention.hidden", least)));
    if (!texts.isReviewed()) {
      lines.add(texts.of("summary.not-reviewed"));
    }
    return lines;
  }
}
