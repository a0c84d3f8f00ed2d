package org.fostering.rules.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.fostering.model.code.CodeLists;
import org.fostering.model.organisation.AuthorityRegister;
import org.fostering.model.organisation.HubDirectory;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.reference.DataSource;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.rules.interpretation.Interpretations;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

  @Test
  void the_standard_is_what_comes_with_the_library() {
    ReferenceData data = ReferenceData.standard();

    assertSame(data, ReferenceData.standard());
    assertSame(AuthorityRegister.standard(), data.authorities());
    assertSame(HubDirectory.standard(), data.hubs());
    assertSame(PostcodeDirectory.standard(), data.postcodes());
    assertSame(BankHolidays.standard(), data.bankHolidays());
    assertSame(CodeLists.standard(), data.codeLists());
    assertEquals(Interpretations.defaults(), data.interpretations());
  }

  @Test
  void each_part_is_replaced_by_itself() {
    DataSource source =
        new DataSource("made up", "1", LocalDate.of(2026, 1, 1), "none", "none", "test");
    HubDirectory none =
        HubDirectory.of(source, AuthorityRegister.standard(), List.of(), List.of());

    ReferenceData data = ReferenceData.standard().with(none);

    assertSame(none, data.hubs());
    assertSame(AuthorityRegister.standard(), data.authorities());
    assertSame(HubDirectory.standard(), ReferenceData.standard().hubs());
  }

  @Test
  void a_part_that_is_missing_is_named() {
    NullPointerException missing =
        assertThrows(
            NullPointerException.class,
            () -> ReferenceData.standard().with((BankHolidays) null));

    assertEquals("bankHolidays", missing.getMessage());
  }
}
