package org.fostering.cli.shared;

import java.io.PrintWriter;
import java.util.List;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Position;

/**
 * Says what is wrong with a file that goes with the documents, a line for each finding.
 *
 * @param texts the words
 * @param err where to
 */
public record FileFindings(CliTexts texts, PrintWriter err) {

  /** Prints findings as they are. */
  public void print(String file, List<Finding> findings) {
    for (Finding finding : findings) {
      Position at = finding.position().orElse(new Position(1, 1));
      err.println(
          texts.of(
              "rules.finding",
              file,
              at.line(),
              at.column(),
              texts.of(finding.severity()),
              finding.code(),
              finding.pointer(),
              texts.message(finding),
              texts.fix(finding)));
    }
    err.flush();
  }
}
