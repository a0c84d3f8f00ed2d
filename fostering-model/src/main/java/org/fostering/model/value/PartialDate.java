package org.fostering.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern FORM = Pattern.compile(PATTERN);

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
    if (!FORM.matcher(Objects.requireNonNull(text, "text")).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (text.length()) {
            case 4 -> ofYear(text);
            case 7 -> ofMonth(text);
            default -> ofDay(text);
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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

  private static PartialDate ofYear(String text) {
    Year year = Year.parse(text);
    return new PartialDate(text, year.atDay(1), year.atDay(year.length()));
  }

  private static PartialDate ofMonth(String text) {
    YearMonth month = YearMonth.parse(text);
    return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
  }

  private static PartialDate ofDay(String text) {
    LocalDate day = LocalDate.parse(text);
    return new PartialDate(text, day, day);
  }

  /**
   * The first day that it may stand for.
   *
   * @return the day
   */
  public LocalDate earliest() {
    return earliest;
  }

  /**
   * The last day that it may stand for.
   *
   * @return the day, not before {@link #earliest()}
   */
  public LocalDate latest() {
    return latest;
  }

  /**
   * Whether it is known to the day.
   *
   * @return whether earliest and latest are the same day
   */
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
