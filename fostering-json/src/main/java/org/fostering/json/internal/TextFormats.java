package org.fostering.json.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The texts in which documents carry values that are not texts. The patterns are in the part that
 * Java and ECMA-262 regular expressions have in common and must match the whole text; they are for
 * the published schema, and the reader accepts the same by plain loops ({@code DateText}). Whether
 * a day exists in the calendar is checked besides.
 */
public final class TextFormats {

  private static final char FIRST_WIDE = '\uff01';
  private static final char LAST_WIDE = '\uff5e';
  private static final char WIDE_SPACE = '\u3000';
  private static final char MINUS = '\u2212';
  private static final char SOFT_HYPHEN = '\u00ad';

  private static final String DAY = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

  /** A whole date of ISO 8601, {@code 2026-03-31}, in the years 0000 to 9999. */
  public static final String DATE = "^" + DAY + "$";

  /** The version of a format: a major and a minor number. */
  public static final String VERSION = "^(?:0|[1-9][0-9]{0,3})[.](?:0|[1-9][0-9]{0,3})$";

  private static final Pattern VERSION_FORM = Pattern.compile(VERSION);
  private static final Pattern CAMEL = Pattern.compile("([a-z0-9])([A-Z])");

  private TextFormats() {}

  /**
   * Reads a date.
   *
   * @param text the text
   * @return the date, or empty if the text has another form or names a day that does not exist
   */
  public static Optional<LocalDate> date(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Optional.ofNullable(DateText.date(bytes, 0, bytes.length));
  }

  /**
   * Writes a date.
   *
   * @param date the date
   * @return a text that {@link #date} reads as an equal date
   * @throws IllegalArgumentException if the year is not from 0 to 9999; the message does not tell
   *     it
   */
  public static String text(LocalDate date) {
    char[] out = new char[DateText.LONGEST];
    return new String(out, 0, DateText.write(date, out, 0));
  }

  /**
   * The word by which documents name a constant of an enum, or an enum itself.
   *
   * @param name the name in Java, in capitals with underscores or in camel case
   * @return the name in lower case with hyphens, such as {@code northern-ireland}
   */
  public static String hyphenated(String name) {
    return CAMEL.matcher(name).replaceAll("$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** Whether half of a surrogate pair stands in a text without the other half. */
  public static boolean hasHalfPair(String text) {
    // Nearly every text ends here: a loop of one step and one question is compiled best.
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return hasHalfPair(text, i);
      }
    }
    return false;
  }

  private static boolean hasHalfPair(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int character = text.codePointAt(i);
      if (character <= Character.MAX_VALUE && Character.isSurrogate((char) character)) {
        return true;
      }
      i += Character.charCount(character);
    }
    return false;
  }

  /**
   * Whether a text is a version.
   *
   * @param text the text
   * @return whether it is a major and a minor number as {@link #VERSION} has them
   */
  public static boolean isVersion(String text) {
    return VERSION_FORM.matcher(text).matches();
  }

  /**
   * A text in which letters, digits and signs as wide as Chinese ones are the usual ones; one that
   * has other letters, too, is left as it is.
   */
  public static String narrow(String text) {
    boolean hasWide = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' && !isWide(c) && c != WIDE_SPACE) {
        return text;
      }
      hasWide |= isWide(c);
    }
    if (!hasWide) {
      return text;
    }
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isWide(text.charAt(i))) {
        narrow.setCharAt(i, (char) (text.charAt(i) - FIRST_WIDE + '!'));
      }
    }
    return narrow.toString().replace(WIDE_SPACE, ' ');
  }

  /**
   * A text that is no words of a person, with the digits of every script, the dashes and the spaces
   * as ASCII has them.
   */
  public static String usual(String text) {
    StringBuilder usual = new StringBuilder(narrow(text));
    for (int i = 0; i < usual.length(); i++) {
      char c = usual.charAt(i);
      if (c > '~') {
        usual.setCharAt(i, usual(c));
      }
    }
    return usual.toString();
  }

  private static char usual(char c) {
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    int type = Character.getType(c);
    if (type == Character.DASH_PUNCTUATION || c == MINUS || c == SOFT_HYPHEN) {
      return '-';
    }
    return type == Character.SPACE_SEPARATOR ? ' ' : c;
  }

  private static boolean isWide(char c) {
    return c >= FIRST_WIDE && c <= LAST_WIDE;
  }
}
