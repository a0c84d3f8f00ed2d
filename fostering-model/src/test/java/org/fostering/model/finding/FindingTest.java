package org.fostering.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

  private static final FindingSource POLICY =
      new FindingSource() {
        @Override
        public String owner() {
          return "Example Hub";
        }

        @Override
        public List<String> places() {
          return List.of("Recording policy of Example Hub section 2");
        }
      };

  @ParameterizedTest
  @ValueSource(strings = {"a", "value.required", "eng-reg26-1a-b", "a1.2-3b"})
  void a_code_is_words_joined_by_dots_and_hyphens(String code) {
    assertEquals(code, Finding.error(code, Pointer.ROOT).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "-a", "a-", "a..b", "a.-b", "A", "a b", "é", "a_b"})
  void another_text_is_no_code_and_is_not_repeated(String text) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Finding.warning(text, Pointer.ROOT))
            .getMessage();
    assertEquals("a finding's code is lower-case words joined by dots and hyphens", message);
  }

  @Test
  void what_a_finding_rests_on_stays_with_it() {
    Finding plain = Finding.warning("hub.channel-missing", Pointer.ROOT);
    Finding resting = plain.restingOn(POLICY);

    assertEquals(Optional.empty(), plain.source());
    assertEquals(Optional.of(POLICY), resting.at(3, 4).source());
    assertEquals(Optional.of(POLICY), resting.expecting(new Expectation.Range(0, 1)).source());
    assertEquals(new Position(3, 4), resting.at(3, 4).position().orElseThrow());
    assertThrows(NullPointerException.class, () -> plain.restingOn(null));
  }
}
