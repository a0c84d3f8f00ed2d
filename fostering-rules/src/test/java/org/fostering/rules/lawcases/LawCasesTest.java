package org.fostering.rules.lawcases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of the cases is that of the tables. */
class LawCasesTest {

  static List<LawCase> cases() {
    return LawCases.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_library_answers_as_the_provision_does(LawCase asked) {
    Optional<String> difference =
        LawQuestions.answer(asked, LawTables.standard()).differsFrom(asked);

    if (asked.fault().isPresent()) {
      assertNotEquals(Optional.empty(), difference, "this works now: " + asked.fault().get());
    } else {
      assertEquals(Optional.empty(), difference);
    }
  }

  @Test
  void each_case_has_a_name_of_its_own() {
    Set<String> names = new HashSet<>();
    for (LawCase each : cases()) {
      assertTrue(names.add(each.name()), each.name());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "regulation 26(5),regulation 26(5),true",
    "regulations 26(5) and (6) and 27(8) to (10),regulation 26(6),true",
    "regulations 26(5) and (6) and 27(8) to (10),regulation 27(9),true",
    "regulation 26(1C)(b),regulation 26(1C),true",
    "regulation 26(1C),regulation 26(1C)(b),true",
    "regulation 26(5),regulation 26(6),false",
    "regulation 26,regulation 27,false",
    "regulation 2,regulation 26,false",
    "Schedule 3 paragraph 7,Schedule 3 paragraph 8,false"
  })
  void a_place_is_the_same_a_part_or_the_whole(String place, String expected, boolean same) {
    assertEquals(same, LawAnswer.isAt(place, expected));
  }
}
