package org.fostering.json.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatsTest {

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
    assertEquals(Optional.of(OffsetDateTime.parse(text)), TextFormats.instant(text));
    OffsetDateTime instant = TextFormats.instant(text).orElseThrow();
    assertEquals(Optional.of(instant), TextFormats.instant(TextFormats.text(instant)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-03-31",
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
    assertEquals(Optional.empty(), TextFormats.instant(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "2024-02-29", "9999-12-31"})
  void dates_are_read(String text) {
    assertEquals(Optional.of(LocalDate.parse(text)), TextFormats.date(text));
    assertEquals(text, TextFormats.text(LocalDate.parse(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-02-29", "2026-04-31", "2026-3-31", "31/03/2026", "2026-03", "-2026-03-31"})
  void what_only_looks_like_a_date_is_not_read(String text) {
    assertEquals(Optional.empty(), TextFormats.date(text));
  }

  @Test
  void names_are_written_in_lower_case_with_hyphens() {
    assertEquals("northern-ireland", TextFormats.hyphenated("NORTHERN_IRELAND"));
    assertEquals("panel-recommendation", TextFormats.hyphenated("PanelRecommendation"));
    assertEquals("answer", TextFormats.hyphenated("Answer"));
  }
}
