package org.fostering.rules.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;

class JurisdictionTest {

  @Test
  void one_nation_is_known() {
    Jurisdiction wales = Jurisdiction.of(Nation.WALES);

    assertEquals(Optional.of(Nation.WALES), wales.nation());
    assertEquals(List.of(Nation.WALES), wales.nations());
    assertEquals(Set.of(Nation.WALES), wales.possible());
    assertEquals(wales, Jurisdiction.oneOf(Set.of(Nation.WALES)));
    assertEquals(wales, Jurisdiction.of(Optional.of(Nation.WALES)));
    assertEquals(wales.hashCode(), Jurisdiction.of(Optional.of(Nation.WALES)).hashCode());
  }

  @Test
  void of_several_none_is_taken_to_be_the_one() {
    Jurisdiction border = Jurisdiction.oneOf(List.of(Nation.WALES, Nation.ENGLAND, Nation.WALES));

    assertEquals(Optional.empty(), border.nation());
    assertEquals(List.of(Nation.ENGLAND, Nation.WALES), border.nations());
    assertEquals(Set.of(Nation.ENGLAND, Nation.WALES), border.possible());
    assertNotEquals(Jurisdiction.of(Nation.ENGLAND), border);
    assertFalse(border.toString().contains("WALES"));
  }

  @Test
  void none_named_is_not_known_and_may_be_any() {
    assertEquals(Jurisdiction.notKnown(), Jurisdiction.oneOf(List.of()));
    assertEquals(Jurisdiction.notKnown(), Jurisdiction.of(Optional.empty()));
    assertEquals(Optional.empty(), Jurisdiction.notKnown().nation());
    assertEquals(List.of(), Jurisdiction.notKnown().nations());
    assertEquals(EnumSet.allOf(Nation.class), Jurisdiction.notKnown().possible());
    assertThrows(NullPointerException.class, () -> Jurisdiction.of((Nation) null));
  }
}
