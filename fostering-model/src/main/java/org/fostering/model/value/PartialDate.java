package org.fostering.model.value;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, the month or the year only, as people remember when they moved or when a
 * relative was born (ISO 8601 reduced precision, as the GOV.UK open standard for dates has it).
 *
 * <p>What is not known stays unknown: a partial date is the range of days that it may stand for,
 * from {@link #earliest()} to {@link #latest()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PartialDate implements TextValue {

  /** The texts that {@link #tryParse} looks at; whether the day exists is checked besides. */
  public static final String PATTERN =
      "^(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$";

  private final String text;
  private final LocalDate earliest;
  private final LocalDate latest;

  private PartialDate(String text, LocalDate earliest, LocalDate latest) {
    this.text = text;
    this.earliest = earliest;
    this.latest = latest;
  }

  /**
   * A date known to the day.
   *
   * @param day the day, in the years 1900 to 2099
   * @return the date
   * @throws IllegalArgumentException if the year is out of range
   */
  public static PartialDate of(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * Reads a year ({@code 1990}), a month ({@code 1990-05}) or a day ({@code 1990-05-12}).
   *
   * @param text the text
   * @return the date, or empty if the text is none of the three, names a day that does not exist,
   *     or lies outside the years 1900 to 2099
   */
  public static Optional<PartialDate> tryParse(String text) {
    if (!isDivided(Objects.requireNonNull(text, "text"))) {
      return Optional.empty();
    }
    int length = text.length();
    int century = number(text, 0);
    int year = number(text, 2);
    int month = length > 4 ? number(text, 5) : 1;
    int day = length > 7 ? number(text, 8) : 1;
    if ((century != 19 && century != 20) || year < 0 || month < 1 || month > 12) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(century * 100 + year, month, 1);
    if (day < 1 || day > first.lengthOfMonth()) {
      return Optional.empty();
    }
    LocalDate earliest = length > 7 ? first.withDayOfMonth(day) : first;
    LocalDate latest =
        switch (length) {
          case 4 -> LocalDate.of(first.getYear(), 12, 31);
          case 7 -> first.withDayOfMonth(first.lengthOfMonth());
          default -> earliest;
        };
    return Optional.of(new PartialDate(text, earliest, latest));
  }

  /** Whether it is as long as a year, a month or a day, with hyphens between. */
  private static boolean isDivided(String text) {
    int length = text.length();
    return (length == 4 || length == 7 || length == 10)
        && (length == 4 || text.charAt(4) == '-')
        && (length < 10 || text.charAt(7) == '-');
  }

  /** The number of two digits, or -1. */
  private static int number(String text, int from) {
    int tens = text.charAt(from) - '0';
    int ones = text.charAt(from + 1) - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
  }

  /**
   * Reads a year, a month or a day, as {@link #tryParse} does.
   *
   * @param text the text
   * @return the date
   * @throws IllegalArgumentException if {@link #tryParse} would be empty; the message does not
   *     repeat the text
   */
  public static PartialDate parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () -> new IllegalArgumentException("not a year, month or day from 1900 to 2099"));
  }

  /** {@return the first day that it may stand for} */
  public LocalDate earliest() {
    return earliest;
  }

  /** {@return the last day that it may stand for, not before {@link #earliest()}} */
  public LocalDate latest() {
    return latest;
  }

  /** {@return whether it is known to the day: earliest and latest are the same} */
  public boolean isExact() {
    return earliest.equals(latest);
  }

  @Override
  public String getText() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Says how precise the date is and no more, because a date of birth is personal. */
  @Override
  public String toString() {
    return "PartialDate[to the "
        + (text.length() == 4 ? "year" : text.length() == 7 ? "month" : "day")
        + "]";
  }
}
