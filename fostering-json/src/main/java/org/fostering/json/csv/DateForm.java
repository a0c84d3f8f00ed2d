package org.fostering.json.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fostering.json.internal.TextFormats;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.value.LegalDay;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;

/**
 * How an export writes dates: a pattern such as {@code dd/MM/yyyy}, {@code MM/yyyy} or {@code
 * dd/MM/yyyy HH:mm}. Times without an offset are those of the clocks in the United Kingdom.
 *
 * <p>A pattern may be followed by a bar and a time, {@code dd/MM/yyyy|09:00}: then a day without a
 * time stands for that time of the day, because the mapping says so.
 *
 * <p>The word {@code excel} stands for the numbers by which spreadsheets count days, from 2100 (of
 * 1905) on: what is less is an age or a year.
 *
 * <p>A year of two digits, {@code yy}, is one of 1930 to 2029 for a date of birth and one of 1950
 * to 2049 for any other day.
 */
final class DateForm {

  /** No form of a date is longer; the formatter of one that is could not be made or printed. */
  private static final int LONGEST = 100;

  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern YEAR = Pattern.compile("[^yu]*(?:yyyy|uuuu|yy|uu)[^yu]*");

  /** A day, month or hour of two figures that no other letter touches. */
  private static final Pattern OF_TWO = Pattern.compile("(?<![A-Za-z])([dMHh])\\1(?![A-Za-z])");

