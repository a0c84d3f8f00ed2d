package org.fostering.json.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates among bytes, in the form of {@link TextFormats#DATE}, to read and to write. */
final class DateText {

  /** The most characters of what is written. */
  static final int LONGEST = 10;

  private static final int DATE_LENGTH = 10;
  private static final int NONE = -1;

  private DateText() {}

  /** The date that the bytes are, or null if they have another form or it is not a day. */
  static @Nullable LocalDate date(byte[] in, int from, int to) {
    if (to - from != DATE_LENGTH || in[from + 4] != '-' || in[from + 7] != '-') {
      return null;
    }
    int century = two(in, from);
    int year = two(in, from + 2);
    int month = two(in, from + 5);
    int day = two(in, from + 8);
    if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    int fullYear = century * 100 + year;
    return day <= 28 || day <= YearMonth.of(fullYear, month).lengthOfMonth()
        ? LocalDate.of(fullYear, month, day)
        : null;
  }

  /**
   * Writes a date.
   *
   * @return where it ends
   * @throws IllegalArgumentException if the year is not from 0 to 9999; the message does not tell
   *     it
   */
  static int write(LocalDate date, char[] out, int from) {
    int year = date.getYear();
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("a date must be in the years 0 to 9999 to be written");
    }
    writeTwo(year / 100, out, from);
    writeTwo(year % 100, out, from + 2);
    out[from + 4] = '-';
    writeTwo(date.getMonthValue(), out, from + 5);
    out[from + 7] = '-';
    writeTwo(date.getDayOfMonth(), out, from + 8);
    return from + DATE_LENGTH;
  }

  private static void writeTwo(int number, char[] out, int at) {
    out[at] = (char) ('0' + number / 10);
    out[at + 1] = (char) ('0' + number % 10);
  }

  /** The number of two digits, or a negative one. */
  private static int two(byte[] in, int from) {
    return isDigit(in[from]) && isDigit(in[from + 1])
        ? (in[from] - '0') * 10 + in[from + 1] - '0'
        : NONE;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
