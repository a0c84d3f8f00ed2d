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
