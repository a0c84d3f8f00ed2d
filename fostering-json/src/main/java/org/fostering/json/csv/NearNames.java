package org.fostering.json.csv;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.fostering.json.internal.NearWords;

/** Whether a name of a column is a known one with a word mistyped, or with words shortened. */
final class NearNames {

  /** In words shorter than this, a letter more or less makes another word. */
  private static final int MISTYPED_WORD = 5;

  private static final int LONG_WORD = 8;

  /** Fewer letters begin too many words. */
  private static final int SHORT_WORD = 3;

  /** Words that say nothing and are left out as often as not. */
  private static final Set<String> FILLERS = Set.of("of", "the", "in", "at", "for", "a");

  private static final Pattern SPACE = Pattern.compile(" ");

  private NearNames() {}

  /** Whether one word of the known name has a letter or two wrong. */
  static boolean isMistyped(String[] words, String[] right) {
    int wrong = Arrays.mismatch(words, right);
    return words.length == right.length
        && wrong >= 0
        && Arrays.equals(words, wrong + 1, words.length, right, wrong + 1, right.length)
        && isMistypedWord(words[wrong], right[wrong]);
  }

  private static boolean isMistypedWord(String written, String known) {
    int shorter = Math.min(written.length(), known.length());
    int most = shorter < LONG_WORD ? 1 : 2;
    return shorter >= MISTYPED_WORD && NearWords.distance(written, known, most) <= most;
  }

  /**
   * Whether words of the known name are cut off or have lost vowels. Two letters are enough if two
   * other words are whole; where none is, each must have all its consonants.
   */
  static boolean isShortened(String[] words, String[] right) {
    if (words.length != right.length) {
      return false;
    }
    int whole = 0;
    for (int i = 0; i < words.length; i++) {
      whole += words[i].equals(right[i]) ? 1 : 0;
    }
    int least = whole > 1 ? SHORT_WORD - 1 : SHORT_WORD;
    for (int i = 0; i < words.length; i++) {
      boolean isCut = whole > 0 && words[i].length() >= least && right[i].startsWith(words[i]);
      if (!isCut && !isWithoutVowels(words[i], right[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name is the beginning of the first word of a known one, as "Occup." is. */
  static boolean isBeginning(String[] words, String[] right) {
    return words.length == 1 && words[0].length() >= SHORT_WORD && right[0].startsWith(words[0]);
  }

  /** Whether a word is what is left of the known one when vowels and the second of two are out. */
  private static boolean isWithoutVowels(String written, String known) {
    int at = 0;
    for (int i = 0; i < known.length(); i++) {
      char letter = known.charAt(i);
      if (at < written.length() && written.charAt(at) == letter) {
        at++;
      } else if (i == 0 || ("aeiouy".indexOf(letter) < 0 && letter != known.charAt(i - 1))) {
        return false;
      }
    }
    return at == written.length() && (at >= SHORT_WORD || written.equals(known));
  }

  /**
   * The words of a name in lower case with one space between them, without those that say nothing.
   */
  static String[] words(String name) {
    return SPACE.splitAsStream(name).filter(word -> !FILLERS.contains(word)).toArray(String[]::new);
  }
}
