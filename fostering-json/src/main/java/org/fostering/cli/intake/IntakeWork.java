package org.fostering.cli.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentWork;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.json.record.Recorded;
import org.fostering.model.enquiry.Enquiry;

/** What {@code intake} makes of enquiries. */
final class IntakeWork implements DocumentWork<Enquiry, IntakeWork.Part> {

  private final IntakeRun intake;
  private final ReportOptions options;
  private final CliTexts texts;
  private final RecordFiles recordFiles;
  private final IntakeTally tally = new IntakeTally();

  /** What came of some enquiries. */
  record Part(byte[] printed, IntakeTally tally, List<Recorded> recorded) {}

  IntakeWork(IntakeRun intake, ReportOptions options, CliTexts texts, RecordFiles recordFiles) {
    this.intake = intake;
    this.options = options;
    this.texts = texts;
    this.recordFiles = recordFiles;
  }

  @Override
  public Part part(List<InputDocument<Enquiry>> documents) throws IOException {
    StringWriter printed = new StringWriter();
    IntakeReport report = report(printed);
    IntakeTally counts = new IntakeTally();
    List<Recorded> recorded = new ArrayList<>();
    for (InputDocument<Enquiry> document : documents) {
      IntakeDocument taken = intake.take(document.unread().read());
      counts.add(taken);
      report.document(taken);
      taken.recorded().ifPresent(recorded::add);
    }
    return new Part(
        printed.toString().getBytes(StandardCharsets.UTF_8), counts, List.copyOf(recorded));
  }

  private IntakeReport report(Writer out) throws IOException {
    return options.isText()
        ? text(out)
        : new IntakeRecords(out, texts, intake.asOf(), options.mode());
  }

  private IntakeText text(Writer out) {
    return new IntakeText(out, texts, intake.asOf(), options.mode());
  }

  @Override
  public void take(Part part, OutputStream out) throws IOException {
    out.write(part.printed());
    tally.add(part.tally());
    recordFiles.keep(part.recorded());
  }

  @Override
  public void end(Writer out, boolean complete) throws IOException {
    report(out).summary(tally, complete);
  }

  @Override
  public void endOnScreen(Writer screen, boolean complete) throws IOException {
    text(screen).summary(tally, complete);
  }

  @Override
  public int exitCode() {
    return tally.exitCode();
  }

  @Override
  public void close() throws IOException {
    recordFiles.close();
  }
}
