package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The values of a cell in which somebody has ticked or written several. */
final class CellValues {

  /** What forms put between the boxes that somebody has ticked. */
  private static final List<String> USUAL = List.of(";", "\n", "|");

  /** What people put between them, which stands within names as well. */
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*[/&+]\\s*|\\s+(?:and|a|ac|neu|or)\\s+");

  /** No name has more separators in it. */
  private static final int MOST_JOINED = 5;

  private CellValues() {}

  /**
   * The values of a cell. Where the words of one have the separator in them, the longest that is
   * known counts; where the cell has another of the usual separators, that one does; and what
   * people write between values parts them if all of them are known then.
   */
  static List<String> split(String cell, String separator, Predicate<String> isKnown) {
    if (isKnown.test(cell)) {
      return List.of(cell);
    }
    String by =
        cell.contains(separator)
            ? separator
            : USUAL.stream().filter(cell::contains).findFirst().orElse(separator);
    List<String> parts = parts(Pattern.compile(by, Pattern.LITERAL), cell);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < parts.size(); ) {
      int end = Math.min(parts.size(), i + MOST_JOINED);
      while (end > i + 1 && !isKnown.test(joined(parts.subList(i, end), by))) {
        end--;
      }
      values.addAll(written(joined(parts.subList(i, end), by), isKnown));
      i = end;
    }
    return values;
  }

  private static List<String> written(String value, Predicate<String> isKnown) {
    List<String> parts = isKnown.test(value) ? List.of(value) : parts(WRITTEN, value);
    return parts.stream().allMatch(isKnown) ? parts : List.of(value);
  }

  static List<String> parts(Pattern separator, String cell) {
    return separator
        .splitAsStream(cell)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String joined(List<String> parts, String separator) {
    return parts.size() == 1
        ? parts.get(0)
        : String.join(separator.isBlank() ? " " : separator + " ", parts);
  }
}
