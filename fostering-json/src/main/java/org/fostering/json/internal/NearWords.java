package org.fostering.json.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which known words somebody may have meant who wrote another one. */
public final class NearWords {

  /** More letters have no name and no code here, and comparing them would cost. */
  private static final int LONGEST = 60;

  private NearWords() {}

  /**
   * The one known word that is nearest, if it is near: capitals aside, a letter or two are added,
   * missing or wrong.
   *
   * @param written what was written
   * @param known the known words
   */
  public static Optional<String> of(String written, Collection<String> known) {
    return near(written, known, written.length() < 6 ? 1 : 2).stream().findFirst();
  }

  /**
   * Those of the known words that are nearest, the nearest first.
   *
   * @param written what was written
   * @param known the known words
   * @param most how many letters may be added, missing or wrong
   */
  public static List<String> near(String written, Collection<String> known, int most) {
    if (written.length() > LONGEST) {
      return List.of();
    }
    String word = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .map(each -> new Near(each, distance(word, each.toLowerCase(Locale.ROOT), most)))
        .filter(each -> each.distance <= most)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .map(Near::word)
        .toList();
  }

  private record Near(String word, int distance) {}

  /**
   * How many letters must be added, taken away or changed to make one word of the other.
   *
   * @param most the most that is counted exactly
   */
  public static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return Integer.MAX_VALUE;
    }
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
