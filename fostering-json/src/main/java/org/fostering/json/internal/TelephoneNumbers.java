package org.fostering.json.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Tells telephone numbers that can be dialled from the United Kingdom, with an extension if they
 * have one. Whether a number of a possible length is in use nobody can tell for long, so that does
 * not count.
 */
final class TelephoneNumbers {

  private static final String HERE = "GB";
  private static final int NATIONAL = 11;
  private static final int LEAST_DIGITS = 3;
  private static final String ABROAD = "+44";

  private TelephoneNumbers() {}

  /** Loaded when the first number comes that is not as most are. */
  private static final class Library {
    static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  }

  static boolean isSure(String text) {
    return isUsual(text) || isPossible(text);
  }

  /**
   * Eleven digits with a zero and another digit first, in ASCII, spaces among them or not; or the
   * same from abroad.
   */
  private static boolean isUsual(String text) {
    boolean fromAbroad = text.startsWith(ABROAD);
    int digits = fromAbroad ? 1 : 0;
    for (int i = fromAbroad ? ABROAD.length() : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        if ((digits == 0 && c != '0') || (digits == 1 && c == '0')) {
          return false;
        }
        digits++;
      } else if (c != ' ') {
        return false;
      }
    }
    return digits == NATIONAL;
  }

  private static boolean isPossible(String text) {
    // The library reads the digits of every script, and the form is about those of this one.
    if (text.chars().filter(c -> c >= '0' && c <= '9').count() < LEAST_DIGITS) {
      return false;
    }
    try {
      PhoneNumber number = Library.NUMBERS.parse(text, HERE);
      return number.getNationalNumber() != 0
          && Library.NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    } catch (NumberParseException e) {
      return false;
    }
  }
}
