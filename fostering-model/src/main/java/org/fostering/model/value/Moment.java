package org.fostering.model.value;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as it is known: an instant with its offset, {@code
 * 2026-03-31T09:30:00+01:00} (RFC 3339), or the day alone, {@code 2026-03-31} (ISO 8601).
 *
 * <p>Who exports from a form often has the day and no time. A day stays a day: no hour is made up
 * for it, and it is written as it came. The law counts in days, so that {@link #day()} is all that
 * a clock needs.
 *
 * <p>Immutable and thread-safe.
 */
public final class Moment implements TextValue {

  private static final String DAY = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

  /**
   * The texts that {@link #tryParse} looks at; whether the day exists is checked besides. A time
   * has seconds always, a fraction of one to nine digits or none, capital letters, and an offset of
   * less than fifteen hours. It is not {@code -00:00}, by which RFC 3339 says that the offset is
   * not known: ISO 8601 has no such offset, and validators differ over it.
   */
  public static final String PATTERN =
      "^"
          + DAY
          + "(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?"
          + "(?:Z|[+](?:0[0-9]|1[0-4]):[0-5][0-9]"
          + "|-(?:00:(?:0[1-9]|[1-5][0-9])|(?:0[1-9]|1[0-4]):[0-5][0-9])))?$";

  /** Seconds always, unlike the standard form, and a fraction without zeros at its end. */
  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendOffset("+HH:MM:ss", "Z")
          .toFormatter(Locale.ROOT);

  private static final int DAY_LENGTH = 10;
  private static final int TO_SECONDS = 19;
  private static final int MOST_DIGITS = 9;
  private static final int MOST_OFFSET_HOURS = 14;
  private static final int MINUTES_AN_HOUR = 60;

  /** Greenwich mean time was kept everywhere from the end of 1847. */
  private static final int FIRST_YEAR_OF_ONE_TIME = 1848;

  /** From here on it may be the next day in the United Kingdom, by double summer time at most. */
  private static final int NEXT_DAY_FROM_MINUTE = 22 * MINUTES_AN_HOUR;

  private static final int NO_TIME = Integer.MIN_VALUE;

  private final String text;
  private final LocalDate day;

  private Moment(String text, LocalDate day) {
    this.text = text;
    this.day = day;
  }

  /**
   * A day of which no more is known.
   *
   * @param day the day, in the years 0 to 9999
   * @return the moment
   * @throws IllegalArgumentException if the year is out of range; the message does not tell it
   */
  public static Moment of(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * An instant.
   *
   * @param instant the instant, in the years 0 to 9999, with an offset in whole minutes and below
   *     fifteen hours
   * @return the moment
   * @throws IllegalArgumentException if year or offset is out of range; the message does not tell
   *     them
   */
  public static Moment of(OffsetDateTime instant) {
    return parse(WRITTEN.format(instant));
  }

  /**
   * Reads an instant or a day.
   *
   * @param text the text
   * @return the moment, or empty if the text has another form or names a day that does not exist
   */
  public static Optional<Moment> tryParse(String text) {
    int length = Objects.requireNonNull(text, "text").length();
    if (length != DAY_LENGTH && length <= TO_SECONDS) {
      return Optional.empty();
    }
    LocalDate date = date(text);
    if (date == null) {
      return Optional.empty();
    }
    if (length == DAY_LENGTH) {
      return Optional.of(new Moment(text, date));
    }
    int minute = utcMinute(text);
    return minute == NO_TIME
        ? Optional.empty()
        : Optional.of(new Moment(text, legalDay(date, minute, text)));
  }

  /** The day in the United Kingdom, for which most times of the day need no look at the clocks. */
  private static LocalDate legalDay(LocalDate date, int utcMinute, String text) {
    boolean isSurelyThatDay =
        utcMinute >= 0
            && utcMinute < NEXT_DAY_FROM_MINUTE
            && date.getYear() >= FIRST_YEAR_OF_ONE_TIME;
    return isSurelyThatDay ? date : LegalDay.of(OffsetDateTime.parse(text));
  }

  private static @Nullable LocalDate date(String text) {
    int century = number(text, 0, 99);
    int year = number(text, 2, 99);
    int month = number(text, 5, 12);
    int day = number(text, 8, 31);
    if (century < 0
        || year < 0
        || month < 1
        || day < 1
        || text.charAt(4) != '-'
        || text.charAt(7) != '-') {
      return null;
    }
    LocalDate first = LocalDate.of(century * 100 + year, month, 1);
    return day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
  }

  /**
   * The minute in UTC of a time of the day with its offset, before or after the day itself where
   * the offset makes it so, or {@link #NO_TIME}.
   */
  private static int utcMinute(String text) {
    int hour = number(text, 11, 23);
    int minute = number(text, 14, 59);
    int second = number(text, 17, 59);
    int end = fractionEnd(text);
    if (hour < 0
        || minute < 0
        || second < 0
        || end < 0
        || text.charAt(DAY_LENGTH) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return NO_TIME;
    }
    int offset = offset(text, end);
    return offset == NO_TIME ? NO_TIME : hour * MINUTES_AN_HOUR + minute - offset;
  }

  /** Where the fraction of a second ends, if there is one; -1 if it has another form. */
  private static int fractionEnd(String text) {
    if (text.charAt(TO_SECONDS) != '.') {
      return TO_SECONDS;
    }
    int end = TO_SECONDS + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end - TO_SECONDS - 1;
    return digits >= 1 && digits <= MOST_DIGITS ? end : -1;
  }

  /** The minutes of an offset, or {@link #NO_TIME}. */
  private static int offset(String text, int from) {
    int length = text.length() - from;
    if (length == 1 && text.charAt(from) == 'Z') {
      return 0;
    }
    if (length != "+00:00".length() || text.charAt(from + 3) != ':') {
      return NO_TIME;
    }
    char sign = text.charAt(from);
    int hours = number(text, from + 1, MOST_OFFSET_HOURS);
    int minutes = number(text, from + 4, 59);
    boolean isUnknown = sign == '-' && hours == 0 && minutes == 0;
    if ((sign != '+' && sign != '-') || hours < 0 || minutes < 0 || isUnknown) {
      return NO_TIME;
    }
    int offset = hours * MINUTES_AN_HOUR + minutes;
    return sign == '-' ? -offset : offset;
  }

  /** The number of two digits, or -1 if they are none or more than so many. */
  private static int number(String text, int from, int most) {
    char tens = text.charAt(from);
    char ones = text.charAt(from + 1);
    int number = isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -1;
    return number <= most ? number : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Reads an instant or a day, as {@link #tryParse} does.
   *
   * @param text the text
   * @return the moment
   * @throws IllegalArgumentException if {@link #tryParse} would be empty; the message does not
   *     repeat the text
   */
  public static Moment parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a day, nor an instant with seconds and an offset below fifteen hours"));
  }

  /** {@return the day; of an instant, the {@link LegalDay}: the day in the United Kingdom} */
  public LocalDate day() {
    return day;
  }

  /**
   * {@return the instant, with the offset that was given, or empty if only the day is known} It is
   * made from the text each time.
   */
  public Optional<OffsetDateTime> instant() {
    return isDay() ? Optional.empty() : Optional.of(OffsetDateTime.parse(text));
  }

  private boolean isDay() {
    return text.length() == DAY_LENGTH;
  }

  /**
   * Whether this came before another beyond doubt.
   *
   * @param other the other
   * @return whether it did: by the instants if both are known, and by the days otherwise
   */
  public boolean isBefore(Moment other) {
    return (isDay() || other.isDay())
        ? day.isBefore(other.day)
        : OffsetDateTime.parse(text).isBefore(OffsetDateTime.parse(other.text));
  }

  @Override
  public String getText() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Moment that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Says how exact it is and no more, because what somebody did when is personal. */
  @Override
  public String toString() {
    return "Moment[to the " + (isDay() ? "day" : "second") + "]";
  }
}
