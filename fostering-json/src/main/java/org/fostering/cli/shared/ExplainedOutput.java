package org.fostering.cli.shared;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output that says by an exception of its own why it cannot be written. */
abstract class ExplainedOutput extends FilterOutputStream {

  ExplainedOutput(OutputStream out) {
    super(out);
  }

  /** What to throw for a failure. */
  abstract IOException explained(IOException failure);

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw explained(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw explained(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw explained(e);
    }
  }
}
