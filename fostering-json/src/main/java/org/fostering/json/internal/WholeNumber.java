package org.fostering.json.internal;

import java.util.OptionalLong;

/**
 * Reads JSON numbers that stand for whole numbers, as JSON Schema's {@code integer} has it: {@code
 * 3}, {@code 3.0} and {@code 3e0} are the same. The work is bounded by the length of the text,
 * however large the exponent.
 */
final class WholeNumber {

  private static final int MOST_DIGITS = 18;
  private static final int HUGE = 1_000_000_000;

  private WholeNumber() {}

  /**
   * The whole number that a JSON number is.
   *
   * @param number a number in the syntax of JSON
   * @return the number, or the largest or smallest long where it lies beyond; empty for a fraction
   */
  static OptionalLong of(String number) {
    int mark = exponentMark(number);
    long exponent = mark < 0 ? 0 : exponent(number.substring(mark + 1));
    String mantissa = mark < 0 ? number : number.substring(0, mark);
    boolean negative = mantissa.startsWith("-");
    int point = mantissa.indexOf('.');
    if (point >= 0) {
      exponent -= mantissa.length() - point - 1;
    }
    String digits = mantissa.replace("-", "").replace(".", "");
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
      exponent++;
    }
    int start = 0;
    while (start < end && digits.charAt(start) == '0') {
      start++;
    }
    if (start == end) {
      return OptionalLong.of(0);
    }
    if (exponent < 0) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(whole(digits.substring(start, end), exponent, negative));
  }

  private static long whole(String digits, long zeros, boolean negative) {
    if (digits.length() + zeros > MOST_DIGITS) {
      return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    long value = Long.parseLong(digits + "0".repeat((int) zeros));
    return negative ? -value : value;
  }

  private static int exponentMark(String number) {
    int small = number.indexOf('e');
    return small >= 0 ? small : number.indexOf('E');
  }

  private static long exponent(String text) {
    boolean negative = text.startsWith("-");
    long value = 0;
    for (int i = 0; i < text.length() && value < HUGE; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
      }
    }
    return negative ? -value : value;
  }
}
