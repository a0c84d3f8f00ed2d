package org.fostering.cli.intake;

import java.io.IOException;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.JsonLines;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.json.format.IntakeFormat;
import org.fostering.json.reader.Strictness;
import org.fostering.json.record.Recorded;

/**
 * The result for machines: NDJSON, one record for each document and one for the summary, as {@link
 * IntakeFormat} describes them.
 */
final class IntakeRecords implements IntakeReport {

  private final JsonLines lines;
  private final CliTexts texts;
  private final InputFiles files;
  private final IntakeRun intake;
  private final Strictness mode;

  IntakeRecords(
      ReportOutput out, CliTexts texts, InputFiles files, IntakeRun intake, Strictness mode)
      throws IOException {
    this.lines = new JsonLines(out);
    this.texts = texts;
    this.files = files;
    this.intake = intake;
    this.mode = mode;
  }

  @Override
  public void document(IntakeDocument document) throws IOException {
    lines.write(
        IntakeFormat.DOCUMENT,
        new IntakeFormat.Taken(
            files.name(document.file()),
            Optional.of(document.number()),
            Optional.of(document.line()),
            document.sound(),
            document.findings(),
            document.eligibility(),
            document.recorded().map(Recorded::seal),
            document.routing()),
        texts);
  }

  @Override
  public void summary(IntakeTally tally, boolean complete) throws IOException {
    lines.write(
        IntakeFormat.SUMMARY,
        new IntakeFormat.Summary(
            complete,
            tally.skipped(),
            tally.documents(),
            tally.notAssessed(),
            tally.eligibility(),
            tally.routing(),
            intake.asOf(),
            intake.readings(),
            mode,
            tally.packs(),
            intake.sources()),
        texts);
  }
}
