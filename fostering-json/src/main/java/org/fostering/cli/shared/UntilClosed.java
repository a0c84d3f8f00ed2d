package org.fostering.cli.shared;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output that is written as long as somebody reads it, and into the void after that. */
final class UntilClosed extends FilterOutputStream {

  private boolean closed;

  UntilClosed(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!closed) {
      try {
        out.write(bytes, offset, length);
      } catch (ClosedPipeException e) {
        closed = true;
      }
    }
  }

  @Override
  public void flush() throws IOException {
    if (!closed) {
      try {
        out.flush();
      } catch (ClosedPipeException e) {
        closed = true;
      }
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
