package org.fostering.model.reference;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Derives the bank holidays of a year from the rules (Schedule 1 to the Banking and Financial
 * Dealings Act 1971, the yearly proclamations, common law), independently of the published list, as
 * an oracle for it.
 */
final class StatutoryBankHolidays {

  /** Days moved by proclamation: from the rule's day to another. */
  private static final Map<LocalDate, LocalDate> MOVED =
      Map.of(
          LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4), // Diamond Jubilee
          LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8), // VE Day, 75 years
          LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2)); // Platinum Jubilee

  /** Extra days by proclamation, in every division. */
  private static final Set<LocalDate> EXTRA =
      Set.of(
          LocalDate.of(2012, 6, 5), // Diamond Jubilee
          LocalDate.of(2022, 6, 3), // Platinum Jubilee
          LocalDate.of(2022, 9, 19), // State Funeral of Queen Elizabeth II
          LocalDate.of(2023, 5, 8)); // Coronation of King Charles III

  private StatutoryBankHolidays() {}

  static Set<LocalDate> of(BankHolidayDivision division, int year) {
    TreeSet<LocalDate> days = new TreeSet<>();
    LocalDate easter = easter(year);
    days.add(easter.minusDays(2));
    addWithSubstitutes(days, List.of(LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26)));
    days.add(LocalDate.of(year, 5, 1).with(firstInMonth(MONDAY)));
    days.add(LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY)));
    LocalDate newYear = LocalDate.of(year, 1, 1);
    if (division == BankHolidayDivision.SCOTLAND) {
      addWithSubstitutes(days, List.of(newYear, newYear.plusDays(1)));
      days.add(LocalDate.of(year, 8, 1).with(firstInMonth(MONDAY)));
      addWithSubstitutes(days, List.of(LocalDate.of(year, 11, 30)));
    } else {
      addWithSubstitutes(days, List.of(newYear));
      days.add(easter.plusDays(1));
      days.add(LocalDate.of(year, 8, 1).with(lastInMonth(MONDAY)));
    }
    if (division == BankHolidayDivision.NORTHERN_IRELAND) {
      addWithSubstitutes(days, List.of(LocalDate.of(year, 3, 17)));
      addWithSubstitutes(days, List.of(LocalDate.of(year, 7, 12)));
    }
    MOVED.forEach(
        (from, to) -> {
          if (days.remove(from)) {
            days.add(to);
          }
        });
    EXTRA.stream().filter(day -> day.getYear() == year).forEach(days::add);
    if (division == BankHolidayDivision.SCOTLAND && year == 2026) {
      days.add(LocalDate.of(2026, 6, 15)); // World Cup, proclaimed on 4 February 2026
    }
    return days;
  }

  /** Days that fall on a weekend give way to the next weekdays that are not holidays themselves. */
  private static void addWithSubstitutes(Set<LocalDate> days, List<LocalDate> dates) {
    dates.stream().filter(date -> !isWeekend(date)).forEach(days::add);
    for (LocalDate date : dates) {
      LocalDate substitute = date;
      while (isWeekend(substitute) || (isWeekend(date) && days.contains(substitute))) {
        substitute = substitute.plusDays(1);
      }
      days.add(substitute);
    }
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == SATURDAY || date.getDayOfWeek() == SUNDAY;
  }

  /** Easter Sunday by the Gregorian computus in the form of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
