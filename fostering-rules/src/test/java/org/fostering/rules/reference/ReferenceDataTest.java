package org.fostering.rules.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.code.CodeLists;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.rules.interpretation.Interpretations;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

  @Test
  void the_standard_is_what_comes_with_the_library() {
    ReferenceData data = ReferenceData.standard();

    assertSame(data, ReferenceData.standard());
    assertSame(Organisations.standard(), data.organisations());
    assertSame(PostcodeDirectory.standard(), data.postcodes());
    assertSame(BankHolidays.standard(), data.bankHolidays());
    assertSame(CodeLists.standard(), data.codeLists());
    assertEquals(Interpretations.defaults(), data.interpretations());
  }

  @Test
  void each_part_is_replaced_by_itself() {
    Organisations none =
        Organisations.of(OrganisationDirectory.builder().build()).value().orElseThrow();

    ReferenceData data = ReferenceData.standard().with(none);

    assertSame(none, data.organisations());
    assertSame(PostcodeDirectory.standard(), data.postcodes());
    assertSame(Organisations.standard(), ReferenceData.standard().organisations());
  }

  @Test
  void a_host_adds_code_lists_of_its_own() {
    Map<String, String> tables =
        Map.of(
            "lists.csv",
            "list,title_en,source\nvisit-mood,Mood,Anytown\n",
            "visit-mood.csv",
            "code,label_en,definition,source\ncalm,Calm,So.,Anytown\n");
    CodeLists own =
        CodeLists.read(
            file ->
                Optional.ofNullable(tables.get(file))
                    .map(table -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))
                    .orElse(null));
    ReferenceData data = ReferenceData.standard().with(CodeLists.standard().with(own));

    assertTrue(data.codeLists().find("visit-mood").isPresent());
    assertTrue(data.codeLists().find("check-kind").isPresent());
    assertFalse(ReferenceData.standard().codeLists().find("visit-mood").isPresent());
  }

  @Test
  void a_part_that_is_missing_is_named() {
    NullPointerException missing =
        assertThrows(
            NullPointerException.class, () -> ReferenceData.standard().with((BankHolidays) null));

    assertEquals("bankHolidays", missing.getMessage());
  }
}
