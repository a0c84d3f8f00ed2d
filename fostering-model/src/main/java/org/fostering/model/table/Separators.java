package org.fostering.model.table;

import java.util.Arrays;
import java.util.List;

/** Finds the sign that separates the fields of a table. */
final class Separators {

  /** What programs put there, some of them where the language has the comma in numbers. */
  private static final String USUAL = ",;\t|";

  private static final long FAR_MORE = 1 << 16;

  private Separators() {}

  /**
   * The one that stands equally often in most of the first lines, and of several such the one that
   * stands most often; the comma where there is none.
   */
  static char likeliest(List<String> lines) {
    char likeliest = ',';
    long best = 0;
    for (int i = 0; i < USUAL.length(); i++) {
      char candidate = USUAL.charAt(i);
      int[] counts =
          lines.stream().mapToInt(line -> count(line, candidate)).filter(n -> n > 0).toArray();
      if (counts.length > 0) {
        long alike = Arrays.stream(counts).filter(n -> n == counts[0]).count();
        long score = alike * FAR_MORE + counts[0];
        likeliest = score > best ? candidate : likeliest;
        best = Math.max(best, score);
      }
    }
    return likeliest;
  }

  private static int count(String line, char candidate) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == candidate ? 1 : 0;
    }
    return count;
  }
}
