package org.fostering.cli.check;

import java.io.IOException;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.ReportOutput;

/**
 * Makes reports of the form that was asked for.
 *
 * @param form the form
 * @param texts what they say
 * @param question what was asked
 * @param digest what was found, fault by fault; empty where the form does not need it
 * @param before what an earlier run came to
 */
record CheckReports(
    CheckForm form,
    CliTexts texts,
    CheckQuestion question,
    FaultDigest digest,
    Optional<EarlierCheck> before) {

  /** A report that is written somewhere. */
  CheckReport to(ReportOutput out) throws IOException {
    return switch (form) {
      case TEXT -> text(out);
      case NDJSON -> new CheckRecords(out, texts, question);
      case SARIF -> new CheckSarif(out.text(), texts, question, digest);
      case HTML -> new CheckPage(out.text(), texts, question, digest, before);
    };
  }

  /** A report for people. */
  CheckText text(ReportOutput out) {
    return new CheckText(out.text(), texts, question);
  }
}
