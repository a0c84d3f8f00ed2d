package org.fostering.cli.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FosteringJson;
import org.fostering.json.UnreadDocument;
import org.fostering.json.csv.CsvDocuments;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;

/**
 * The rows of an export, made into documents on several threads and written in their order.
 *
 * @param file the name of the export
 * @param rows the rows
 * @param findings says what is wrong with them
 * @param count counts them
 */
record ImportedRows<T>(String file, CsvDocuments<T> rows, ImportFindings findings, Count count)
    implements Pipeline.Source<UnreadDocument<T>> {

  /** What was counted. */
  static final class Count {
    private long rows;
    private long written;
    private long withErrors;
    private boolean headerWrong;

    void header(List<Finding> header) {
      headerWrong = isError(header);
    }

    void add(Checked<?> row) {
      rows++;
      written += row.value().isPresent() ? 1 : 0;
      withErrors += isError(row.findings()) ? 1 : 0;
    }

    void add(Count other) {
      rows += other.rows;
      written += other.written;
      withErrors += other.withErrors;
    }

    private static boolean isError(List<Finding> findings) {
      return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    long rows() {
      return rows;
    }

    long written() {
      return written;
    }

    long withErrors() {
      return withErrors;
    }

    int exitCode() {
      return headerWrong || withErrors > 0 ? ExitCode.UNSOUND : ExitCode.SOUND;
    }
  }

  /** What came of rows that follow each other. */
  private record Part(ByteArrayOutputStream documents, List<Finding> found, Count count) {}

  @Override
  public Optional<UnreadDocument<T>> next() {
    return rows.hasNext() ? Optional.of(rows.nextUnread()) : Optional.empty();
  }

  @Override
  public long size(UnreadDocument<T> row) {
    return row.size();
  }

  void write(Pipeline pipeline, OutputStream target) throws IOException, UnusableException {
    pipeline.run(
        this,
        this::part,
        part -> {
          part.found().forEach(finding -> findings.add(file, finding, rows::columnOf));
          part.documents().writeTo(target);
          count.add(part.count());
        });
  }

  private Part part(List<UnreadDocument<T>> unread) {
    ByteArrayOutputStream documents = new ByteArrayOutputStream();
    List<Finding> found = new ArrayList<>();
    Count counted = new Count();
    for (UnreadDocument<T> row : unread) {
      Checked<T> checked = row.read().checked();
      counted.add(checked);
      found.addAll(checked.findings());
      if (checked.value().isPresent()) {
        FosteringJson.standard().write(checked.value().get(), documents);
        documents.write('\n');
      }
    }
    return new Part(documents, found, counted);
  }
}
