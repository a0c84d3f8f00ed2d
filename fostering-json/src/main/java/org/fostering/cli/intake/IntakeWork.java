package org.fostering.cli.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentWork;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.json.record.Recorded;
import org.fostering.model.common.Document;

/** What {@code intake} makes of enquiries and applications. */
final class IntakeWork implements DocumentWork<Document, IntakeWork.Part> {

  private final IntakeRun intake;
  private final ReportOptions options;
  private final long skipped;
  private final CliTexts texts;
  private final InputFiles files;
  private final RecordFiles recordFiles;
  private final IntakeTally tally = new IntakeTally();

  /** What came of some documents. */
  record Part(ByteArrayOutputStream printed, IntakeTally tally, List<Recorded> recorded) {}

  IntakeWork(
      IntakeRun intake,
      ReportOptions options,
      long skipped,
      CliTexts texts,
      InputFiles files,
      RecordFiles recordFiles) {
    this.intake = intake;
    this.options = options;
    this.skipped = skipped;
    this.texts = texts;
    this.files = files;
    this.recordFiles = recordFiles;
  }

  @Override
  public Part part(List<InputDocument<Document>> documents) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ReportOutput output = new ReportOutput(printed);
    IntakeReport report = report(output);
    IntakeTally counts = new IntakeTally();
    List<Recorded> recorded = new ArrayList<>();
    for (InputDocument<Document> document : documents) {
      IntakeDocument taken = intake.take(document.file(), document.unread().read());
      counts.add(taken);
      report.document(taken);
      taken.recorded().ifPresent(recorded::add);
    }
    output.flush();
    return new Part(printed, counts, List.copyOf(recorded));
  }

  private IntakeReport report(ReportOutput out) throws IOException {
    return options.isText()
        ? text(out)
        : new IntakeRecords(out, texts, files, intake, options.mode());
  }

  private IntakeText text(ReportOutput out) {
    return new IntakeText(out.text(), texts, files, intake, options.mode());
  }

  @Override
  public void take(Part part, OutputStream out) throws IOException {
    part.printed().writeTo(out);
    tally.add(part.tally());
    recordFiles.keep(part.recorded());
  }

  @Override
  public void end(ReportOutput out, boolean complete) throws IOException {
    tally.skip(skipped);
    report(out).summary(tally, complete);
    recordFiles.end();
  }

  @Override
  public void endOnScreen(ReportOutput screen, boolean complete) throws IOException {
    text(screen).summary(tally, complete);
  }

  @Override
  public int exitCode() {
    return tally.documents().exitCode();
  }
}
