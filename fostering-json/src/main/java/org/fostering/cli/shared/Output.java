package org.fostering.cli.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the result goes: always in UTF-8, whatever the platform thinks of. */
public final class Output {

  /** Where a Unix system shows the file that standard input was redirected from. */
  private static final Path REDIRECTED_INPUT = Path.of("/dev/fd/0");

  /** Where it shows what the other standard streams were redirected to. */
  private static final List<Path> REDIRECTED = List.of(Path.of("/dev/fd/1"), Path.of("/dev/fd/2"));

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
    for (String input : inputs) {
      check(input, outputs);
    }
    for (int i = 0; i < outputs.size(); i++) {
      for (Path other : outputs.subList(0, i)) {
        refuse("output.is-output", outputs.get(i), other);
      }
      for (Path redirected : REDIRECTED) {
        refuse("output.is-output", outputs.get(i), redirected);
      }
    }
  }

  private static void check(String input, List<Path> outputs) throws UnusableException {
    Path read = input.equals(Input.STANDARD_INPUT) ? REDIRECTED_INPUT : Input.path(input);
    for (Path output : outputs) {
      refuse("output.is-input", output, read);
    }
    for (Path redirected : REDIRECTED) {
      // A shell has opened it already; where it adds to the file, reading would never end.
      if (isSame(redirected, read)) {
        throw new UnusableException("output.is-input", input);
      }
    }
  }

  private static void refuse(String key, Path output, Path other) throws UnusableException {
    if (isSame(output, other)) {
      throw new UnusableException(key, output.toString());
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

  /** Where a file is or would be created; empty where there is no folder for it. */
  private static Optional<Path> place(Path file) throws IOException {
    try {
      return Optional.of(NewFile.place(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
