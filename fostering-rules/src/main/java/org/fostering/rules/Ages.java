package org.fostering.rules;

import java.time.LocalDate;
import java.time.Period;
import org.fostering.model.common.PartialDate;

/**
 * Ages and anniversaries, in one place, because two ways of reckoning in Java give two different
 * eighteenth birthdays to somebody born on 29 February.
 *
 * <p>A person attains an age at the start of the anniversary of the birth (Family Law Reform Act
 * 1969 section 9 in England and Wales; Age of Legal Capacity (Scotland) Act 1991 section 6; Age of
 * Majority Act (Northern Ireland) 1969 section 5). In a year without a 29 February, the library
 * counts somebody born on that day as attaining the age on 1 March.
 */
public final class Ages {

  private Ages() {}

  /**
   * The age in whole years.
   *
   * @param birth the day of birth
   * @param asOf the day asked about
   * @return the number of anniversaries attained; negative before the birth
   */
  public static int inYears(LocalDate birth, LocalDate asOf) {
    return Period.between(birth, asOf).getYears();
  }

  /**
   * The age in whole years of somebody whose birth is known to the day, the month or the year.
   *
   * @param birth the date of birth, as far as it is known
   * @param asOf the day asked about
   * @return the age, or the range in which it lies; ages before the birth count as 0
   */
  public static Known<Integer> inYears(PartialDate birth, LocalDate asOf) {
    int least = Math.max(0, inYears(birth.latest(), asOf));
    int most = Math.max(0, inYears(birth.earliest(), asOf));
    return Known.between(least, most);
  }

  /**
   * The age in whole years of somebody whose age on another day is known.
   *
   * @param age the age in whole years on that day
   * @param then that day, before or after the day asked about
   * @param asOf the day asked about
   * @return the age, or the range in which it lies; ages before the birth count as 0
   */
  public static Known<Integer> inYears(int age, LocalDate then, LocalDate asOf) {
    LocalDate latestBirth = then.minusYears(age);
    LocalDate earliestBirth = then.minusYears(age + 1L).plusDays(1);
    return Known.between(
        Math.max(0, inYears(latestBirth, asOf)), Math.max(0, inYears(earliestBirth, asOf)));
  }
}
