package org.fostering.cli.shared;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The files of documents that a command reads one after the other. */
public final class FilesArgument {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "JSON, a JSON array or NDJSON in UTF-8, also compressed with gzip; a folder of such files;"
              + " - for standard input.")
  private List<String> names = new ArrayList<>();

  /**
   * The files that were named, and those of the folders that were.
   *
   * @throws UnusableException if a folder has none, or cannot be read
   */
  public InputFiles with(OutOption out, StandardStreams streams) throws UnusableException {
    return InputFiles.of(names, out, streams);
  }
}
