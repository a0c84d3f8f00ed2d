package org.fostering.json.csv;

import java.util.Locale;

/** How people spell the names of columns and the words in them: which spellings are one. */
final class ColumnNames {

  private ColumnNames() {}

  /** A name as it is compared: without case, white space and signs. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** A word as it is compared: without case, and with one space where there are several. */
  static String word(String word) {
    return word.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether one name is probably the other one mistyped, shortened or lengthened. */
  static boolean areNear(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 3) {
      return false;
    }
    boolean isLonger = a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
    return (isLonger && shorter >= 4) || distance(a, b) <= (shorter < 6 ? 1 : 2);
  }

  /** How many letters must be added, taken away or changed, of names that are not long. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
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
