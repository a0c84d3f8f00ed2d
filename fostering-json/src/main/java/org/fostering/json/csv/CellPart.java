package org.fostering.json.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the values of a cell is wanted.
 *
 * @param from the first of them, from 1, or from the end if negative
 * @param to the last of them, likewise
 */
record CellPart(int from, int to) {

  private static final int MOST = 99;

  /** Reads {@code 2}, {@code last}, {@code rest} (from the second on) or {@code but-last}. */
  static Optional<CellPart> parse(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "last" -> Optional.of(new CellPart(-1, -1));
      case "rest" -> Optional.of(new CellPart(2, -1));
      case "but-last" -> Optional.of(new CellPart(1, -2));
      default -> number(text).map(place -> new CellPart(place, place));
    };
  }

  private static Optional<Integer> number(String text) {
    boolean isNumber =
        !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber
        ? Optional.of(Integer.parseInt(text)).filter(place -> place >= 1 && place <= MOST)
        : Optional.empty();
  }

  /** The wanted ones of some values, with a separator between them; empty if there are none. */
  String of(List<String> values, String separator) {
    int first = from < 0 ? values.size() + from : from - 1;
    int end = to < 0 ? values.size() + to + 1 : to;
    boolean isThere = first >= 0 && first < Math.min(end, values.size());
    String glue = separator.isBlank() ? " " : separator + " ";
    return isThere ? String.join(glue, values.subList(first, Math.min(end, values.size()))) : "";
  }
}
