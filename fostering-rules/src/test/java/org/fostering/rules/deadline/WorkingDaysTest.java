package org.fostering.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fostering.model.reference.BankHoliday;
import org.fostering.model.reference.BankHolidayDivision;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDaysTest {

  private static final BankHolidays HOLIDAYS = BankHolidays.standard();
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  private static WorkingDays in(Nation nation) {
    return WorkingDays.of(WorkingDayCalendar.ofPolicyIn(nation), HOLIDAYS);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Every working day of the calendar, listed one by one, without the code under test. */
  private static List<LocalDate> slowly(Nation nation) {
    return SLOWLY.get(nation);
  }

  private static final Map<Nation, List<LocalDate>> SLOWLY =
      Arrays.stream(Nation.values())
          .collect(Collectors.toMap(Function.identity(), WorkingDaysTest::listed));

  private static List<LocalDate> listed(Nation nation) {
    Set<LocalDate> holidays =
        HOLIDAYS.holidays(BankHolidayDivision.of(nation)).stream()
            .map(BankHoliday::date)
            .collect(Collectors.toCollection(HashSet::new));
    List<LocalDate> working = new ArrayList<>();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      boolean christmas = day.getMonthValue() == 12 && day.getDayOfMonth() == 25;
      if (!weekend && !christmas && !holidays.contains(day)) {
        working.add(day);
      }
    }
    return working;
  }

  @Property
  void counting_on_agrees_with_a_slow_count(
      @ForAll Nation nation,
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(min = 1, max = 40) int n) {
    List<LocalDate> later = slowly(nation).stream().filter(start::isBefore).toList();

    assertEquals(
        later.size() < n ? Optional.empty() : Optional.of(later.get(n - 1)),
        in(nation).after(start, n));
  }

  @Property
  void counting_back_agrees_with_a_slow_count(
      @ForAll Nation nation,
      @ForAll("days") LocalDate end,
      @ForAll @IntRange(min = 1, max = 40) int n) {
    List<LocalDate> earlier = slowly(nation).stream().filter(end::isAfter).toList();

    assertEquals(
        earlier.size() < n ? Optional.empty() : Optional.of(earlier.get(earlier.size() - n)),
        in(nation).before(end, n));
  }

  @Property
  void counting_from_a_day_itself_agrees_with_a_slow_count(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 40) int n) {
    List<LocalDate> from =
        slowly(Nation.ENGLAND).stream().filter(day -> !day.isBefore(start)).toList();
    ClockLength span =
        ClockLength.builder(n, DurationUnit.WORKING_DAYS)
            .counting(DayCount.BEGINNING_WITH)
            .calendar("fsr-2011")
            .build();

    assertEquals(
        from.size() < n ? Optional.empty() : Optional.of(from.get(n - 1)),
        DueDate.of(TestClocks.clock(span), start, Interpretations.defaults(), HOLIDAYS).day());
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void every_day_of_the_calendar_is_a_working_day_or_not_as_the_slow_list_has_it(Nation nation) {
    Set<LocalDate> working = Set.copyOf(slowly(nation));
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      assertEquals(Optional.of(working.contains(day)), in(nation).isWorkingDay(day));
    }
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "2026-06-15, SCOTLAND, false",
    "2026-06-15, ENGLAND, true",
    "2026-06-15, WALES, true",
    "2026-06-15, NORTHERN_IRELAND, true",
    "2026-03-17, NORTHERN_IRELAND, false",
    "2026-07-13, NORTHERN_IRELAND, false",
    "2026-03-17, ENGLAND, true",
    "2026-04-06, ENGLAND, false",
    "2026-04-06, SCOTLAND, true",
    "2026-01-02, SCOTLAND, false",
    "2026-01-02, WALES, true",
    "2026-08-03, SCOTLAND, false",
    "2026-08-31, ENGLAND, false",
    "2022-09-19, ENGLAND, false",
    "2023-05-08, WALES, false",
    "2026-04-04, ENGLAND, false",
    "2026-04-05, ENGLAND, false"
  })
  void each_nation_has_its_own_working_days(LocalDate day, Nation nation, boolean working) {
    assertEquals(Optional.of(working), in(nation).isWorkingDay(day));
  }

  /** The list has Good Friday in every year, as the regulations name it besides bank holidays. */
  @ParameterizedTest
  @EnumSource(Nation.class)
  void good_friday_and_christmas_day_are_no_working_days(Nation nation) {
    for (int year = 2012; year <= 2028; year++) {
      assertEquals(Optional.of(false), in(nation).isWorkingDay(easter(year).minusDays(2)));
      assertEquals(Optional.of(false), in(nation).isWorkingDay(LocalDate.of(year, 12, 25)));
    }
  }

  /** The anonymous Gregorian computus (Meeus, Jones and Butcher). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 19 * l) / 433;
    int month = (h + l - 7 * m + 90) / 25;
    return LocalDate.of(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
  }

  @Test
  void christmas_day_is_none_even_where_a_host_s_list_forgets_it() {
    BankHolidays none = BankHolidays.of(HOLIDAYS.source(), HOLIDAYS.coverage(), List.of());
    LocalDate christmas = LocalDate.of(2026, 12, 25);

    assertEquals(
        Optional.of(false),
        WorkingDays.of(WorkingDayCalendar.of("fsr-2011", Interpretations.defaults()), none)
            .isWorkingDay(christmas));
    Interpretations plain =
        Interpretations.defaults()
            .with(
                Interpretation.WORKING_DAYS_OF_THE_STANDARDS,
                InterpretationOption.MONDAY_TO_FRIDAY);
    assertEquals(
        Optional.of(true),
        WorkingDays.of(WorkingDayCalendar.of("nms-2011", plain), none).isWorkingDay(christmas));
  }

  @Test
  void beyond_the_coverage_there_is_no_answer_not_even_for_a_sunday() {
    WorkingDays days = in(Nation.ENGLAND);

    assertEquals(Optional.empty(), days.isWorkingDay(FIRST.minusDays(1)));
    assertEquals(Optional.empty(), days.isWorkingDay(LAST.plusDays(1)));
    assertEquals(Optional.empty(), days.isWorkingDay(LocalDate.of(2029, 1, 7)));
    assertEquals(Optional.of(false), days.isWorkingDay(LAST));
    assertEquals(Optional.of(LocalDate.of(2028, 12, 29)), days.after(LAST.minusDays(3), 1));
    assertEquals(Optional.empty(), days.after(LAST.minusDays(2), 1));
    assertEquals(Optional.of(LocalDate.of(2012, 1, 3)), days.after(FIRST.minusDays(1), 1));
    assertEquals(Optional.empty(), days.after(FIRST.minusDays(2), 1));
    assertEquals(Optional.of(LocalDate.of(2028, 12, 29)), days.before(LAST.plusDays(1), 1));
    assertEquals(Optional.empty(), days.before(LAST.plusDays(2), 1));
    assertEquals(Optional.of(LocalDate.of(2012, 1, 3)), days.before(LocalDate.of(2012, 1, 4), 1));
    assertEquals(Optional.empty(), days.before(LocalDate.of(2012, 1, 4), 2));
  }

  @Test
  void a_day_proclaimed_since_is_added() {
    LocalDate day = LocalDate.of(2027, 6, 14);
    BankHolidays more =
        HOLIDAYS.plus(
            List.of(
                new BankHoliday(
                    day,
                    BankHolidayDivision.ENGLAND_AND_WALES,
                    "A made-up holiday",
                    Optional.empty(),
                    "a made-up proclamation")));
    WorkingDayCalendar calendar = WorkingDayCalendar.of("fsr-2011", Interpretations.defaults());

    assertEquals(Optional.of(false), WorkingDays.of(calendar, more).isWorkingDay(day));
    assertEquals(
        Optional.of(day.plusDays(1)), WorkingDays.of(calendar, more).after(day.minusDays(1), 1));
    assertEquals(Optional.of(day), WorkingDays.of(calendar, HOLIDAYS).after(day.minusDays(1), 1));
  }

  @Test
  void no_working_day_is_the_day_itself_and_fewer_is_a_mistake() {
    LocalDate sunday = LocalDate.of(2026, 4, 5);

    assertEquals(Optional.of(sunday), in(Nation.ENGLAND).after(sunday, 0));
    assertEquals(Optional.of(sunday), in(Nation.ENGLAND).before(sunday, 0));
    assertThrows(IllegalArgumentException.class, () -> in(Nation.ENGLAND).after(sunday, -1));
    assertThrows(IllegalArgumentException.class, () -> in(Nation.ENGLAND).before(sunday, -1));
  }

  @Test
  void every_calendar_says_where_it_is_written() {
    for (WorkingDayCalendar calendar : WorkingDayCalendar.all()) {
      assertEquals(1, calendar.basis().citations().size(), calendar.key());
    }
    assertTrue(
        assertThrows(
                IllegalArgumentException.class,
                () -> WorkingDayCalendar.of("no-such", Interpretations.defaults()))
            .getMessage()
            .contains("no-such"));
  }
}
