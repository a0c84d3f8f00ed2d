package org.fostering.json.csv;

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
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fostering.json.internal.TextFormats;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.value.LegalDay;
import org.fostering.model.value.PartialDate;

/**
 * How an export writes dates: a pattern such as {@code dd/MM/yyyy}, {@code MM/yyyy} or {@code
 * dd/MM/yyyy HH:mm}. Times without an offset are those of the clocks in the United Kingdom.
 *
 * <p>A pattern may be followed by a bar and a time, {@code dd/MM/yyyy|09:00}: then a day without a
 * time stands for that time of the day, because whoever wrote the mapping says so.
 *
 * <p>A year of two digits is not accepted, because it does not say the century of a birth.
 */
final class DateForm {

  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern FULL_YEAR = Pattern.compile("[^yu]*(?:yyyy|uuuu)[^yu]*");

  private final DateTimeFormatter formatter;
  private final String letters;
  private final Optional<LocalTime> time;

  private DateForm(DateTimeFormatter formatter, String letters, Optional<LocalTime> time) {
    this.formatter = formatter;
    this.letters = letters;
    this.time = time;
  }

  static Optional<DateForm> parse(String text) {
    int bar = text.indexOf('|');
    String pattern = bar < 0 ? text : text.substring(0, bar);
    String letters = QUOTED.matcher(pattern).replaceAll("");
    if (!FULL_YEAR.matcher(letters).matches()) {
      return Optional.empty();
    }
    try {
      DateTimeFormatter formatter =
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              // With a strict reading a year of the era would need the era.
              .appendPattern(pattern.replace("yyyy", "uuuu"))
              .toFormatter(Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT);
      Optional<LocalTime> time =
          bar < 0 ? Optional.empty() : Optional.of(LocalTime.parse(text.substring(bar + 1)));
      return Optional.of(new DateForm(formatter, letters, time));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether what is written in this way says enough for a property. */
  boolean fits(PropertyDescription property) {
    if (property.form() == ValueForm.DATE) {
      return isDay() && time.isEmpty();
    }
    if (property.form() == ValueForm.INSTANT) {
      boolean hasTime = has('H') || (has('h') && has('a'));
      return isDay() && time.isPresent() != hasTime;
    }
    return property.valueType() == PartialDate.class && time.isEmpty() && (!has('d') || isDay());
  }

  private boolean isDay() {
    return has('d') && hasMonth();
  }

  private boolean hasMonth() {
    return has('M') || has('L');
  }

  private boolean has(char letter) {
    return letters.indexOf(letter) >= 0;
  }

  /** What documents write for a date of the export, or empty if it is none. */
  Optional<String> read(String text, PropertyDescription property) {
    try {
      TemporalAccessor read = formatter.parse(text);
      return property.form() == ValueForm.INSTANT
          ? instant(read).map(TextFormats::text)
          : Optional.of(date(read));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String date(TemporalAccessor read) {
    if (has('d')) {
      return TextFormats.text(LocalDate.from(read));
    }
    return hasMonth() ? YearMonth.from(read).toString() : Year.from(read).toString();
  }

  /** Empty for a time that the clocks pass over or show twice: which is meant nobody can tell. */
  private Optional<OffsetDateTime> instant(TemporalAccessor read) {
    if (read.isSupported(ChronoField.OFFSET_SECONDS)) {
      return Optional.of(OffsetDateTime.from(read));
    }
    LocalDateTime local =
        LocalDate.from(read).atTime(time.isPresent() ? time.get() : LocalTime.from(read));
    List<ZoneOffset> offsets = LegalDay.ZONE.getRules().getValidOffsets(local);
    return offsets.size() == 1 ? Optional.of(local.atOffset(offsets.get(0))) : Optional.empty();
  }
}
