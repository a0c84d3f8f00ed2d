package org.fostering.cli.shared;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A standard stream that remembers how writing to it failed, which print writers keep quiet. */
public final class WatchedOutput extends FilterOutputStream {

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

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The process, and not a command, closes its standard streams. */
  @Override
  public void close() throws IOException {
    flush();
  }

  private IOException failed(IOException e) {
    failure = Optional.of(e);
    return e;
  }
}
