package org.fostering.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes tables in Markdown easy to read in a test, however narrowly they are printed. */
public final class MarkdownTables {

  private static final String BAR = "(?<!\\\\)\\|";

  private MarkdownTables() {}

  /** The same text with a space on either side of what stands in a cell. */
  public static String spaced(String markdown) {
    return Arrays.stream(markdown.split("\n", -1))
        .map(line -> line.startsWith("|") ? row(line) : line)
        .collect(Collectors.joining("\n"));
  }

  private static String row(String line) {
    return Arrays.stream(line.substring(1, line.length() - 1).split(BAR, -1))
        .map(String::strip)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
