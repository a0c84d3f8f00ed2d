package org.fostering.model.reference;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One bank holiday in one part of the United Kingdom.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the day itself, which for a substitute day is not the day that is celebrated
 * @param division where it is a bank holiday
 * @param title what it is called, in English
 * @param notes what GOV.UK remarks, such as {@code Substitute day}
 * @param source where it is from: the GOV.UK list, or the proclamation that made it
 */
public record BankHoliday(
    LocalDate date,
    BankHolidayDivision division,
    String title,
    Optional<String> notes,
    String source) {

  /** Checks that nothing is missing. */
  public BankHoliday {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(notes, "notes");
    Objects.requireNonNull(source, "source");
  }
}
