package org.fostering.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fostering.json.record.Recorded;

/** Where the records of decisions and their evidence go, if somebody asked for them. */
final class RecordFiles implements AutoCloseable {

  private final Optional<Writer> records;
  private final Optional<Writer> evidence;

  private RecordFiles(Optional<Writer> records, Optional<Writer> evidence) {
    this.records = records;
    this.evidence = evidence;
  }

  static RecordFiles open(Optional<Path> records, Optional<Path> evidence, Optional<Path> input)
      throws UnusableException {
    return new RecordFiles(writer(records, input), writer(evidence, input));
  }

  private static Optional<Writer> writer(Optional<Path> file, Optional<Path> input)
      throws UnusableException {
    return file.isPresent()
        ? Optional.of(Output.utf8(Output.file(file.get(), input)))
        : Optional.empty();
  }

  void keep(IntakeDocument document) throws IOException {
    Optional<Recorded> recorded = document.recorded();
    if (recorded.isPresent()) {
      line(records, recorded.get().record());
      line(evidence, recorded.get().evidence());
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
