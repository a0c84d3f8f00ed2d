package org.fostering.cli.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An output that another program reads. Writing to it fails when that program has gone away, which
 * is not a fault; a disk, on the other hand, is full.
 */
public final class PipeOutput extends ExplainedOutput {

  private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");
  private static final int KIND = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  public PipeOutput(OutputStream out) {
    super(out);
  }

  /** The standard output, which may be a pipe. */
  public static OutputStream orFile(OutputStream standardOutput) {
    return isPipe() ? new PipeOutput(standardOutput) : standardOutput;
  }

  /** Only Unix says what a standard stream is; elsewhere every failure to write is reported. */
  private static boolean isPipe() {
    try {
      int kind = ((Integer) Files.getAttribute(STANDARD_OUTPUT, "unix:mode")) & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  IOException explained(IOException failure) {
    return new ClosedPipeException(failure);
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
