package org.fostering.json.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.fostering.json.reader.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * The texts that people and systems give in several ways: how each is read, and what makes one
 * doubtful though it has the form. Which texts they are is known by the constraint on them.
 */
enum TextKind {
  /** What surrounds an address is not a part of it. */
  EMAIL(
      FindingCode.CONSTRAINT_EMAIL,
      EmailAddresses::read,
      EmailAddresses::isSure,
      FindingCode.CONTACT_EMAIL_DOUBTFUL),
  /** Kept as it is given: the words around a number say whom it reaches. */
  TELEPHONE(
      FindingCode.CONSTRAINT_TELEPHONE,
      UnaryOperator.identity(),
      TelephoneNumbers::isSure,
      FindingCode.CONTACT_TELEPHONE_DOUBTFUL),
  /**
   * Tables of fixed width fill it up with zeros, some programs make a fraction of it, and people
   * put its digits in groups, write those of their own script, or say what it is.
   */
  UPRN(FindingCode.CONSTRAINT_UPRN, TextKind::propertyNumber, text -> true, null),
  /** The case of a tag means nothing, and many systems write an underscore. */
  LANGUAGE(FindingCode.CONSTRAINT_LANGUAGE, TextKind::tag, text -> true, null);

  private final FindingCode constraint;
  private final UnaryOperator<String> read;
  private final Predicate<String> isSure;
  private final @Nullable FindingCode doubt;

  TextKind(
      FindingCode constraint,
      UnaryOperator<String> read,
      Predicate<String> isSure,
      @Nullable FindingCode doubt) {
    this.constraint = constraint;
    this.read = read;
    this.isSure = isSure;
    this.doubt = doubt;
  }

  /** The kind of text on which a constraint stands. */
  static Optional<TextKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.constraint.code().equals(code)).findFirst();
  }

  /** The text that a given one stands for. */
  String read(String given) {
    return read.apply(given);
  }

  /** Whether there is no reason for doubt. */
  boolean isSure(String text) {
    return isSure.test(text);
  }

  /** The checks of a property with doubts, if this kind can be doubtful. */
  ConstraintCheck[] withDoubt(ConstraintCheck[] checks) {
    FindingCode code = doubt;
    return code == null
        ? checks
        : Arrays.stream(checks)
            .map(
                check ->
                    check.code().equals(constraint.code())
                        ? ConstraintCheck.doubt(this, code, check)
                        : check)
            .toArray(ConstraintCheck[]::new);
  }

  private static final Pattern AROUND_DIGITS =
      Pattern.compile(
          "^[ '\u00a0\u200b\ufeff]*(?:UPRN[ :]*)?|[ '\u00a0\u200b\ufeff]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern GROUPS =
      Pattern.compile(
          "0*[1-9][0-9]{0,2}(?:[ ,\u00a0][0-9]{3}){1,3}|[1-9][0-9]{3}(?:[ \u00a0][0-9]{4}){2}");

  /** Arabic, in its two forms, and as wide as Chinese characters. */
  private static final char[] ZEROS = {'\u0660', '\u06f0', '\uff10'};

  private static final Pattern WITH_ZEROS = Pattern.compile("[0-9]+(?:[.]0+)?");

  private static String propertyNumber(String given) {
    int plain = 0;
    while (plain < given.length()
        && given.charAt(plain) >= (plain == 0 ? '1' : '0')
        && given.charAt(plain) <= '9') {
      plain++;
    }
    if (plain == given.length()) {
      return given;
    }
    String text = AROUND_DIGITS.matcher(usualDigits(given)).replaceAll("");
    String digits = GROUPS.matcher(text).matches() ? text.replaceAll("[ ,\u00a0]", "") : text;
    return WITH_ZEROS.matcher(digits).matches() ? withoutZeros(digits) : given;
  }

  /** With the digits of other scripts that the constraint lets pass as those of ASCII. */
  private static String usualDigits(String text) {
    StringBuilder usual = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      for (char zero : ZEROS) {
        int digit = text.charAt(i) - zero;
        if (digit >= 0 && digit <= 9) {
          usual.setCharAt(i, (char) ('0' + digit));
        }
      }
    }
    return usual.toString();
  }

  private static String withoutZeros(String text) {
    int from = 0;
    while (from < text.length() - 1 && text.charAt(from) == '0') {
      from++;
    }
    int to = text.length();
    while (to > from && text.charAt(to - 1) == '0') {
      to--;
    }
    boolean isWhole = to > from && to < text.length() && text.charAt(to - 1) == '.';
    return text.substring(from, isWhole ? to - 1 : text.length());
  }

  private static String tag(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    if (end == text.length()) {
      return text;
    }
    String tag = text.replace('_', '-');
    int first = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
    String rest = tag.substring(first);
    // A region is written in capitals, wherever the others stand.
    return tag.substring(0, first).toLowerCase(Locale.ROOT)
        + (rest.length() == 3 ? rest.toUpperCase(Locale.ROOT) : rest);
  }
}
