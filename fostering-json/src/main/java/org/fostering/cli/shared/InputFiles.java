package org.fostering.cli.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that a command reads one after the other, and where its result goes.
 *
 * @param names the names of the files, or a hyphen for standard input
 * @param out where the result goes
 * @param streams the standard streams
 */
public record InputFiles(List<String> names, OutOption out, StandardStreams streams) {

  /** What is taken of a folder, whose other files are left alone. */
  private static final Pattern DOCUMENTS =
      Pattern.compile("(?i)[^.].*\\.(json|ndjson|jsonl)(\\.gz)?");

  /**
   * The files that were named, and of each folder those that are of JSON by their names, with those
   * of the folders in it, in the order of their names.
   *
   * @param names the names of files and folders
   * @throws UnusableException if a folder has none, or cannot be read
   */
  public static InputFiles of(List<String> names, OutOption out, StandardStreams streams)
      throws UnusableException {
    List<String> files = new ArrayList<>();
    for (String name : names) {
      if (name.isBlank()) {
        // A variable that is not set is not the folder in which somebody happens to be.
        throw new UnusableException("input.unnamed");
      }
      if (!name.equals(Input.STANDARD_INPUT) && Files.isDirectory(Input.path(name))) {
        files.addAll(in(name));
      } else {
        files.add(name);
      }
    }
    return new InputFiles(List.copyOf(files), out, streams);
  }

  private static List<String> in(String folder) throws UnusableException {
    try (Stream<Path> all = Files.walk(Input.path(folder))) {
      List<String> files =
          all.filter(Files::isRegularFile)
              .filter(file -> DOCUMENTS.matcher(String.valueOf(file.getFileName())).matches())
              .sorted()
              .map(Path::toString)
              .toList();
      if (files.isEmpty()) {
        throw new UnusableException("input.folder-empty", folder);
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableException("input.unreadable", folder);
    }
  }

  /** The name of a file, unless there is only one. */
  public Optional<String> name(int file) {
    return names.size() == 1 ? Optional.empty() : Optional.of(names.get(file));
  }
}
