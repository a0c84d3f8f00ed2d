package org.fostering.cli.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A standard stream that remembers how writing to it failed, which print writers keep quiet. */
public final class WatchedOutput extends ExplainedOutput {

  private Optional<IOException> failure = Optional.empty();

  public WatchedOutput(OutputStream out) {
    super(out);
  }

  /** Whether something could not be written for another reason than that nobody reads it. */
  public boolean isFailed() {
    return failure.isPresent() && !isClosed();
  }

  /** Whether nobody reads any more what is written. */
  public boolean isClosed() {
    return failure.filter(ClosedPipeException.class::isInstance).isPresent();
  }

  /** The process, and not a command, closes its standard streams. */
  @Override
  public void close() throws IOException {
    flush();
  }

  @Override
  IOException explained(IOException failed) {
    failure = Optional.of(failed);
    return failed;
  }
}
