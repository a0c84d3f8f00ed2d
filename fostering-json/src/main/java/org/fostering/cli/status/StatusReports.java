package org.fostering.cli.status;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.ReportOptions;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.rules.interpretation.InterpretationOption;

/**
 * Makes reports in the format that was asked for.
 *
 * @param options the format
 * @param texts the texts
 * @param files where the documents are
 * @param asOf the day asked about
 * @param choices how the law is read where not by default
 * @param all whether to print all in the text
 * @param late the cases in which something is overdue, where only those are wanted
 */
record StatusReports(
    ReportOptions options,
    CliTexts texts,
    InputFiles files,
    LocalDate asOf,
    List<InterpretationOption> choices,
    boolean all,
    Optional<LateCases> late) {

  /** A report that is written somewhere, on documents that stand in some places. */
  StatusReport to(ReportOutput out, DocumentPositions positions) throws IOException {
    StatusQuestion question = new StatusQuestion(asOf, choices, positions);
    if (late.isPresent()) {
      return late(out, question);
    }
    return options.isText()
        ? new StatusText(out.text(), texts, files, question, options.mode(), all)
        : new StatusRecords(out, texts, files, question, options.mode());
  }

  /** A report for people on no documents in particular. */
  StatusReport text(ReportOutput out) {
    StatusQuestion question = new StatusQuestion(asOf, choices, new DocumentPositions());
    return late.isPresent()
        ? late(out, question)
        : new StatusText(out.text(), texts, files, question, options.mode(), all);
  }

  private StatusReport late(ReportOutput out, StatusQuestion question) {
    return new LateText(out.text(), texts, files, question, late.orElseThrow());
  }
}
