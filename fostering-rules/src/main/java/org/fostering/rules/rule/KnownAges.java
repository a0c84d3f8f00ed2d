package org.fostering.rules.rule;

import java.time.LocalDate;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.law.Ages;
import org.fostering.rules.law.Ages.LeapDay;

/**
 * What is known of an age, where the birth or the age is known in part. Ages are calculated as in
 * {@link Ages}.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class KnownAges {

  private KnownAges() {}

  /**
   * The age in whole years of somebody whose birth is known to the day, the month or the year.
   *
   * @param birth the date of birth, as far as it is known
   * @param asOf the day asked about
   * @return the age, or the range in which it lies; ages before the birth count as 0
   */
  public static Known<Integer> inYears(PartialDate birth, LocalDate asOf) {
    return inYears(birth, asOf, LeapDay.FIRST_OF_MARCH);
  }

  /**
   * The age in whole years of somebody whose birth is known to the day, the month or the year, by a
   * choice of one's own for those born on 29 February.
   *
   * @param birth the date of birth, as far as it is known
   * @param asOf the day asked about
   * @param leapDay when somebody born on 29 February has a birthday in a year that has none
   * @return the age, or the range in which it lies; ages before the birth count as 0
   */
  public static Known<Integer> inYears(PartialDate birth, LocalDate asOf, LeapDay leapDay) {
    int least = Math.max(0, Ages.inYears(birth.latest(), asOf, leapDay));
    return birth.isExact()
        ? Known.of(least)
        : Known.between(least, Math.max(0, Ages.inYears(birth.earliest(), asOf, leapDay)));
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
    return inYears(age, then, asOf, LeapDay.FIRST_OF_MARCH);
  }

  /**
   * The age in whole years of somebody whose age on another day is known, by a choice of one's own
   * for those born on 29 February.
   *
   * @param age the age in whole years on that day
   * @param then that day, before or after the day asked about
   * @param asOf the day asked about
   * @param leapDay when somebody born on 29 February has a birthday in a year that has none
   * @return the age, or the range in which it lies; ages before the birth count as 0
   */
  public static Known<Integer> inYears(int age, LocalDate then, LocalDate asOf, LeapDay leapDay) {
    LocalDate latestBirth = latestBirth(age, then, leapDay);
    LocalDate earliestBirth = latestBirth(age + 1, then, leapDay).plusDays(1);
    return Known.between(
        Math.max(0, Ages.inYears(latestBirth, asOf, leapDay)),
        Math.max(0, Ages.inYears(earliestBirth, asOf, leapDay)));
  }

  /** The last day on which somebody can be born who has attained an age by a day. */
  private static LocalDate latestBirth(int age, LocalDate then, LeapDay leapDay) {
    LocalDate corresponding = then.minusYears(age);
    LocalDate next = corresponding.plusDays(1);
    return Ages.anniversary(next, age, leapDay).isAfter(then) ? corresponding : next;
  }
}
