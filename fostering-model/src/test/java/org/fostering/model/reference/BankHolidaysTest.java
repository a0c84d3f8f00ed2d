package org.fostering.model.reference;

import static org.fostering.model.reference.BankHolidayDivision.ENGLAND_AND_WALES;
import static org.fostering.model.reference.BankHolidayDivision.NORTHERN_IRELAND;
import static org.fostering.model.reference.BankHolidayDivision.SCOTLAND;
import static org.fostering.model.reference.BankHolidayStatus.BANK_HOLIDAY;
import static org.fostering.model.reference.BankHolidayStatus.NOT_BANK_HOLIDAY;
import static org.fostering.model.reference.BankHolidayStatus.NOT_COVERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BankHolidaysTest {

  private static final BankHolidays STANDARD = BankHolidays.standard();
  private static final LocalDate WORLD_CUP = LocalDate.of(2026, 6, 15);

  @Test
  void the_table_is_the_published_json_row_for_row() throws IOException {
    try (InputStream in = BankHolidays.class.getResourceAsStream("bank-holidays.csv")) {
      String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(GovUkBankHolidays.toCsv(GovUkBankHolidays.json()), csv);
    }
  }

  @ParameterizedTest
  @CsvSource({"ENGLAND_AND_WALES,140", "SCOTLAND,158", "NORTHERN_IRELAND,174"})
  void each_division_has_the_published_days_and_the_proclaimed_one(
      BankHolidayDivision division, int days) {
    assertEquals(days, STANDARD.holidays(division).size());
  }

  @ParameterizedTest
  @EnumSource
  void the_days_are_those_that_the_law_gives_when_derived_anew(BankHolidayDivision division) {
    TreeSet<LocalDate> derived = new TreeSet<>();
    for (int year = 2012; year <= 2028; year++) {
      derived.addAll(StatutoryBankHolidays.of(division, year));
    }
    assertEquals(
        List.copyOf(derived), STANDARD.holidays(division).stream().map(BankHoliday::date).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2011-12-31, NOT_COVERED",
    "2012-01-01, NOT_BANK_HOLIDAY",
    "2012-01-02, BANK_HOLIDAY",
    "2028-12-25, BANK_HOLIDAY",
    "2028-12-26, BANK_HOLIDAY",
    "2028-12-27, NOT_BANK_HOLIDAY",
    "2028-12-31, NOT_BANK_HOLIDAY",
    "2029-01-01, NOT_COVERED"
  })
  void beyond_the_covered_years_the_answer_is_not_no(LocalDate day, BankHolidayStatus expected) {
    for (Nation nation : Nation.values()) {
      assertEquals(expected, STANDARD.status(nation, day), nation.name());
    }
  }

  @Property(tries = 200)
  void no_day_outside_the_coverage_is_answered_with_yes_or_no(
      @ForAll @IntRange(min = -40_000, max = 40_000) int offset, @ForAll Nation nation) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(offset);
    boolean covered = day.getYear() >= 2012 && day.getYear() <= 2028;
    assertEquals(covered, STANDARD.status(nation, day) != NOT_COVERED);
    assertEquals(
        STANDARD.status(nation, day) == BANK_HOLIDAY, STANDARD.find(nation, day).isPresent());
  }

  @Test
  void the_world_cup_day_is_a_bank_holiday_in_scotland_alone_and_names_its_proclamation() {
    assertEquals(BANK_HOLIDAY, STANDARD.status(Nation.SCOTLAND, WORLD_CUP));
    assertEquals(NOT_BANK_HOLIDAY, STANDARD.status(Nation.ENGLAND, WORLD_CUP));
    assertEquals(NOT_BANK_HOLIDAY, STANDARD.status(Nation.NORTHERN_IRELAND, WORLD_CUP));
    BankHoliday day = STANDARD.find(Nation.SCOTLAND, WORLD_CUP).orElseThrow();
    assertTrue(day.source().contains("Royal Proclamation of 4 February 2026"));
  }

  @Test
  void the_nations_differ_where_their_law_does() {
    LocalDate easterMonday = LocalDate.of(2026, 4, 6);
    assertEquals(BANK_HOLIDAY, STANDARD.status(Nation.WALES, easterMonday));
    assertEquals(NOT_BANK_HOLIDAY, STANDARD.status(Nation.SCOTLAND, easterMonday));
    LocalDate secondOfJanuary = LocalDate.of(2026, 1, 2);
    assertEquals(BANK_HOLIDAY, STANDARD.status(Nation.SCOTLAND, secondOfJanuary));
    assertEquals(NOT_BANK_HOLIDAY, STANDARD.status(Nation.ENGLAND, secondOfJanuary));
    LocalDate stPatrick = LocalDate.of(2026, 3, 17);
    assertEquals(BANK_HOLIDAY, STANDARD.status(Nation.NORTHERN_IRELAND, stPatrick));
    assertEquals(NOT_BANK_HOLIDAY, STANDARD.status(Nation.WALES, stPatrick));
  }

  @Test
  void no_bank_holiday_falls_on_a_weekend() {
    for (BankHolidayDivision division : BankHolidayDivision.values()) {
      for (BankHoliday holiday : STANDARD.holidays(division)) {
        DayOfWeek day = holiday.date().getDayOfWeek();
        assertTrue(day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY, holiday.toString());
      }
    }
  }

  @Test
  void a_day_proclaimed_later_can_be_added() {
    LocalDate day = LocalDate.of(2027, 7, 30);
    BankHolidays more = STANDARD.plus(List.of(holiday(day, ENGLAND_AND_WALES)));
    assertEquals(BANK_HOLIDAY, more.status(Nation.ENGLAND, day));
    assertEquals(NOT_BANK_HOLIDAY, more.status(Nation.SCOTLAND, day));
    assertEquals(NOT_BANK_HOLIDAY, STANDARD.status(Nation.ENGLAND, day));
    assertEquals(STANDARD.coverage(), more.coverage());
  }

  @Test
  void a_day_that_is_there_already_or_not_covered_is_refused_by_name() {
    IllegalArgumentException twice =
        assertThrows(
            IllegalArgumentException.class,
            () -> STANDARD.plus(List.of(holiday(WORLD_CUP, SCOTLAND))));
    assertTrue(twice.getMessage().contains("2026-06-15 in scotland"), twice.getMessage());
    IllegalArgumentException outside =
        assertThrows(
            IllegalArgumentException.class,
            () -> STANDARD.plus(List.of(holiday(LocalDate.of(2029, 1, 1), NORTHERN_IRELAND))));
    assertTrue(outside.getMessage().contains("2029-01-01"), outside.getMessage());
  }

  @Test
  void a_calendar_without_a_stated_coverage_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> BankHolidays.of(STANDARD.source(), DateRange.ALWAYS, List.of()));
  }

  @Test
  void it_says_its_source_and_cannot_be_changed() {
    assertSame(STANDARD, BankHolidays.standard());
    assertTrue(STANDARD.source().licence().contains("Open Government Licence v3.0"));
    assertEquals(LocalDate.of(2026, 2, 25), STANDARD.source().asOf());
    List<BankHoliday> days = STANDARD.holidays(SCOTLAND);
    assertThrows(UnsupportedOperationException.class, days::clear);
  }

  @Test
  void a_division_is_found_by_its_code_or_its_nation() {
    for (BankHolidayDivision division : BankHolidayDivision.values()) {
      assertEquals(Optional.of(division), BankHolidayDivision.ofCode(division.code()));
    }
    assertEquals(Optional.empty(), BankHolidayDivision.ofCode("wales"));
    assertEquals(ENGLAND_AND_WALES, BankHolidayDivision.of(Nation.WALES));
  }

  private static BankHoliday holiday(LocalDate date, BankHolidayDivision division) {
    return new BankHoliday(date, division, "Extra day", Optional.empty(), "a proclamation");
  }
}
