package org.fostering.json.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber.CountryCodeSource;
import java.util.regex.Pattern;

/**
 * Tells telephone numbers that can be dialled from the United Kingdom, with an extension if they
 * have one. Whether a number of a possible length is in use nobody can tell for long, so that does
 * not count.
 */
final class TelephoneNumbers {

  private static final String HERE = "GB";
  private static final int NATIONAL = 11;
  private static final int LEAST_DIGITS = 3;
  private static final int RADIX = 10;
  private static final String ABROAD = "+44";

  /** Dialled in front of a number by people who speak and listen in writing (Relay UK). */
  private static final Pattern RELAY = Pattern.compile("^\\s*1800[12][\\s,-]*(?=0)");

  /** What people write behind a number, or around it: whose it is, and what for. */
  private static final Pattern REMARK =
      Pattern.compile("(?<=[\\p{Nd})])[\\s(\\[,;:–-]*\\p{L}\\P{Nd}*$");

  /** The length of the numbers of these ranges of the national plan of Ofcom, without the zero. */
  private static final int USUAL_LENGTH = 10;

  private static final String OF_USUAL_LENGTH = "2379";

  /** Of these the library knows a few. */
  private static final Pattern BLANK = Pattern.compile("[\\p{Zs}_]");

  /** Before an extension, in Welsh; the library knows only the English words. */
  private static final Pattern ESTYNIAD =
      Pattern.compile("(?i)\\best(?:yniad)?[.:]?(?=\\s*\\p{Nd})");

  /** In a link, before the part of the number that it leaves out (RFC 3966). */
  private static final String CONTEXT = ";phone-context=";

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

  private static boolean isPossible(String asGiven) {
    String given = ESTYNIAD.matcher(BLANK.matcher(asGiven).replaceAll(" ")).replaceAll("ext");
    if (digits(given).length() < LEAST_DIGITS) {
      return false;
    }
    String text = REMARK.matcher(RELAY.matcher(given).replaceFirst("")).replaceFirst("");
    return isDialled(given) || (!text.equals(given) && isDialled(text));
  }

  private static boolean isDialled(String text) {
    try {
      PhoneNumber number = Library.NUMBERS.parseAndKeepRawInput(text, HERE);
      return number.getNationalNumber() != 0
          && Library.NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
          && hasItsDigits(text, number)
          && !lacksZero(text, number)
          && hasUsualLength(number);
    } catch (NumberParseException e) {
      return false;
    }
  }

  /** For the library a letter is the digit on its key, which here is more likely a slip. */
  private static boolean hasItsDigits(String text, PhoneNumber number) {
    return digits(text).endsWith(number.getNationalNumber() + number.getExtension())
        || text.contains(CONTEXT);
  }

  /** Spreadsheets take the leading zero away; what is left is not a number. */
  private static boolean lacksZero(String text, PhoneNumber number) {
    if (number.getCountryCodeSource() != CountryCodeSource.FROM_DEFAULT_COUNTRY
        || text.contains(CONTEXT)) {
      return false;
    }
    int first = 0;
    while (!Character.isDigit(text.charAt(first))) {
      first++;
    }
    boolean isZero = Character.digit(text.charAt(first), RADIX) == 0;
    return !isZero && (first == 0 || "Oo".indexOf(text.charAt(first - 1)) < 0);
  }

  private static boolean hasUsualLength(PhoneNumber number) {
    String national = Long.toString(number.getNationalNumber());
    return number.getCountryCode() != Library.NUMBERS.getCountryCodeForRegion(HERE)
        || OF_USUAL_LENGTH.indexOf(national.charAt(0)) < 0
        || national.length() == USUAL_LENGTH;
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    // The library reads the digits of every script.
    text.chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, RADIX)));
    return digits.toString();
  }
}
