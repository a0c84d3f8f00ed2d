package org.fostering.cli.measure;

import java.util.List;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;
import org.fostering.rules.measure.MeasureReport;

/**
 * What was counted of the documents.
 *
 * @param report the figures
 * @param documents what the documents come to
 * @param readToEnd whether all input was read
 * @param findings why not all was counted, or not together, or not all could be hidden
 */
record Measured(
    MeasureReport report, DocumentTally documents, boolean readToEnd, List<Finding> findings) {

  /** Copies the list. */
  Measured {
    findings = List.copyOf(findings);
  }

  boolean isComplete() {
    return readToEnd && findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
  }
}