  /** The number that spreadsheets have for a day, which is the days since this one. */
  private static final String NUMBERED = "excel";

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}(?:[.][0-9]{1,15})?");

  /** Before it, in 1905, are ages and years that stand among dates. */
  private static final int FIRST_NUMBER = 2_100;

  /** The last years that one of two digits can be. */
  private static final int LATEST_BIRTH = 2029;

  private static final int LATEST = 2049;
  private static final String BIRTH = "dateOfBirth";

  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

  /** The day of the examples. */
  private static final OffsetDateTime EXAMPLE = OffsetDateTime.parse("2026-03-31T09:30:00+01:00");

  /** Signs that nobody sees, such as those by which browsers keep a date from left to right. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  /** The time that programs put behind a day of which they have none. */
  private static final Pattern MIDNIGHT =
      Pattern.compile(
          "(?<=[0-9])[ ,T]+(?:00?:00(?::00(?:[.]0+)?)?|12:00(?::00)? ?am)(?: ?Z)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH = Pattern.compile("\\p{L}{3,}");

  private static final Map<String, String> WELSH_MONTHS =
      Map.ofEntries(
          Map.entry("ionawr", "January"),
          Map.entry("chwefror", "February"),
          Map.entry("mawrth", "March"),
          Map.entry("ebrill", "April"),
          Map.entry("mai", "May"),
          Map.entry("mehefin", "June"),
          Map.entry("gorffennaf", "July"),
          Map.entry("awst", "August"),
          Map.entry("medi", "September"),
          Map.entry("hydref", "October"),
          Map.entry("tachwedd", "November"),
          Map.entry("rhagfyr", "December"));

  private final DateTimeFormatter formatter;
  private final DateTimeFormatter reader;
  private final String letters;
  private final Optional<LocalTime> time;

  private DateForm(String pattern, String letters, Optional<LocalTime> time) {
    this.formatter = formatter(pattern);
    // Between signs a leading zero may be left out.
    this.reader = formatter(OF_TWO.matcher(pattern).replaceAll("$1"));
    this.letters = letters;
    this.time = time;
  }

  boolean isNumbered() {
    return letters.equals(NUMBERED);
  }

  /** A date written in this way. */
  String example() {
    return isNumbered()
        ? Long.toString(DAY_ZERO.until(EXAMPLE.toLocalDate(), ChronoUnit.DAYS))
        : formatter.format(EXAMPLE);
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        // With a strict reading a year of the era would need the era.
        .appendPattern(pattern.replace('y', 'u'))
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static Optional<DateForm> parse(String text) {
    int bar = text.indexOf('|');
    String pattern = bar < 0 ? text : text.substring(0, bar);
    boolean isNumbered = pattern.equalsIgnoreCase(NUMBERED);
    String letters = isNumbered ? NUMBERED : QUOTED.matcher(pattern).replaceAll("");
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (!isNumbered && !YEAR.matcher(letters).matches()) {
      return Optional.empty();
    }
    try {
      Optional<LocalTime> time =
          bar < 0 ? Optional.empty() : Optional.of(LocalTime.parse(text.substring(bar + 1)));
      return Optional.of(new DateForm(isNumbered ? "uuuu" : pattern, letters, time));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether what is written in this way says enough for a property. */
  boolean fits(PropertyDescription property) {
    if (property.form() == ValueForm.DATE) {
      return isDay() && time.isEmpty();
    }
    if (property.valueType() == Moment.class) {
      return isDay() && !(time.isPresent() && hasTime());
    }
    return property.valueType() == PartialDate.class && time.isEmpty() && (!has('d') || isDay());
  }

  private boolean isDay() {
    return isNumbered() || (has('d') && hasMonth());
  }

  private boolean hasTime() {
    return has('H') || (has('h') && has('a'));
  }

  private boolean hasClock() {
    return has('H') || has('h') || has('k') || has('K') || has('m');
  }

  /** A day without the midnight behind it, which tells of no time. */
  static String withoutMidnight(String text) {
    return MIDNIGHT.matcher(text).replaceFirst("");
  }

  private boolean hasMonth() {
    return has('M') || has('L');
  }

  private boolean has(char letter) {
    return !isNumbered() && letters.indexOf(letter) >= 0;
  }

  /** What documents write for a date of the export, or empty if it is none. */
  Optional<String> read(String cell, PropertyDescription property) {
    String text = inEnglish(UNSEEN.matcher(TextFormats.usual(cell)).replaceAll(""));
    try {
      TemporalAccessor read =
          isNumbered() ? numbered(text) : reader.parse(hasClock() ? text : withoutMidnight(text));
      int earlier = earlier(read, property);
      return property.valueType() == Moment.class
          ? moment(read, earlier).map(Moment::getText)
          : Optional.of(date(read, earlier));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String inEnglish(String text) {
    return MONTH
        .matcher(text)
        .replaceAll(
            word -> WELSH_MONTHS.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group()));
  }

  /** A day, with the time that the part behind the point is of it; a whole number has no time. */
  private static TemporalAccessor numbered(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new DateTimeException("no number of a day");
    }
    BigDecimal number = new BigDecimal(text);
    if (number.intValue() < FIRST_NUMBER) {
      throw new DateTimeException("an age or a year");
    }
    LocalDate day = DAY_ZERO.plusDays(number.intValue());
    BigDecimal part = number.remainder(BigDecimal.ONE);
    long seconds = part.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    return part.signum() == 0 ? day : day.atStartOfDay().plusSeconds(seconds);
  }

  private String date(TemporalAccessor read, int earlier) {
    if (isDay()) {
      return TextFormats.text(LocalDate.from(read).minusYears(earlier));
    }
    return hasMonth()
        ? YearMonth.from(read).minusYears(earlier).toString()
        : Year.from(read).minusYears(earlier).toString();
  }

  /** By how many years a year of two digits lies before the one that is read. */
  private int earlier(TemporalAccessor read, PropertyDescription property) {
    int latest = property.name().equals(BIRTH) ? LATEST_BIRTH : LATEST;
    boolean isOfTwo = !isNumbered() && letters.replaceAll("[^yu]", "").length() == 2;
    return isOfTwo && read.get(ChronoField.YEAR) > latest ? 100 : 0;
  }

  /** Empty for a time that the clocks pass over or show twice: which is meant nobody can tell. */
  private Optional<Moment> moment(TemporalAccessor read, int earlier) {
    if (read.isSupported(ChronoField.OFFSET_SECONDS)) {
      return Optional.of(Moment.of(OffsetDateTime.from(read).minusYears(earlier)));
    }
    LocalDate day = LocalDate.from(read).minusYears(earlier);
    if (time.isEmpty() && !read.isSupported(ChronoField.HOUR_OF_DAY)) {
      return Optional.of(Moment.of(day));
    }
    LocalDateTime local = day.atTime(time.isPresent() ? time.get() : LocalTime.from(read));
    List<ZoneOffset> offsets = LegalDay.ZONE.getRules().getValidOffsets(local);
    return offsets.size() == 1
        ? Optional.of(Moment.of(local.atOffset(offsets.get(0))))
        : Optional.empty();
  }
}
