package org.fostering.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingKindTest {

  private enum Kind implements FindingKind {
    KENNEL_WITHOUT_A_ROOF,
    KENNEL
  }

  @Test
  void the_code_is_the_name_with_a_dot_after_the_first_word() {
    assertEquals("kennel.without-a-roof", Kind.KENNEL_WITHOUT_A_ROOF.code());
    assertEquals("kennel", Kind.KENNEL.code());
  }

  @Test
  void a_kind_that_says_nothing_else_is_an_error() {
    Pointer place = Pointer.ROOT.property("roof");
    assertEquals(
        new Finding(
            "kennel.without-a-roof", Severity.ERROR, place, Optional.empty(), Optional.empty()),
        Kind.KENNEL_WITHOUT_A_ROOF.at(place));
  }
}
