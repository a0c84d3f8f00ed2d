package org.fostering.cli.hub;

import java.time.LocalDate;
import org.fostering.cli.shared.CliTexts;
import org.fostering.model.value.DateRange;

/** Days as the commands on directories print them. */
final class DayText {

  private DayText() {}

  static String of(DateRange days, CliTexts texts) {
    String first = days.from().map(LocalDate::toString).orElse("");
    String last = days.to().map(LocalDate::toString).orElse("");
    return first.equals(last) ? first : texts.of("hub.days", first, last);
  }
}
