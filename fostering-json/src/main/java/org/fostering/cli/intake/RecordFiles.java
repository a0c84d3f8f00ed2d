package org.fostering.cli.intake;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.Outputs;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.record.RecordChain;
import org.fostering.json.record.Recorded;

/** Where the records of decisions and their evidence go, if somebody asked for them. */
final class RecordFiles {

  private final Optional<Writer> records;
  private final Optional<Writer> evidence;
  private final RecordChain chain;

  private RecordFiles(
      Optional<Writer> records, Optional<Writer> evidence, Optional<PrivateKey> key) {
    this.records = records;
    this.evidence = evidence;
    this.chain = key.map(RecordChain::signedWith).orElseGet(RecordChain::start);
  }

  static RecordFiles open(
      Outputs outputs, Optional<Path> records, Optional<Path> evidence, Optional<PrivateKey> key)
      throws UnusableException {
    return new RecordFiles(writer(outputs, records), writer(outputs, evidence), key);
  }

  private static Optional<Writer> writer(Outputs outputs, Optional<Path> file)
      throws UnusableException {
    return file.isPresent() ? Optional.of(outputs.openText(file.get())) : Optional.empty();
  }

  void keep(List<Recorded> all) throws IOException {
    for (Recorded recorded : all) {
      line(records, chain.add(recorded));
      line(evidence, recorded.evidence());
    }
  }

  /** Ends the chain of the records. */
  void end() throws IOException {
    line(records, chain.end());
  }

  private static void line(Optional<Writer> writer, String text) throws IOException {
    if (writer.isPresent()) {
      writer.get().write(text);
      writer.get().write('\n');
    }
  }
}
