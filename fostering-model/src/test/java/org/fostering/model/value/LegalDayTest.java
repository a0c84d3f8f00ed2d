package org.fostering.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalDayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-07-01T22:59:59Z, 2026-07-01",
    "2026-07-01T23:00:00Z, 2026-07-02",
    "2026-07-01T23:30:00Z, 2026-07-02",
    "2026-12-01T23:59:59Z, 2026-12-01",
    "2026-07-02T00:30:00+01:00, 2026-07-02",
    "2026-07-02T08:30:00+09:00, 2026-07-02",
    "2026-12-02T00:30:00+01:00, 2026-12-01",
    "2026-03-29T00:59:59Z, 2026-03-29",
  })
  void the_day_is_the_one_in_the_united_kingdom(OffsetDateTime instant, LocalDate day) {
    assertEquals(day, LegalDay.of(instant));
  }
}
