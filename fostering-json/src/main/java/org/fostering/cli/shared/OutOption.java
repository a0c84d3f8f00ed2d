package org.fostering.cli.shared;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --out}: where the result goes, if not to standard output. */
public final class OutOption {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the result to this file; its summary still goes to the screen.")
  private Optional<Path> file = Optional.empty();

  public Optional<Path> file() {
    return file;
  }

  /**
   * Writes a text there, as the only output.
   *
   * @param inputs the names of all files that were read, or a hyphen for standard input
   * @throws UnusableException if it would overwrite one of them
   */
  public void write(String text, Collection<String> inputs, StandardStreams streams)
      throws UnusableException {
    try (Outputs outputs = Outputs.of(inputs, file.stream().toList(), streams)) {
      write(text, outputs);
      outputs.commit();
    } catch (IOException e) {
      throw Outputs.failure(e);
    }
  }

  /** Writes a text there, among other outputs. */
  public void write(String text, Outputs outputs) throws IOException, UnusableException {
    try (Writer writer = Output.utf8(outputs.result(file))) {
      writer.write(text);
    } catch (ClosedPipeException e) {
      // Nobody reads any more, so there is nobody to tell.
    }
  }
}
