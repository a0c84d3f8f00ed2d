package org.fostering.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;

class DistrictsTest {

  private static final Districts STANDARD = Districts.standard();
  private static final District ALLERDALE =
      new District("E07000026", "Allerdale", Nation.ENGLAND, Optional.of("E06000063"));

  @Test
  void a_code_of_another_nation_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new District("W06000001", "Anglesey", Nation.ENGLAND, Optional.empty()));
  }

  @Test
  void a_missing_part_is_named() {
    NullPointerException fault =
        assertThrows(
            NullPointerException.class,
            () -> new District("E07000032", null, Nation.ENGLAND, Optional.empty()));
    assertEquals("name", fault.getMessage());
  }

  @Test
  void two_districts_with_one_code_are_refused_by_name() {
    List<District> twins = List.of(ALLERDALE, ALLERDALE);

    assertEquals(
        "two districts have the code E07000026",
        assertThrows(
                IllegalArgumentException.class,
                () -> Districts.of(STANDARD.source(), twins, Map.of()))
            .getMessage());
  }

  @Test
  void districts_and_groups_of_a_hosts_own_are_found() {
    Districts own = Districts.of(STANDARD.source(), List.of(ALLERDALE), Map.of("ZC010", "ZT001"));

    assertEquals(List.of(ALLERDALE), own.all());
    assertEquals(Optional.of(ALLERDALE), own.find("E07000026"));
    assertEquals(Optional.empty(), own.find("E07000032"));
    assertEquals(Optional.of("ZT001"), own.trustOfCommissioningGroup("ZC010"));
    assertEquals(Optional.empty(), own.trustOfCommissioningGroup("ZC020"));
  }

  @Test
  void it_says_its_source_and_cannot_be_changed() {
    assertSame(STANDARD, Districts.standard());
    assertEquals("Districts[361 districts, as of 2026-07-27]", STANDARD.toString());
    List<District> districts = STANDARD.all();
    assertThrows(UnsupportedOperationException.class, districts::clear);
  }
}
