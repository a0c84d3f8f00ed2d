package org.fostering.cli.backtest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentWork;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.JsonLines;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.json.StreamedDocument;
import org.fostering.json.format.BacktestFormat;
import org.fostering.json.format.BacktestFormat.Tested;
import org.fostering.json.format.BacktestSummary;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.value.Moment;
import org.fostering.rules.backtest.Backtest;
import org.fostering.rules.backtest.BacktestResult;

/** What {@code backtest} makes of enquiries. */
final class BacktestWork implements DocumentWork<Enquiry, BacktestWork.Part> {

  private final Backtest test;
  private final InputFiles files;
  private final BacktestRules rules;
  private final ReportOptions options;
  private final CliTexts texts;
  private final BacktestAsked asked;
  private final BacktestTally tally;

  /** What came of some enquiries. */
  record Part(ByteArrayOutputStream printed, BacktestTally tally) {}

  BacktestWork(
      Backtest test,
      InputFiles files,
      BacktestRules rules,
      ReportOptions options,
      BacktestAsked asked,
      CliTexts texts) {
    this.test = test;
    this.files = files;
    this.asked = asked;
    this.tally = new BacktestTally(asked.byKind());
    this.rules = rules;
    this.options = options;
    this.texts = texts;
  }

  @Override
  public Part part(List<InputDocument<Enquiry>> documents) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ReportOutput output = new ReportOutput(printed);
    BacktestTally counts = new BacktestTally(asked.byKind());
    for (InputDocument<Enquiry> document : documents) {
      Tested tested = test(document.file(), document.unread().read());
      counts.add(tested);
      boolean quiet = !tested.result().map(BacktestResult::isChanged).orElse(true);
      if (quiet && tested.findings().isEmpty()) {
        continue;
      }
      if (options.isText()) {
        new BacktestText(output.text(), texts).document(tested);
      } else {
        new JsonLines(output).write(BacktestFormat.DOCUMENT, tested, texts);
      }
    }
    output.flush();
    return new Part(printed, counts);
  }

  private Tested test(int file, StreamedDocument<Enquiry> document) {
    return new Tested(
        files.name(file),
        document.number(),
        document.start().line(),
        document.checked().isSound(),
        document.checked().findings(),
        document.checked().value().map(enquiry -> test.test(enquiry, day(enquiry))),
        document.checked().value().filter(enquiry -> asked.byKind()).flatMap(BacktestWork::kind));
  }

  /** The kind of fostering, where one is asked about. */
  private static Optional<FosteringKind> kind(Enquiry enquiry) {
    List<FosteringKind> kinds =
        enquiry.getInterests().map(FosteringInterests::getKinds).orElse(List.of());
    return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
  }

  /** The day that was named, or that of the case: it was decided by the law of that day. */
  private LocalDate day(Enquiry enquiry) {
    return options
        .namedDay()
        .or(() -> enquiry.getReceivedAt().map(Moment::day))
        .orElseGet(options::day);
  }

  @Override
  public void take(Part part, OutputStream out) throws IOException {
    part.printed().writeTo(out);
    tally.add(part.tally());
  }

  private BacktestSummary summary(boolean complete) {
    return tally.summary(complete, rules, asked);
  }

  @Override
  public void end(ReportOutput out, boolean complete) throws IOException {
    if (options.isText()) {
      endOnScreen(out, complete);
    } else {
      new JsonLines(out).write(BacktestFormat.SUMMARY, summary(complete), texts);
    }
  }

  @Override
  public void endOnScreen(ReportOutput screen, boolean complete) throws IOException {
    new BacktestText(screen.text(), texts).summary(summary(complete));
  }

  @Override
  public int exitCode() {
    return tally.exitCode();
  }
}
