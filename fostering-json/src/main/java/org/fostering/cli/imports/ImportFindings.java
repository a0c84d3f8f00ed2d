package org.fostering.cli.imports;

import java.io.PrintWriter;
import java.util.List;
import org.fostering.cli.shared.CliTexts;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Position;

/** Says what is wrong with an export and its settings, by row and column. */
final class ImportFindings {

  private final CliTexts texts;
  private final PrintWriter err;

  ImportFindings(CliTexts texts, PrintWriter err) {
    this.texts = texts;
    this.err = err;
  }

  void print(String file, List<Finding> findings) {
    print(findings.stream().map(finding -> line(file, finding)).toList());
  }

  void print(List<String> lines) {
    if (!lines.isEmpty()) {
      lines.forEach(err::println);
      err.flush();
    }
  }

  /** What is said of a finding, on whatever thread. */
  String line(String file, Finding finding) {
    Position at = finding.position().orElse(new Position(1, 1));
    return texts.of(
        "import.finding",
        file,
        at.line(),
        at.column(),
        texts.of(finding.severity()),
        finding.code(),
        finding.pointer(),
        texts.message(finding),
        texts.fix(finding));
  }

  void summary(ImportedRows.Count count) {
    print(List.of(texts.of("import.summary", count.rows(), count.written(), count.withErrors())));
  }
}
