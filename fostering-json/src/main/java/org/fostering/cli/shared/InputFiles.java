package org.fostering.cli.shared;

import java.util.List;
import java.util.Optional;

/**
 * The files that a command reads one after the other, and where its result goes.
 *
 * @param names the names of the files, or a hyphen for standard input
 * @param out where the result goes
 * @param streams the standard streams
 */
public record InputFiles(List<String> names, OutOption out, StandardStreams streams) {

  /** The name of a file, unless there is only one. */
  public Optional<String> name(int file) {
    return names.size() == 1 ? Optional.empty() : Optional.of(names.get(file));
  }
}
