package org.fostering.rules.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {

  @Test
  void an_instrument_is_found_by_its_key() {
    Instrument regulations = Instrument.named("fsr-2011");

    assertSame(regulations, Instrument.find("fsr-2011").orElseThrow());
    assertTrue(Instrument.all().contains(regulations));
    assertEquals("fsr-2011", regulations.toString());
    assertEquals(Set.of(Nation.ENGLAND), regulations.nations());
    assertEquals(InForce.from(LocalDate.of(2011, 4, 1)), regulations.inForce());
    assertEquals(Optional.empty(), Instrument.named("practice").address());
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "fpcr-1996, AS_MADE, ",
    "fpwr-2018, POINT_IN_TIME, 2019-04-29",
    "lacsr-2009, POINT_IN_TIME, 2021-09-30",
    "fsr-2011, CONSOLIDATED, 2015-04-01",
    "cppwr-2015, CONSOLIDATED, 2019-04-29",
    "nisr-2020-78, AS_MADE, ",
    "wsi-2003-237, EXCERPT, ",
    "practice, OWN, "
  })
  void an_instrument_says_which_text_of_it_was_read(String key, TextState state, LocalDate day) {
    assertEquals(state, Instrument.named(key).textState());
    assertEquals(Optional.ofNullable(day), Instrument.named(key).textDay());
  }

  @ParameterizedTest(name = "{0} holds from {1} to {2}")
  @CsvSource({
    "si-2020-445, 2020-04-24, 2020-09-25",
    "si-2020-909, 2020-09-25, 2021-09-30",
    "wsi-2020-1082, 2020-11-01, 2021-03-31",
    "nisr-2020-78, 2020-05-07, 2020-11-06",
    "wsi-2003-237, 2003-04-01, 2019-04-28",
    "ssi-2009-290, 2009-09-28, ",
    "wsi-2026-2, 2026-04-01, "
  })
  void an_instrument_holds_on_its_days(String key, LocalDate first, LocalDate last) {
    InForce days = Instrument.named(key).inForce();

    assertTrue(days.contains(first) && !days.contains(first.minusDays(1)));
    if (last == null) {
      assertTrue(days.contains(LocalDate.of(2099, 1, 1)));
    } else {
      assertTrue(days.contains(last) && !days.contains(last.plusDays(1)));
    }
  }

  @Test
  void what_was_made_with_a_day_that_is_not_known_is_not_in_force() {
    assertEquals(InForce.notCommenced(), Instrument.named("irdwr-2026").inForce());
  }

  @Test
  void a_key_that_no_instrument_has_is_empty_or_named() {
    assertEquals(Optional.empty(), Instrument.find("no-such-act"));
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> Instrument.named("no-such-act"));
    assertEquals("no instrument has the key no-such-act", fault.getMessage());
  }

  @Test
  void days_are_written_as_in_tables() {
    LocalDate first = LocalDate.of(2013, 7, 1);
    assertEquals(InForce.always(), InForce.parse("", ""));
    assertEquals(InForce.from(first), InForce.parse("2013-07-01", ""));
    assertEquals(InForce.between(first, first), InForce.parse("2013-07-01", "2013-07-01"));
    assertEquals(InForce.notCommenced(), InForce.parse("not-commenced", ""));
    for (List<String> days :
        List.of(
            List.of("soon", ""),
            List.of("", "never"),
            List.of("not-commenced", "2013-07-01"),
            List.of("2013-07-02", "2013-07-01"))) {
      assertThrows(IllegalArgumentException.class, () -> InForce.parse(days.get(0), days.get(1)));
    }
  }
}
