package org.fostering.cli.shared;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a command writes: files and standard output. The files come to their places together, when
 * all of them are whole; where the command fails before that, what was there stays.
 */
public final class Outputs implements AutoCloseable {

  private final StandardStreams streams;
  private final List<NewFile> files = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();

  private Outputs(StandardStreams streams) {
    this.streams = streams;
  }

  /**
   * The outputs of a command, of which nothing is opened yet.
   *
   * @param inputs the names of the files that are read, or a hyphen for standard input
   * @param outputs the files that are written
   * @throws UnusableException if a file is written that is read or written otherwise, too
   */
  public static Outputs of(
      Collection<String> inputs, Collection<Path> outputs, StandardStreams streams)
      throws UnusableException {
    Output.check(inputs, List.copyOf(outputs));
    return new Outputs(streams);
  }

  /** Opens a file to be written. */
  public OutputStream open(Path target) throws UnusableException {
    NewFile file = NewFile.open(target);
    files.add(file);
    open.add(file);
    return file;
  }

  /** Opens a file to be written as text. */
  public Writer openText(Path target) throws UnusableException {
    Writer writer = Output.utf8(open(target));
    open.add(writer);
    return writer;
  }

  /**
   * Where the result goes. Where it goes to standard output and files are written, too, those are
   * written to their ends even if nobody reads standard output any more.
   *
   * @param file the file, if not standard output
   */
  public OutputStream result(Optional<Path> file) throws UnusableException {
    if (file.isPresent()) {
      return open(file.get());
    }
    return files.isEmpty() ? streams.out() : new UntilClosed(streams.out());
  }

  /** Closes the files, whole as they are now, and moves each to its place. */
  public void commit() throws IOException {
    for (int i = open.size() - 1; i >= 0; i--) {
      open.get(i).close();
    }
    for (NewFile file : files) {
      file.moveIntoPlace();
    }
  }

  /** What to say when something could not be written. */
  public static UnusableException failure(IOException e) {
    return new UnusableException(
        "output.failed",
        e instanceof OutputFailedException failed ? failed.file() : Input.STANDARD_INPUT);
  }

  @Override
  public void close() throws IOException {
    for (NewFile file : files) {
      file.discard();
    }
  }
}
