package org.fostering.cli.backtest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentWork;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.JsonLines;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.StreamedDocument;
import org.fostering.json.format.BacktestCaseFormat;
import org.fostering.json.format.BacktestCaseFormat.TestedCase;
import org.fostering.json.format.BacktestFormat;
import org.fostering.json.format.BacktestFormat.Tested;
import org.fostering.json.format.BacktestSummary;
import org.fostering.model.applicant.Application;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.common.Document;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.value.Moment;
import org.fostering.rules.backtest.Backtest;
import org.fostering.rules.backtest.BacktestResult;
import org.fostering.rules.cases.CaseGroup;

/**
 * What {@code backtest} makes of documents: each enquiry and application is tested by itself, and
 * then the promises of each case.
 */
final class BacktestWork implements DocumentWork<Document, BacktestWork.Part> {

  private final Backtest test;
  private final InputFiles files;
  private final BacktestRules rules;
  private final ReportOptions options;
  private final CliTexts texts;
  private final BacktestAsked asked;
  private final Pipeline pipeline;
  private final BacktestTally tally;
  private final BacktestCases cases;

  /** What came of some documents, and what is put aside of them. */
  record Part(
      ByteArrayOutputStream printed, BacktestTally tally, List<BacktestCases.Kept> ofCases) {}

  BacktestWork(
      Backtest test,
      InputFiles files,
      BacktestRules rules,
      ReportOptions options,
      BacktestAsked asked,
      CliTexts texts,
      Pipeline pipeline,
      long mostBytes) {
    this.test = test;
    this.pipeline = pipeline;
    this.cases = new BacktestCases(test, files, mostBytes);
    this.files = files;
    this.asked = asked;
    this.tally = new BacktestTally(asked.byKind());
    this.rules = rules;
    this.options = options;
    this.texts = texts;
  }

  @Override
  public Part part(List<InputDocument<Document>> documents) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ReportOutput output = new ReportOutput(printed);
    BacktestTally counts = new BacktestTally(asked.byKind());
    List<BacktestCases.Kept> ofCases = new ArrayList<>();
    for (InputDocument<Document> document : documents) {
      StreamedDocument<Document> read = document.unread().read();
      Optional<Document> built = read.checked().value();
      if (built.isPresent()) {
        cases.keep(document, built.get()).ifPresent(ofCases::add);
      }
      Tested tested = test(document.file(), read);
      boolean isOther = built.isPresent() && tested.result().isEmpty();
      counts.add(tested, built);
      boolean quiet = isOther || !tested.result().map(BacktestResult::isChanged).orElse(true);
      if (quiet && tested.findings().isEmpty()) {
        continue;
      }
      if (options.isText()) {
        new BacktestText(output.text(), texts).document(tested, isOther);
      } else {
        new JsonLines(output).write(BacktestFormat.DOCUMENT, tested, texts);
      }
    }
    output.flush();
    return new Part(printed, counts, ofCases);
  }

  private Tested test(int file, StreamedDocument<Document> document) {
    Optional<Document> built = document.checked().value();
    return new Tested(
        files.name(file),
        document.number(),
        document.start().line(),
        document.checked().isSound(),
        document.checked().findings(),
        built.flatMap(this::result),
        built.filter(each -> asked.byKind()).flatMap(BacktestWork::kind));
  }

  /** What becomes of a document that is decided on; nothing of any other. */
  private Optional<BacktestResult> result(Document document) {
    if (document instanceof Enquiry enquiry) {
      return Optional.of(test.test(enquiry, day(enquiry.getReceivedAt().map(Moment::day))));
    }
    return document instanceof Application application
        ? Optional.of(test.test(application, day(application.getReceivedOn())))
        : Optional.empty();
  }

  /** The kind of fostering, where one is asked about. */
  private static Optional<FosteringKind> kind(Document document) {
    Optional<FosteringInterests> interests =
        document instanceof Enquiry enquiry
            ? enquiry.getInterests()
            : document instanceof Application application
                ? application.getInterests()
                : Optional.empty();
    return interests
        .map(FosteringInterests::getKinds)
        .filter(kinds -> kinds.size() == 1)
        .map(kinds -> kinds.get(0));
  }

  /** The day that was named, or that of the case: it was decided by the law of that day. */
  private LocalDate day(Optional<LocalDate> received) {
    return options.namedDay().or(() -> received).orElseGet(options::day);
  }

  @Override
  public void take(Part part, OutputStream out) throws IOException, UnusableException {
    print(part, out);
    for (BacktestCases.Kept each : part.ofCases()) {
      if (!cases.add(each)) {
        together(out);
        cases.clear();
        cases.add(each);
      }
    }
  }

  private void print(Part part, OutputStream out) throws IOException {
    part.printed().writeTo(out);
    tally.add(part.tally());
  }

  @Override
  public void together(OutputStream out) throws IOException, UnusableException {
    pipeline.run(
        cases.groups(), (List<CaseGroup> groups) -> ofCases(groups), part -> print(part, out));
  }

  private Part ofCases(List<CaseGroup> groups) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ReportOutput output = new ReportOutput(printed);
    BacktestTally counts = new BacktestTally(asked.byKind());
    for (CaseGroup group : groups) {
      Optional<TestedCase> tested = cases.test(group);
      if (tested.isEmpty()) {
        continue;
      }
      counts.add(tested.get());
      if (tested.get().result().deadlines().changes().isEmpty()) {
        continue;
      }
      if (options.isText()) {
        new BacktestText(output.text(), texts).ofCase(tested.get());
      } else {
        new JsonLines(output).write(BacktestCaseFormat.CASE, tested.get(), texts);
      }
    }
    output.flush();
    return new Part(printed, counts, List.of());
  }

  @Override
  public void close() throws IOException {
    cases.close();
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
