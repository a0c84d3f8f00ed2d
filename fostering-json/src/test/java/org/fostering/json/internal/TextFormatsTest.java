package org.fostering.json.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatsTest {

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
