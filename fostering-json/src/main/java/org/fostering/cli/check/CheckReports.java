package org.fostering.cli.check;

import java.io.IOException;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.ReportOutput;

/**
 * Makes reports of the form that was asked for.
 *
 * @param isText whether they are for people
 * @param texts what they say
 * @param question what was asked
 */
record CheckReports(boolean isText, CliTexts texts, CheckQuestion question) {

  /** A report that is written somewhere. */
  CheckReport to(ReportOutput out) throws IOException {
    return isText ? text(out) : new CheckRecords(out, texts, question);
  }

  /** A report for people. */
  CheckText text(ReportOutput out) {
    return new CheckText(out.text(), texts, question);
  }
}
