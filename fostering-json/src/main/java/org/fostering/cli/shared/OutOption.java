package org.fostering.cli.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
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

  /** Opens it. None of the files that are read may be overwritten. */
  public OutputStream open(Collection<String> inputs, StandardStreams streams)
      throws UnusableException {
    Output.check(inputs, file.stream().toList());
    return file.isPresent() ? Output.open(file.get()) : streams.out();
  }

  /** Writes a text there. */
  public void write(String text, Collection<String> inputs, StandardStreams streams)
      throws UnusableException {
    try (OutputStream target = open(inputs, streams);
        Writer writer = Output.utf8(target)) {
      writer.write(text);
    } catch (ClosedPipeException e) {
      // Nobody reads any more, so there is nobody to tell.
    } catch (IOException e) {
      throw failed();
    }
  }

  /** Writes a text there, for a command that reads no file. */
  public void write(String text, StandardStreams streams) throws UnusableException {
    write(text, List.of(), streams);
  }

  /** What to say when the result cannot be written. */
  public UnusableException failed() {
    return new UnusableException(
        "output.failed", file.map(Path::toString).orElse(Input.STANDARD_INPUT));
  }
}
