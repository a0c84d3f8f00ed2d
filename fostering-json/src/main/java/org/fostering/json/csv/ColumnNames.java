package org.fostering.json.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fostering.json.internal.NearWords;
import org.fostering.json.internal.TextFormats;

/** How people spell the names of columns and the words in them: which spellings are one. */
final class ColumnNames {

  private static final Pattern LANGUAGES = Pattern.compile("\\s+[/|]\\s+");

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

  /** A word as it is compared: without case, with usual signs, and one space for several. */
  static String word(String word) {
    return TextFormats.usual(word).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** What a text in two languages stands for, "Oes / Yes", if no two of its parts disagree. */
  static <T> Optional<T> inEither(String text, Function<String, Optional<T>> meaning) {
    List<String> parts = List.of(LANGUAGES.split(text, -1));
    Set<T> meanings =
        parts.stream().flatMap(part -> meaning.apply(part).stream()).collect(Collectors.toSet());
    return parts.size() == 2 && meanings.size() == 1
        ? Optional.of(meanings.iterator().next())
        : Optional.empty();
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
    return (isLonger && shorter >= 4) || isNear(a, b, shorter < 6 ? 1 : 2);
  }

  private static boolean isNear(String a, String b, int most) {
    return NearWords.distance(a, b, most) <= most;
  }
}
