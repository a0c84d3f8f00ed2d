package org.fostering.cli.intake;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.Output;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.record.Recorded;

/** Where the records of decisions and their evidence go, if somebody asked for them. */
final class RecordFiles implements AutoCloseable {

  private final Optional<Writer> records;
  private final Optional<Writer> evidence;

  private RecordFiles(Optional<Writer> records, Optional<Writer> evidence) {
    this.records = records;
    this.evidence = evidence;
  }

  static RecordFiles open(Optional<Path> records, Optional<Path> evidence)
      throws UnusableException {
    return new RecordFiles(writer(records), writer(evidence));
  }

  private static Optional<Writer> writer(Optional<Path> file) throws UnusableException {
    return file.isPresent() ? Optional.of(Output.utf8(Output.open(file.get()))) : Optional.empty();
  }

  void keep(List<Recorded> all) throws IOException {
    for (Recorded recorded : all) {
      line(records, recorded.record());
      line(evidence, recorded.evidence());
    }
  }

  private static void line(Optional<Writer> writer, String text) throws IOException {
    if (writer.isPresent()) {
      writer.get().write(text);
      writer.get().write('\n');
    }
  }

  @Override
  public void close() throws IOException {
    for (Optional<Writer> writer : List.of(records, evidence)) {
      if (writer.isPresent()) {
        writer.get().close();
      }
    }
  }
}
