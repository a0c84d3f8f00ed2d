package org.fostering.rules.law;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.Objects;

/**
 * Ages and anniversaries, in one place, because two ways of calculating in Java give two different
 * eighteenth birthdays to somebody born on 29 February.
 *
 * <p>A person attains an age at the start of the anniversary of the birth (Family Law Reform Act
 * 1969 section 9 in England and Wales; Age of Legal Capacity (Scotland) Act 1991 section 6; Age of
 * Majority Act (Northern Ireland) 1969 section 5). In a year without a 29 February, the library
 * counts somebody born on that day as attaining the age on 1 March.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class Ages {

  /**
   * When somebody born on 29 February, or something done on that day, has its anniversary in a year
   * that has none. No Act settles it, so it is a choice, named wherever it is made: birthdays fall
   * on the first of March here, reviews and the keeping of records on the last of February.
   */
  public enum LeapDay {
    /** On 1 March: a whole year has then passed. */
    FIRST_OF_MARCH,
    /**
     * On 28 February: a period of months ends on the corresponding day, and on the last day of the
     * month where that has none (Dodds v Walker [1981] 1 WLR 1027).
     */
    LAST_OF_FEBRUARY
  }

  private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

  private Ages() {}

  /**
   * The anniversary of a day.
   *
   * @param day the day
   * @param years how many years later, 0 or more
   * @param leapDay when a 29 February has its anniversary in a year that has none
   * @return the anniversary
   */
  public static LocalDate anniversary(LocalDate day, int years, LeapDay leapDay) {
    return monthsAfter(day, Math.multiplyExact(years, 12), leapDay);
  }

  /**
   * The corresponding day of a later month, or the last day of that month where it has none.
   *
   * @param day the day
   * @param months how many months later, 0 or more
   * @param leapDay what corresponds to a 29 February in a February that has none
   * @return the corresponding day
   */
  public static LocalDate monthsAfter(LocalDate day, int months, LeapDay leapDay) {
    Objects.requireNonNull(leapDay, "leapDay");
    LocalDate corresponding = day.plusMonths(months);
    boolean leapDayLost =
        MonthDay.from(day).equals(LEAP_DAY)
            && corresponding.getMonth() == Month.FEBRUARY
            && !corresponding.isLeapYear();
    return leapDayLost && leapDay == LeapDay.FIRST_OF_MARCH
        ? corresponding.plusDays(1)
        : corresponding;
  }

  /**
   * The age in whole years.
   *
   * @param birth the day of birth
   * @param asOf the day asked about
   * @return the number of anniversaries attained; negative before the birth
   */
  public static int inYears(LocalDate birth, LocalDate asOf) {
    return inYears(birth, asOf, LeapDay.FIRST_OF_MARCH);
  }

  /**
   * The age in whole years, by a choice of one's own for those born on 29 February.
   *
   * @param birth the day of birth
   * @param asOf the day asked about
   * @param leapDay when somebody born on 29 February has a birthday in a year that has none
   * @return the number of anniversaries attained; negative before the birth
   */
  public static int inYears(LocalDate birth, LocalDate asOf, LeapDay leapDay) {
    int years = Period.between(birth, asOf).getYears();
    return years >= 0 && !anniversary(birth, years + 1, leapDay).isAfter(asOf) ? years + 1 : years;
  }
}
