package org.fostering.cli.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.json.internal.TextFormats;
import org.fostering.model.value.LegalDay;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** {@code --as-of}: the day asked about. */
public final class DayOption {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day asked about, such as 2026-03-31. Default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  public LocalDate day() {
    return asOf.orElseGet(DayOption::today);
  }

  /** The day that was named; empty if none was. */
  public Optional<LocalDate> named() {
    return asOf;
  }

  /** The day of the machine, by the time of the United Kingdom. */
  public static LocalDate today() {
    return LocalDate.now(LegalDay.ZONE);
  }

  /** A day as documents write it. */
  public static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return TextFormats.date(text).orElseThrow(() -> new WrongValueException("value.date"));
    }
  }
}
