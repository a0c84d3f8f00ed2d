package org.fostering.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void a_word_is_the_name_in_lower_case_with_hyphens() {
    assertEquals("northern-ireland", Words.of(Nation.NORTHERN_IRELAND));
    assertEquals(
        List.of("england", "wales", "scotland", "northern-ireland"), Words.all(Nation.class));
  }

  @Test
  void every_constant_comes_back_from_its_word() {
    for (Answer answer : Answer.values()) {
      assertEquals(Optional.of(answer), Words.find(Answer.class, Words.of(answer)));
      assertEquals(answer, Words.parse(Answer.class, Words.of(answer)));
    }
    assertEquals(Answer.values().length, Words.all(Answer.class).stream().distinct().count());
  }

  @Test
  void a_word_that_is_none_is_not_repeated() {
    for (String word : Arrays.asList("", "ENGLAND", "England", "northern_ireland", "secret")) {
      assertEquals(Optional.empty(), Words.find(Nation.class, word));
      String message =
          assertThrows(IllegalArgumentException.class, () -> Words.parse(Nation.class, word))
              .getMessage();
      assertEquals("the word must be one of [england, wales, scotland, northern-ireland]", message);
      assertFalse(message.contains("secret"));
    }
  }
}
