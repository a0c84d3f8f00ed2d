package org.fostering.cli.status;

import java.io.IOException;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.JsonLines;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.cli.status.DocumentPositions.DocumentPosition;
import org.fostering.json.format.CaseContext;
import org.fostering.json.format.RecordTexts;
import org.fostering.json.format.StatusFormat;
import org.fostering.json.reader.Strictness;
import org.fostering.rules.cases.CaseDocument;
import org.fostering.rules.cases.CaseStatus;

/**
 * The result for machines: NDJSON, one record for each document, one for each case and one for the
 * summary, as {@link StatusFormat} describes them.
 */
final class StatusRecords implements StatusReport {

  private final JsonLines lines;
  private final CliTexts texts;
  private final InputFiles files;
  private final StatusQuestion question;
  private final Strictness mode;

  StatusRecords(
      ReportOutput out, CliTexts texts, InputFiles files, StatusQuestion question, Strictness mode)
      throws IOException {
    this.lines = new JsonLines(out);
    this.texts = texts;
    this.files = files;
    this.question = question;
    this.mode = mode;
  }

  @Override
  public void document(DocumentResult result) throws IOException {
    lines.write(StatusFormat.DOCUMENT, result.toRecord(files.name(result.file())), texts);
  }

  @Override
  public void status(CaseStatus status) throws IOException {
    lines.write(StatusFormat.CASE, status, new Context(status));
  }

  @Override
  public void summary(StatusTally tally) throws IOException {
    lines.write(
        StatusFormat.SUMMARY,
        new StatusFormat.Summary(
            tally.documents(),
            tally.documents().types(),
            tally.cases(),
            tally.withMisfits(),
            tally.withGaps(),
            tally.nationNotKnown(),
            tally.states(),
            question.asOf(),
            question.choices(),
            mode),
        texts);
  }

  /** The texts, and where the documents of one case are. */
  private final class Context implements CaseContext {

    private final CaseStatus status;

    Context(CaseStatus status) {
      this.status = status;
    }

    @Override
    public RecordTexts texts() {
      return texts;
    }

    @Override
    public Optional<CaseStatus> status() {
      return Optional.of(status);
    }

    @Override
    public DocumentPlace place(CaseDocument document) {
      DocumentPosition at = question.positions().of(document);
      return new DocumentPlace(files.name(at.file()), at.number(), Optional.of(at.line()));
    }
  }
}
