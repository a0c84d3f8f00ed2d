package org.fostering.cli.status;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.TextTable;
import org.fostering.cli.status.DocumentPositions.DocumentPosition;
import org.fostering.cli.status.LateCases.LateCase;
import org.fostering.rules.cases.CaseStatus;

/** The cases in which something is overdue, a line each. */
final class LateText implements StatusReport {

  private static final List<String> COLUMNS =
      List.of("documents", "days", "since", "overdue", "more", "by", "next");

  /**
   * The width at which a cell is cut, so that a case is one line of a usual screen; the days come
   * first.
   */
  private static final List<Integer> WIDEST = List.of(0, 0, 0, 44, 0, 0, 36);

  private final Appendable out;
  private final CliTexts texts;
  private final InputFiles files;
  private final StatusQuestion question;
  private final LateCases cases;

  LateText(
      Appendable out, CliTexts texts, InputFiles files, StatusQuestion question, LateCases cases) {
    this.out = out;
    this.texts = texts;
    this.files = files;
    this.question = question;
    this.cases = cases;
  }

  /**
   * Prints nothing: findings are for {@code check}, and the summary counts the documents that have
   * some.
   */
  @Override
  public void document(DocumentResult result) {}

  @Override
  public void status(CaseStatus status) {
    cases.add(status, question.positions());
  }

  @Override
  public void summary(StatusTally tally) throws IOException {
    List<LateCase> late = cases.longestFirst();
    if (!late.isEmpty()) {
      TextTable.print(
          COLUMNS.stream().map(column -> texts.of("late.column." + column)).toList(),
          late.stream().map(this::row).toList(),
          WIDEST,
          out);
      out.append('\n');
    }
    line(texts.of("late.summary", late.size(), tally.cases(), question.asOf()));
    DocumentTally documents = tally.documents();
    if (documents.withErrors() > 0) {
      line(texts.of("late.with-errors", documents.withErrors()));
    }
    line(texts.of("late.recorded"));
    if (!texts.isReviewed()) {
      line(texts.of("summary.not-reviewed"));
    }
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }

  private List<String> row(LateCase late) {
    return List.of(
        late.documents().stream().map(this::place).distinct().collect(Collectors.joining(" + ")),
        String.valueOf(late.days()),
        late.since().toString(),
        texts.of(late.overdue().label()),
        late.more() == 0 ? "" : "+" + late.more(),
        late.nextDay().map(LocalDate::toString).orElse(""),
        late.next().map(clock -> texts.of(clock.label())).orElse(""));
  }

  private String place(DocumentPosition position) {
    return files.name(position.file()).map(name -> name + " ").orElse("") + position.number();
  }
}
