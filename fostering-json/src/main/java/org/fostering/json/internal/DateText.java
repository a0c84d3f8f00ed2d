package org.fostering.json.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates and instants among bytes, in the forms of {@link TextFormats#DATE} and {@link
 * TextFormats#INSTANT}, to read and to write.
 */
final class DateText {

  /** The most characters of what is written. */
  static final int LONGEST = 35;

  private static final int DATE_LENGTH = 10;
  private static final int TO_SECONDS = 19;
  private static final int MOST_OFFSET_HOURS = 14;
  private static final int NONE = -1;
  private static final int SUMMER_SECONDS = 3600;
  private static final ZoneOffset SUMMER = ZoneOffset.ofTotalSeconds(SUMMER_SECONDS);

  private DateText() {}

  /** The date that the bytes are, or null if they have another form or it is no day. */
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

  /** The instant that the bytes are, or null if they have another form or name no day. */
  static @Nullable OffsetDateTime instant(byte[] in, int from, int to) {
    if (to - from <= TO_SECONDS || in[from + DATE_LENGTH] != 'T') {
      return null;
    }
    LocalDate date = date(in, from, from + DATE_LENGTH);
    int hour = two(in, from + 11);
    int minute = two(in, from + 14);
    int second = two(in, from + 17);
    if (date == null
        || in[from + 13] != ':'
        || in[from + 16] != ':'
        || !isWithin(hour, 23)
        || !isWithin(minute, 59)
        || !isWithin(second, 59)) {
      return null;
    }
    int fractionEnd = fractionEnd(in, from + TO_SECONDS, to);
    ZoneOffset offset = fractionEnd < 0 ? null : offset(in, fractionEnd, to);
    if (offset == null) {
      return null;
    }
    int nanos = nanos(in, from + TO_SECONDS + 1, fractionEnd);
    return OffsetDateTime.of(date, LocalTime.of(hour, minute, second, nanos), offset);
  }

  private static boolean isWithin(int number, int most) {
    return number >= 0 && number <= most;
  }

  /** Where the fraction of a second ends, if there is one; -1 if it has another form. */
  private static int fractionEnd(byte[] in, int from, int to) {
    if (in[from] != '.') {
      return from;
    }
    int end = from + 1;
    while (end < to && isDigit(in[end])) {
      end++;
    }
    int digits = end - from - 1;
    return digits >= 1 && digits <= 9 ? end : NONE;
  }

  private static int nanos(byte[] in, int from, int to) {
    int nanos = 0;
    for (int i = 0; i < 9; i++) {
      nanos = nanos * 10 + (from + i < to ? in[from + i] - '0' : 0);
    }
    return nanos;
  }

  private static @Nullable ZoneOffset offset(byte[] in, int from, int to) {
    if (to - from == 1 && in[from] == 'Z') {
      return ZoneOffset.UTC;
    }
    if (to - from != 6 || in[from + 3] != ':' || (in[from] != '+' && in[from] != '-')) {
      return null;
    }
    int hours = two(in, from + 1);
    int minutes = two(in, from + 4);
    boolean isUnknown = in[from] == '-' && hours == 0 && minutes == 0;
    if (!isWithin(hours, MOST_OFFSET_HOURS) || !isWithin(minutes, 59) || isUnknown) {
      return null;
    }
    int seconds = (hours * 60 + minutes) * 60;
    if (seconds == SUMMER_SECONDS && in[from] == '+') {
      return SUMMER;
    }
    return ZoneOffset.ofTotalSeconds(in[from] == '-' ? -seconds : seconds);
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

  /**
   * Writes an instant, from the first character on.
   *
   * @return where it ends
   * @throws IllegalArgumentException if the year is not from 0 to 9999, or the offset has seconds
   *     or is fifteen hours or more; the message does not tell them
   */
  static int write(OffsetDateTime instant, char[] out) {
    int offset = instant.getOffset().getTotalSeconds();
    if (offset % 60 != 0 || Math.abs(offset) >= (MOST_OFFSET_HOURS + 1) * 3600) {
      throw new IllegalArgumentException(
          "an offset must be in whole minutes and below fifteen hours to be written");
    }
    int at = write(instant.toLocalDate(), out, 0);
    at = writeTwo('T', instant.getHour(), out, at);
    at = writeTwo(':', instant.getMinute(), out, at);
    at = writeTwo(':', instant.getSecond(), out, at);
    at = writeFraction(instant.getNano(), out, at);
    if (offset == 0) {
      out[at] = 'Z';
      return at + 1;
    }
    int minutes = Math.abs(offset) / 60;
    at = writeTwo(offset < 0 ? '-' : '+', minutes / 60, out, at);
    return writeTwo(':', minutes % 60, out, at);
  }

  private static int writeFraction(int nanos, char[] out, int from) {
    if (nanos == 0) {
      return from;
    }
    out[from] = '.';
    int at = from + 1;
    int rest = nanos;
    for (int unit = 100_000_000; rest > 0; unit /= 10) {
      out[at++] = (char) ('0' + rest / unit);
      rest %= unit;
    }
    return at;
  }

  private static int writeTwo(char before, int number, char[] out, int at) {
    out[at] = before;
    writeTwo(number, out, at + 1);
    return at + 3;
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
