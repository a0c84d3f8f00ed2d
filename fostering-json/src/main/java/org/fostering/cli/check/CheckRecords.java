package org.fostering.cli.check;

import java.io.IOException;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.cli.shared.JsonLines;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.json.format.CheckFormat;

/**
 * The result for machines: NDJSON, one record for each document, one for each document of which
 * only the others showed something, and one for the summary, as {@link CheckFormat} describes them.
 */
final class CheckRecords implements CheckReport {

  private final JsonLines lines;
  private final CliTexts texts;
  private final CheckQuestion question;

  CheckRecords(ReportOutput out, CliTexts texts, CheckQuestion question) throws IOException {
    this.lines = new JsonLines(out);
    this.texts = texts;
    this.question = question;
  }

  @Override
  public void document(DocumentResult result) throws IOException {
    lines.write(CheckFormat.DOCUMENT, result.toRecord(question.file(result)), texts);
  }

  @Override
  public void later(DocumentResult result) throws IOException {
    lines.write(CheckFormat.TOGETHER, result.toRecord(question.file(result)), texts);
  }

  @Override
  public void summary(DocumentTally tally) throws IOException {
    lines.write(
        CheckFormat.SUMMARY,
        new CheckFormat.Summary(
            tally, tally.types(), question.asOf(), question.mode(), question.packs()),
        texts);
  }
}
