package org.fostering.cli.shared;

import java.io.IOException;
import java.nio.file.Path;

/** A file could not be written to its end, as on a full disk. */
final class OutputFailedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String file;

  OutputFailedException(Path file, IOException cause) {
    super(cause);
    this.file = file.toString();
  }

  /** The file, as it was named. */
  String file() {
    return file;
  }
}
