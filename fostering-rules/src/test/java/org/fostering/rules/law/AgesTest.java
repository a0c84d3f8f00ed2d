package org.fostering.rules.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.KnownAges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

  private static final LocalDate START = LocalDate.of(1995, 1, 1);
  private static final int DAYS = 366 * 30;

  @ParameterizedTest(name = "born {0}, on {1}: {2} (Family Law Reform Act 1969 section 9)")
  @CsvSource({
    "2008-07-01, 2026-06-30, 17",
    "2008-07-01, 2026-07-01, 18",
    "2008-07-01, 2026-07-02, 18",
    "2008-01-01, 2025-12-31, 17",
    "2008-01-01, 2026-01-01, 18",
    "2008-02-29, 2026-02-28, 17",
    "2008-02-29, 2026-03-01, 18",
    "2008-02-29, 2028-02-28, 19",
    "2008-02-29, 2028-02-29, 20",
    "2008-02-28, 2026-02-28, 18",
    "2008-03-01, 2026-02-28, 17",
    "2008-03-01, 2026-03-01, 18",
    "2008-12-31, 2008-12-31, 0",
    "1900-01-01, 2026-01-01, 126"
  })
  void an_age_is_attained_at_the_start_of_the_birthday(LocalDate birth, LocalDate asOf, int age) {
    assertEquals(age, Ages.inYears(birth, asOf));
    assertEquals(Optional.of(age), KnownAges.inYears(PartialDate.of(birth), asOf).value());
  }

  @ParameterizedTest(name = "born {0}, on {1}: from {2} to {3}")
  @CsvSource({
    // Of the year alone, the age is open from the second day of the year to the day before the
    // last.
    "2008, 2025-12-31, 17, 17",
    "2008, 2026-01-01, 17, 18",
    "2008, 2026-07-01, 17, 18",
    "2008, 2026-12-30, 17, 18",
    "2008, 2026-12-31, 18, 18",
    "2008, 2027-01-01, 18, 19",
    // Of the month, only in that month.
    "2008-07, 2026-06-30, 17, 17",
    "2008-07, 2026-07-01, 17, 18",
    "2008-07, 2026-07-30, 17, 18",
    "2008-07, 2026-07-31, 18, 18",
    "2008-07, 2026-08-01, 18, 18",
    // A birth on 29 February may be meant.
    "2008-02, 2026-02-28, 17, 18",
    "2008-02, 2026-03-01, 18, 18",
    // Not born yet, or perhaps not.
    "2026, 2026-07-01, 0, 0",
    "2027, 2026-07-01, 0, 0"
  })
  void a_partial_birth_date_leaves_the_age_open_only_around_the_birthday(
      String birth, LocalDate asOf, int least, int most) {
    Known<Integer> age = KnownAges.inYears(PartialDate.parse(birth), asOf);

    assertEquals(Optional.of(least), age.least());
    assertEquals(Optional.of(most), age.most());
    assertEquals(least == most, age.why().isEmpty());
  }

  @ParameterizedTest(name = "{0} years old on {1}: from {3} to {4} on {2}")
  @CsvSource({
    "17, 2026-07-01, 2026-07-01, 17, 17",
    "17, 2026-07-01, 2026-07-02, 17, 18",
    "17, 2026-07-01, 2027-06-30, 17, 18",
    "17, 2026-07-01, 2027-07-01, 18, 18",
    "17, 2026-07-01, 2027-07-02, 18, 19",
    "17, 2026-07-01, 2026-06-30, 16, 17",
    "17, 2026-07-01, 2025-07-01, 16, 16",
    "0, 2026-07-01, 2025-01-01, 0, 0",
    "17, 2024-02-29, 2025-02-28, 18, 18",
    "17, 2024-02-29, 2025-03-01, 18, 19"
  })
  void an_age_given_on_another_day_leaves_a_range(
      int years, LocalDate then, LocalDate asOf, int least, int most) {
    Known<Integer> age = KnownAges.inYears(years, then, asOf);

    assertEquals(Optional.of(least), age.least());
    assertEquals(Optional.of(most), age.most());
  }

  @ParameterizedTest(name = "born {0}, {1}: {2} years old on {3} (Family Law Reform Act 1969 s 9)")
  @CsvSource({
    "2008-02-29, FIRST_OF_MARCH,   17, 2026-02-28",
    "2008-02-29, FIRST_OF_MARCH,   18, 2026-03-01",
    "2008-02-29, LAST_OF_FEBRUARY, 17, 2026-02-27",
    "2008-02-29, LAST_OF_FEBRUARY, 18, 2026-02-28",
    "2008-02-29, LAST_OF_FEBRUARY, 19, 2028-02-28",
    "2008-02-29, LAST_OF_FEBRUARY, 20, 2028-02-29",
    "2008-03-01, LAST_OF_FEBRUARY, 17, 2026-02-28",
    "2008-02-28, FIRST_OF_MARCH,   18, 2026-02-28"
  })
  void a_birthday_of_29_february_falls_where_the_choice_says(
      LocalDate birth, Ages.LeapDay leapDay, int age, LocalDate asOf) {
    assertEquals(Known.of(age), KnownAges.inYears(PartialDate.of(birth), asOf, leapDay));
  }

  @ParameterizedTest(name = "18 on {0}, {1}: from {3} to {4} on {2}")
  @CsvSource({
    // Born on 29 February 2008, somebody is 18 on 28 February 2026 by one choice and not the other.
    "2026-02-28, FIRST_OF_MARCH,   2028-02-28, 20, 20",
    "2026-02-28, FIRST_OF_MARCH,   2028-02-27, 19, 20",
    "2026-02-28, LAST_OF_FEBRUARY, 2028-02-28, 19, 20",
    "2026-02-28, LAST_OF_FEBRUARY, 2028-02-29, 20, 20",
    "2024-02-29, LAST_OF_FEBRUARY, 2025-02-28, 19, 19",
    "2024-02-29, FIRST_OF_MARCH,   2025-02-28, 19, 19",
    "2024-02-29, FIRST_OF_MARCH,   2025-03-01, 19, 20"
  })
  void an_age_given_is_that_of_births_by_the_same_choice(
      LocalDate then, Ages.LeapDay leapDay, LocalDate asOf, int least, int most) {
    Known<Integer> age = KnownAges.inYears(18, then, asOf, leapDay);

    assertEquals(Optional.of(least), age.least());
    assertEquals(Optional.of(most), age.most());
  }

  /** The number of anniversaries, counted day by day; 29 February falls on 1 March without one. */
  private static int countedAge(LocalDate birth, LocalDate asOf) {
    int age = 0;
    for (int year = birth.getYear() + 1; year <= asOf.getYear(); year++) {
      LocalDate first = LocalDate.of(year, birth.getMonth(), 1);
      LocalDate anniversary = first.plusDays(birth.getDayOfMonth() - 1L);
      age += anniversary.isAfter(asOf) ? 0 : 1;
    }
    return age;
  }

  @Property
  void ages_agree_with_a_slow_count_of_anniversaries(
      @ForAll @IntRange(max = DAYS) int born, @ForAll @IntRange(max = DAYS) int later) {
    LocalDate birth = START.plusDays(born);
    LocalDate asOf = birth.plusDays(later);

    assertEquals(countedAge(birth, asOf), Ages.inYears(birth, asOf));
  }

  @Test
  void ages_on_every_day_of_thirty_years_agree_with_a_slow_count_around_leap_days() {
    for (LocalDate birth = LocalDate.of(2000, 2, 26);
        birth.isBefore(LocalDate.of(2000, 3, 4));
        birth = birth.plusDays(1)) {
      for (int day = 0; day < DAYS; day++) {
        LocalDate asOf = birth.plusDays(day);
        assertEquals(countedAge(birth, asOf), Ages.inYears(birth, asOf));
      }
    }
  }

  @Property
  void the_range_of_a_partial_date_is_that_of_its_days(
      @ForAll @IntRange(min = 1990, max = 2010) int year,
      @ForAll @IntRange(max = 12) int month,
      @ForAll @IntRange(max = DAYS) int later) {
    PartialDate birth =
        PartialDate.parse(month == 0 ? "" + year : "%d-%02d".formatted(year, month));
    LocalDate asOf = birth.latest().plusDays(later);
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (LocalDate day = birth.earliest(); !day.isAfter(birth.latest()); day = day.plusDays(1)) {
      least = Math.min(least, countedAge(day, asOf));
      most = Math.max(most, countedAge(day, asOf));
    }

    Known<Integer> age = KnownAges.inYears(birth, asOf);

    assertEquals(Optional.of(least), age.least());
    assertEquals(Optional.of(most), age.most());
  }

  @Property
  void the_range_of_an_age_given_is_that_of_the_births_that_fit_it(
      @ForAll @IntRange(max = DAYS) int when,
      @ForAll @IntRange(max = 20) int years,
      @ForAll @IntRange(min = -800, max = 800) int later) {
    LocalDate then = START.plusDays(when);
    LocalDate asOf = then.plusDays(later);
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int back = years * 365; back < (years + 2) * 366; back++) {
      LocalDate birth = then.minusDays(back);
      if (countedAge(birth, then) == years) {
        least = Math.min(least, countedAge(birth, asOf));
        most = Math.max(most, countedAge(birth, asOf));
      }
    }

    Known<Integer> age = KnownAges.inYears(years, then, asOf);

    assertEquals(Optional.of(least), age.least());
    assertEquals(Optional.of(most), age.most());
  }

  @ParameterizedTest(name = "{0} and {1} months, {2}: {3}")
  @CsvSource({
    "2024-02-29, 12, LAST_OF_FEBRUARY, 2025-02-28",
    "2024-02-29, 12, FIRST_OF_MARCH, 2025-03-01",
    "2024-02-29, 48, LAST_OF_FEBRUARY, 2028-02-29",
    "2024-02-29, 48, FIRST_OF_MARCH, 2028-02-29",
    "2024-02-29, 1, FIRST_OF_MARCH, 2024-03-29",
    "2024-02-29, -12, FIRST_OF_MARCH, 2023-03-01",
    "2024-02-28, 12, FIRST_OF_MARCH, 2025-02-28",
    "2025-06-30, 8, FIRST_OF_MARCH, 2026-02-28",
    "2025-06-30, 8, LAST_OF_FEBRUARY, 2026-02-28",
    "2025-01-31, 1, LAST_OF_FEBRUARY, 2025-02-28",
    "2025-01-31, 3, LAST_OF_FEBRUARY, 2025-04-30",
    "2025-01-15, 0, LAST_OF_FEBRUARY, 2025-01-15"
  })
  void months_end_on_the_corresponding_day_or_the_last_of_the_month(
      LocalDate day, int months, Ages.LeapDay leapDay, LocalDate end) {
    assertEquals(end, Ages.monthsAfter(day, months, leapDay));
    if (months % 12 == 0) {
      assertEquals(end, Ages.anniversary(day, months / 12, leapDay));
    }
  }

  @ParameterizedTest(name = "born 2008-02-29, on {0}, {1}: {2}")
  @CsvSource({
    "2026-02-27, LAST_OF_FEBRUARY, 17",
    "2026-02-28, LAST_OF_FEBRUARY, 18",
    "2026-02-28, FIRST_OF_MARCH, 17",
    "2026-03-01, FIRST_OF_MARCH, 18",
    "2028-02-28, LAST_OF_FEBRUARY, 19",
    "2028-02-29, LAST_OF_FEBRUARY, 20",
    "2009-02-28, LAST_OF_FEBRUARY, 1",
    "2009-02-28, FIRST_OF_MARCH, 0",
    "2007-03-01, LAST_OF_FEBRUARY, 0"
  })
  void whoever_chooses_the_last_of_february_sees_the_birthday_a_day_sooner(
      LocalDate asOf, Ages.LeapDay leapDay, int age) {
    assertEquals(age, Ages.inYears(LocalDate.of(2008, 2, 29), asOf, leapDay));
  }

  @Property
  void an_age_is_the_number_of_anniversaries_by_either_choice(
      @ForAll @IntRange(max = DAYS) int born,
      @ForAll @IntRange(max = DAYS) int later,
      @ForAll Ages.LeapDay leapDay) {
    LocalDate birth = START.plusDays(born);
    LocalDate asOf = birth.plusDays(later);

    int age = Ages.inYears(birth, asOf, leapDay);

    assertEquals(false, Ages.anniversary(birth, age, leapDay).isAfter(asOf));
    assertEquals(true, Ages.anniversary(birth, age + 1, leapDay).isAfter(asOf));
  }
}
