package org.fostering.model.value;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A UK postcode, or its first half alone: {@code SY10 7AB}, or {@code SY10}.
 *
 * <p>The first half is the outward code: one or two letters (the area), a digit, and perhaps one
 * more digit or letter. The second half is the inward code: a digit and two letters. White space,
 * hyphens, full stops, commas and quotation marks never decide where the halves meet. They are
 * taken out wherever they stand, letters and digits as wide as Chinese ones are read as the usual
 * ones, and then a text of five or more characters has its inward code in the last three, and a
 * text of two to four characters is an outward code alone. No outward code has five characters, so
 * no text can be read in both ways.
 *
 * <p>The form is the lenient one, because people still give postcodes that were withdrawn long ago:
 * besides the above, {@code NPT} stands as an outward code, as does {@code GIR} with the one inward
 * code {@code 0AA}, and the inward letters may be any. Crown Dependencies and {@code BF1} fit;
 * overseas territories ({@code ASCN 1ZZ}) do not. A text of the right form need not be a postcode
 * that exists.
 *
 * <p>Where somebody lives is personal data, so {@link #toString()} does not tell; {@link
 * #getText()} does.
 *
 * <p>Immutable and thread-safe. The order is that of the canonical texts.
 */
public final class Postcode implements TextValue, Comparable<Postcode> {

  // Java's \s is ASCII and that of ECMA-262 is Unicode. The class lists what only the latter has,
  // so that both engines mean the same, the signs that no one sees and that come along when text is
  // copied, such as the zero-width space and the byte order mark, and what people type between the
  // halves or after them.
  private static final String SPACE =
      "[\\s\\-.,;:_'\"\\u0085\\u00a0\\u00ad\\u1680\\u2000-\\u2015\\u2018-\\u201f\\u2028-\\u202f\\u205f-\\u2064\\u2212"
          + "\\u3000\\ufe63\\ufeff\\uff0d]*";

  private static final String LETTER = "[A-Za-z\\uff21-\\uff3a\\uff41-\\uff5a]";
  private static final String DIGIT = "[0-9\\uff10-\\uff19]";

  /**
   * The form as a regular expression for a JSON Schema. It accepts exactly the texts that {@link
   * #tryParse} accepts, and means the same in Java and in ECMA-262. It is anchored at both ends,
   * uses no flags and takes time linear in the text.
   */
  public static final String PATTERN =
      "^(?:"
          + ("(?:(?:" + SPACE + LETTER + "){1,2}" + SPACE + DIGIT)
          + ("(?:" + SPACE + "(?:" + DIGIT + "|" + LETTER + "))?")
          + ("|" + SPACE + letter('N') + SPACE + letter('P') + SPACE + letter('T') + ")")
          + ("(?:" + SPACE + "(?:" + DIGIT + "|" + letter('O') + ")")
          + ("(?:" + SPACE + LETTER + "){2})?" + SPACE)
          + ("|" + SPACE + letter('G') + SPACE + letter('I') + SPACE + letter('R'))
          + ("(?:" + SPACE + "(?:[0\\uff10]|" + letter('O') + ")")
          + ("(?:" + SPACE + letter('A') + "){2})?" + SPACE)
          + ")$";

  /** How much further a wide sign is from the usual one of ASCII. */
  private static final int WIDER = '\uff21' - 'A';

  private static final Set<String> NO_PLACES = Set.of("BF", "BX", "GIR", "XX", "ZZ");
  private static final int LONGEST = 7;
  private static final int LONGEST_OUTWARD = 4;
  private static final int INWARD = 3;

  private final String text;

  private Postcode(String text) {
    this.text = text;
  }

  /**
   * Reads a postcode or an outward code, with white space and case as people type them.
   *
   * @param typed the text
   * @return the postcode
   * @throws IllegalArgumentException if the text does not have the form; the message does not
   *     repeat the text
   */
  public static Postcode parse(String typed) {
    return tryParse(typed)
        .orElseThrow(
            () -> new IllegalArgumentException("not a UK postcode, nor the first half of one"));
  }

  /**
   * Reads a postcode or an outward code, with white space and case as people type them.
   *
   * @param typed the text
   * @return the postcode, or empty if the text does not have the form
   */
  public static Optional<Postcode> tryParse(String typed) {
    if (isCanonical(Objects.requireNonNull(typed, "typed"))) {
      return Optional.of(new Postcode(typed));
    }
    StringBuilder compact = new StringBuilder(LONGEST + 1);
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (isSpace(c)) {
        continue;
      }
      if (compact.length() == LONGEST) {
        return Optional.empty();
      }
      compact.append(capital(narrow(c)));
    }
    int outward =
        compact.length() <= LONGEST_OUTWARD ? compact.length() : compact.length() - INWARD;
    if (outward < compact.length() && compact.charAt(outward) == 'O') {
      // No letter can stand here, and on paper the two look alike.
      compact.setCharAt(outward, '0');
    }
    if (!isOutward(compact, outward) || !isInward(compact, outward)) {
      return Optional.empty();
    }
    if (outward < compact.length()) {
      compact.insert(outward, ' ');
    }
    return Optional.of(new Postcode(compact.toString()));
  }

  /** Whether it is the text of a whole postcode already, as nearly all are. */
  private static boolean isCanonical(String text) {
    int space = text.length() - INWARD - 1;
    return space > 0
        && text.charAt(space) == ' '
        && isOutward(text, space)
        && isInward(text, space + 1);
  }

  private static char narrow(char c) {
    return c >= '\uff10' && c <= '\uff5a' ? (char) (c - WIDER) : c;
  }

  private static char capital(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }

  /** A letter in the pattern, large or small, wide or not. */
  private static String letter(char capital) {
    char small = (char) (capital - 'A' + 'a');
    return "[" + capital + small + escaped(capital) + escaped(small) + "]";
  }

  private static String escaped(char letter) {
    return String.format("\\u%04x", letter + WIDER);
  }

  private static boolean isOutward(CharSequence compact, int length) {
    if (length == 3 && (hasAt(0, "NPT", compact) || hasAt(0, "GIR", compact))) {
      return true;
    }
    int letters = length > 1 && isLetter(compact.charAt(1)) ? 2 : 1;
    return length > letters
        && length <= letters + 2
        && isLetter(compact.charAt(0))
        && isDigit(compact.charAt(letters))
        && (length == letters + 1
            || isDigit(compact.charAt(letters + 1))
            || isLetter(compact.charAt(letters + 1)));
  }

  private static boolean isInward(CharSequence compact, int from) {
    if (from == compact.length()) {
      return true;
    }
    if (hasAt(0, "GIR", compact)) {
      return hasAt(from, "0AA", compact);
    }
    return isDigit(compact.charAt(from))
        && isLetter(compact.charAt(from + 1))
        && isLetter(compact.charAt(from + 2));
  }

  private static boolean hasAt(int from, String part, CharSequence text) {
    boolean has = text.length() >= from + part.length();
    for (int i = 0; has && i < part.length(); i++) {
      has = text.charAt(from + i) == part.charAt(i);
    }
    return has;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return switch (c) {
      case '-',
          '.',
          ',',
          ';',
          ':',
          '_',
          '\'',
          '"',
          '\u0085',
          '\u00a0',
          '\u00ad',
          '\u1680',
          '\u2212',
          '\u3000',
          '\ufe63',
          '\ufeff',
          '\uff0d' ->
          true;
      default ->
          (c >= '\u2000' && c <= '\u2015')
              || (c >= '\u2018' && c <= '\u201f')
              || (c >= '\u2028' && c <= '\u202f')
              || (c >= '\u205f' && c <= '\u2064');
    };
  }

  /**
   * {@return the canonical text: upper case, and one space between the halves, such as {@code SY10
   * 7AB}, or {@code SY10} for an outward code alone}
   */
  @Override
  public String getText() {
    return text;
  }

  /** {@return whether only the first half is given} */
  public boolean isOutwardOnly() {
    return text.length() <= LONGEST_OUTWARD;
  }

  /**
   * {@return the first half, two to four characters, which narrows the place down to a town or a
   * part of one}
   */
  public String getOutwardCode() {
    return isOutwardOnly() ? text : text.substring(0, text.length() - INWARD - 1);
  }

  /**
   * {@return whether it belongs to an area that is no place: large organisations ({@code BX}), post
   * that is returned ({@code XX}), the old Girobank, the forces ({@code BF}), and what systems of
   * health and statistics put where there is no postcode ({@code ZZ99 3VZ} for no fixed abode)}
   * Nobody's home is found by it.
   */
  public boolean isNonGeographic() {
    return NO_PLACES.contains(getArea());
  }

  /**
   * {@return the second half, three characters, which narrows the place down to a street or a part
   * of one; empty for an outward code alone}
   */
  public Optional<String> getInwardCode() {
    return isOutwardOnly() ? Optional.empty() : Optional.of(text.substring(text.length() - INWARD));
  }

  /**
   * {@return the one or two letters that the postcode starts with, such as {@code SY}; {@code NPT}
   * and {@code GIR} stand for themselves}
   */
  public String getArea() {
    int letters = 1;
    while (letters < LONGEST_OUTWARD - 1
        && letters < text.length()
        && isLetter(text.charAt(letters))) {
      letters++;
    }
    return text.substring(0, letters);
  }

  @Override
  public int compareTo(Postcode other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Postcode that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Says that it is a postcode, and not which. */
  @Override
  public String toString() {
    return "Postcode[redacted]";
  }
}
