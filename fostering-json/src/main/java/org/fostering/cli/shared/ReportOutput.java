package org.fostering.cli.shared;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Where a report goes: text for people, or bytes for machines, which cost less where they are made
 * at once. A report uses one of the two.
 */
public final class ReportOutput {

  private final OutputStream bytes;
  private final Writer text;

  /** An output that is kept in buffers until {@link #flush()}. */
  public ReportOutput(OutputStream out) {
    this.bytes = out instanceof ByteArrayOutputStream ? out : new BufferedOutputStream(out);
    this.text = Output.utf8(bytes);
  }

  /** For what is written as UTF-8 already. */
  OutputStream bytes() {
    return bytes;
  }

  /** For text. */
  public Appendable text() {
    return text;
  }

  /** Hands on bytes that were made elsewhere, behind what was written. */
  public void write(byte[] made, int from, int length) throws IOException {
    text.flush();
    bytes.write(made, from, length);
  }

  /** Hands on what was written. */
  public void flush() throws IOException {
    text.flush();
  }
}
