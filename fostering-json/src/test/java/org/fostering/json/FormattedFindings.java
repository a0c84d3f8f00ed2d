package org.fostering.json;

import java.util.List;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;

/** Findings as short lines: code, pointer, line and column. */
final class FormattedFindings {

  private FormattedFindings() {}

  static List<String> lines(Checked<?> checked) {
    return checked.findings().stream().map(FormattedFindings::line).toList();
  }

  static String line(Finding finding) {
    return "%s %s %d:%d"
        .formatted(
            finding.code(),
            finding.pointer(),
            finding.position().orElseThrow().line(),
            finding.position().orElseThrow().column());
  }
}
