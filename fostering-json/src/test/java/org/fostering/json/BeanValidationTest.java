package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-paths")
class BeanValidationTest {

  private static final FosteringJson JSON = FosteringJson.standard();

  @Test
  void a_constraint_that_the_reader_does_not_know_is_left_to_bean_validation() {
    assertEquals(
        List.of("constraint.host-digits /number 1:11"),
        found("{\"number\":1234,\"note\":\"abc\"}"));
  }

  @Test
  void known_constraints_are_reported_once_and_repeated_ones_each() {
    assertEquals(
        List.of(
            "constraint.range /number 1:11",
            "constraint.host-digits /number 1:11",
            "constraint.host-lower /note 1:26",
            "constraint.host-short /note 1:26",
            "constraint.other /note 1:26"),
        found("{\"number\":1000001,\"note\":\"ABCD\"}"));
  }

  @Test
  void a_violation_inside_a_list_has_its_pointer_and_place() {
    assertEquals(
        List.of("constraint.host-order  1:1", "constraint.host-digits /earlier/1/number 2:36"),
        found("{\"number\":9,\n \"earlier\":[{\"number\":4},{\"number\":1234}]}"));
  }

  @Test
  void a_constraint_on_a_question_is_reported_on_the_object() {
    assertEquals(
        List.of("constraint.host-order /earlier/0 1:24"),
        found("{\"number\":9,\"earlier\":[{\"number\":4,\"earlier\":[{\"number\":5}]}]}"));
  }

  @Test
  void a_validator_that_throws_is_a_finding_without_its_words() {
    assertEquals(List.of("constraint.unchecked  1:1"), found("{\"number\":666}"));
  }

  @Test
  void a_type_of_a_host_is_written_and_read_like_any_other() {
    HostVisit visit =
        HostVisit.builder()
            .number(3)
            .note(Optional.of("abc"))
            .announced(Optional.of(false))
            .earlier(List.of(HostVisit.builder().number(2).build()))
            .build();

    String written = JSON.write(visit);

    assertEquals(
        "{\"announced\":false,\"earlier\":[{\"number\":2}],\"note\":\"abc\",\"number\":3}",
        written);
    assertEquals(visit, JSON.read(HostVisit.class, written).value().orElseThrow());
  }

  @Test
  void a_type_that_is_not_made_like_one_of_the_vocabulary_is_refused() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> JSON.read(Runnable.class, "{}"))
            .getMessage();

    assertTrue(message.contains("java.lang.Runnable") && message.contains("Builder"), message);
    assertThrows(IllegalArgumentException.class, () -> JSON.write("text"));
  }

  private static List<String> found(String document) {
    return FormattedFindings.lines(JSON.read(HostVisit.class, document));
  }
}
