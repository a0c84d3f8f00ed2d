package org.fostering.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PointerTest {

  private static final Pointer FIRST = Pointer.ROOT.property("enquirers").index(0);
  private static final Pointer NAME = FIRST.property("name");

  @Test
  void the_steps_are_as_they_stand_in_the_document() {
    assertEquals(List.of(), Pointer.ROOT.steps());
    assertEquals(List.of("enquirers", "0", "name"), NAME.steps());
    Pointer odd = Pointer.ROOT.property("a/b").property("c~d").property("~1");
    assertEquals(List.of("a/b", "c~d", "~1"), odd.steps());
    assertEquals("/a~1b/c~0d/~01", odd.toString());
  }

  @Test
  void the_parent_of_the_document_is_nothing() {
    assertEquals(Optional.empty(), Pointer.ROOT.parent());
    assertEquals(Optional.of(FIRST), NAME.parent());
  }

  @Test
  void a_place_starts_with_itself_and_with_what_holds_it() {
    assertTrue(NAME.startsWith(Pointer.ROOT));
    assertTrue(NAME.startsWith(FIRST));
    assertTrue(NAME.startsWith(NAME));
    assertFalse(FIRST.startsWith(NAME));
    assertFalse(Pointer.ROOT.property("enquirers").index(10).startsWith(FIRST));
  }

  @Test
  void the_way_from_a_place_leads_back_here() {
    assertEquals(List.of("name"), NAME.from(FIRST).steps());
    assertEquals(NAME, FIRST.append(NAME.from(FIRST)));
    assertEquals(NAME, NAME.from(Pointer.ROOT));
    assertEquals(Pointer.ROOT, NAME.from(NAME));
    assertThrows(IllegalArgumentException.class, () -> FIRST.from(NAME));
  }
}
