package org.fostering.cli.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the result goes: always in UTF-8, whatever the platform thinks of. */
public final class Output {

  /** Where a Unix system shows the file that standard input was redirected from. */
  private static final Path REDIRECTED_INPUT = Path.of("/dev/fd/0");

  private Output() {}

  public static Writer utf8(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
  }

  /**
   * Checks, before a file is opened and thereby emptied, that none is one that is read, by whatever
   * path or link, and that no two are one.
   *
   * @param inputs the names of the files that are read, or a hyphen for standard input
   * @param outputs the files that are written
   */
  public static void check(Collection<String> inputs, List<Path> outputs) throws UnusableException {
    for (int i = 0; i < outputs.size(); i++) {
      Path output = outputs.get(i);
      for (String input : inputs) {
        Path read = input.equals(Input.STANDARD_INPUT) ? REDIRECTED_INPUT : Input.path(input);
        if (isSame(output, read)) {
          throw new UnusableException("output.is-input", output.toString());
        }
      }
      for (Path other : outputs.subList(0, i)) {
        if (isSame(output, other)) {
          throw new UnusableException("output.is-output", output.toString());
        }
      }
    }
  }

  /**
   * Whether both are one file. Devices, such as the one that swallows everything, may be shared.
   */
  private static boolean isSame(Path one, Path other) throws UnusableException {
    try {
      if (Files.exists(one) && Files.exists(other)) {
        return Files.isRegularFile(one) && Files.isSameFile(one, other);
      }
      return place(one).isPresent() && place(one).equals(place(other));
    } catch (IOException e) {
      throw new UnusableException("output.unwritable", one.toString());
    }
  }

  /** Where a file would be created, with all links on the way followed. */
  private static Optional<Path> place(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Optional<Path> folder = Optional.ofNullable(absolute.getParent()).filter(Files::isDirectory);
    return folder.isEmpty()
        ? Optional.empty()
        : Optional.of(folder.get().toRealPath().resolve(folder.get().relativize(absolute)));
  }

  /** Opens a file for the result. */
  public static OutputStream open(Path target) throws UnusableException {
    try {
      return Files.newOutputStream(target);
    } catch (IOException e) {
      throw new UnusableException("output.unwritable", target.toString());
    }
  }
}
