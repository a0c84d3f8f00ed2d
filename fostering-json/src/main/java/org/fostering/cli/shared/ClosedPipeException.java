package org.fostering.cli.shared;

import java.io.IOException;

/** Nobody reads any more what a command writes, as when it goes to {@code head}. */
public final class ClosedPipeException extends IOException {

  private static final long serialVersionUID = 1L;

  ClosedPipeException(IOException cause) {
    super(cause);
  }
}
