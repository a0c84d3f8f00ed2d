package org.fostering.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the result goes: always in UTF-8, whatever the platform thinks of. */
final class Output {

  private Output() {}

  static Writer utf8(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
  }

  /** Opens a file for the result, unless it is the one that is being read. */
  static OutputStream file(Path target, Optional<Path> input) throws UnusableException {
    try {
      if (input.isPresent() && Files.exists(target) && Files.isSameFile(target, input.get())) {
        throw new UnusableException("output.is-input", target.toString());
      }
      return Files.newOutputStream(target);
    } catch (IOException e) {
      throw new UnusableException("output.unwritable", target.toString());
    }
  }

  /** Whether nobody reads any more, as when the output goes to {@code head}. */
  static boolean isClosedPipe(IOException fault) {
    return fault.getMessage() != null
        && fault.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
  }
}
