package org.fostering.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-31T09:30:00Z",
        "2026-03-31T09:30:00+01:00",
        "2026-03-31T23:59:59.123456789-14:59",
        "0000-01-01T00:00:00.1Z",
        "2024-02-29T00:00:00+00:30"
      })
  void instants_of_rfc_3339_are_read(String text) {
    OffsetDateTime instant = OffsetDateTime.parse(text);

    assertEquals(Optional.of(instant), Moment.parse(text).instant());
    assertEquals(Moment.parse(text), Moment.of(instant));
    assertTrue(text.matches(Moment.PATTERN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-30",
        "2026-03",
        "2026-3-31x",
        "2026-03-31T09:30Z",
        "2026-03-31T09:30:00",
        "2026-03-31t09:30:00Z",
        "2026-03-31T09:30:00z",
        "2026-03-31 09:30:00Z",
        "2026-03-31T24:00:00Z",
        "2026-03-31T23:59:60Z",
        "2026-03-31T09:30:00,5Z",
        "2026-03-31T09:30:00.Z",
        "2026-03-31T09:30:00.1234567890Z",
        "2026-03-31T09:30:00-00:00",
        "2026-03-31T09:30:00+01",
        "2026-03-31T09:30:00+0100",
        "2026-03-31T09:30:00+15:00",
        "2026-03-31T09:30:00+01:00:00",
        "2026-03-31T09:30:00+01:00[Europe/London]",
        "2026-02-30T09:30:00Z",
        "2025-02-29T00:00:00Z",
        "+2026-03-31T09:30:00Z",
        "12026-03-31T09:30:00Z",
        "2026-03-31T09:30:00Z\n",
        "٢٠٢٦-03-31T09:30:00Z"
      })
  void what_only_looks_like_an_instant_is_not_read(String text) {
    assertEquals(Optional.empty(), Moment.tryParse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-31", "0000-02-29", "9999-12-31"})
  void a_day_stays_a_day(String text) {
    Moment moment = Moment.parse(text);

    assertEquals(text, moment.getText());
    assertEquals(LocalDate.parse(text), moment.day());
    assertEquals(Optional.empty(), moment.instant());
    assertEquals(moment, Moment.of(LocalDate.parse(text)));
    assertTrue(text.matches(Moment.PATTERN));
  }

  @Test
  void what_came_is_kept_as_it_was_written() {
    assertEquals("2026-03-31T09:30:00.500Z", Moment.parse("2026-03-31T09:30:00.500Z").getText());
    assertEquals("2026-03-31T09:30:00+00:00", Moment.parse("2026-03-31T09:30:00+00:00").getText());
    assertEquals(
        "2026-03-31T09:30:00Z",
        Moment.of(OffsetDateTime.of(2026, 3, 31, 9, 30, 0, 0, ZoneOffset.UTC)).getText());
  }

  @Test
  void an_instant_late_in_a_summer_evening_is_of_the_next_day() {
    assertEquals(LocalDate.of(2026, 7, 2), Moment.parse("2026-07-01T23:30:00Z").day());
    assertEquals(LocalDate.of(2026, 1, 1), Moment.parse("2026-01-01T23:30:00Z").day());
  }

  /**
   * Both around the hours at which the days part, and in the centuries of local and double time.
   */
  @Property
  void the_day_is_that_of_the_zone(
      @ForAll @IntRange(min = 1, max = 9998) int year,
      @ForAll @IntRange(min = 1, max = 366) int dayOfYear,
      @ForAll @IntRange(min = 0, max = 86_399) int second,
      @ForAll @IntRange(min = -899, max = 899) int offsetMinutes) {
    for (int near : new int[] {year, 1840 + year % 200}) {
      OffsetDateTime instant =
          LocalDate.ofYearDay(near, 1)
              .plusDays(dayOfYear - 1)
              .atTime(LocalTime.ofSecondOfDay(second))
              .atOffset(ZoneOffset.ofTotalSeconds(offsetMinutes * 60));

      assertEquals(
          instant.atZoneSameInstant(LegalDay.ZONE).toLocalDate(), Moment.of(instant).day());
    }
  }

  @ParameterizedTest(name = "{0} is before {1}: {2}")
  @CsvSource({
    "2026-03-30, 2026-03-31, true",
    "2026-03-31, 2026-03-31, false",
    "2026-03-31, 2026-03-31T09:30:00Z, false",
    "2026-03-31T09:30:00Z, 2026-03-31, false",
    "2026-03-30T23:59:59Z, 2026-04-01, true",
    "2026-03-31T09:29:59Z, 2026-03-31T09:30:00Z, true",
    "2026-03-31T09:30:00Z, 2026-03-31T09:30:00+01:00, false",
  })
  void only_what_came_before_beyond_doubt_is_before(Moment one, Moment other, boolean before) {
    assertEquals(before, one.isBefore(other));
  }

  @Test
  void what_cannot_be_written_is_refused_without_repeating_it() {
    OffsetDateTime seconds =
        OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(0, 0, 7));

    for (IllegalArgumentException refused :
        new IllegalArgumentException[] {
          assertThrows(IllegalArgumentException.class, () -> Moment.of(seconds)),
          assertThrows(IllegalArgumentException.class, () -> Moment.of(LocalDate.of(10_777, 1, 1))),
          assertThrows(IllegalArgumentException.class, () -> Moment.parse("canary 7"))
        }) {
      assertFalse(refused.getMessage().contains("7"), refused.getMessage());
    }
    assertEquals("Moment[to the day]", Moment.parse("2026-03-31").toString());
    assertEquals("Moment[to the second]", Moment.parse("2026-03-31T09:30:00Z").toString());
  }
}
