package org.fostering.cli.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.JsonLines;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.json.format.IntakeFormat;
import org.fostering.json.reader.Strictness;
import org.fostering.json.record.Recorded;
import org.fostering.rules.intake.IntakeResult;

/**
 * The result for machines: NDJSON, one record for each document and one for the summary, as {@link
 * IntakeFormat} describes them.
 */
final class IntakeRecords implements IntakeReport {

  private final JsonLines lines;
  private final CliTexts texts;
  private final LocalDate asOf;
  private final Strictness mode;

  IntakeRecords(ReportOutput out, CliTexts texts, LocalDate asOf, Strictness mode)
      throws IOException {
    this.lines = new JsonLines(out);
    this.texts = texts;
    this.asOf = asOf;
    this.mode = mode;
  }

  @Override
  public void document(IntakeDocument document) throws IOException {
    lines.write(
        IntakeFormat.DOCUMENT,
        new IntakeFormat.Taken(
            Optional.of(document.number()),
            Optional.of(document.line()),
            document.sound(),
            document.findings(),
            document.result().map(IntakeResult::eligibility),
            document.recorded().map(Recorded::seal),
            document.result().map(IntakeResult::routing)),
        texts);
  }

  @Override
  public void summary(IntakeTally tally, boolean complete) throws IOException {
    lines.write(
        IntakeFormat.SUMMARY,
        new IntakeFormat.Summary(
            complete,
            tally,
            tally.notAssessed(),
            tally.eligibility(),
            tally.routing(),
            asOf,
            mode,
            tally.packs(),
            IntakeRun.sources()),
        texts);
  }
}
