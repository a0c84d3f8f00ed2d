package org.fostering.model.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

  @ParameterizedTest
  @CsvSource({
    "\u2060\u2060, false",
    "\u00ad, false",
    "\u200b\u00ad\u2060, false",
    "\u3164, false",
    "\u115f\u1160, false",
    "\u2800 \u2800, false",
    "\ufe0f, false",
    "\u180e, false",
    "a\u00adb, true",
    "\u2060\u4e2d, true",
    "\ud83d\ude00, true"
  })
  void a_text_of_nothing_but_what_cannot_be_seen_is_blank(String text, boolean accepted) {
    assertEquals(accepted, Text.Validator.accepts(text, 10));
  }

  @Test
  void the_validator_sees_what_the_pattern_of_the_schemas_sees() {
    Pattern visible = Pattern.compile(Text.VISIBLE);
    Pattern control = Pattern.compile(Text.CONTROL);
    List<String> wrong = new ArrayList<>();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = String.valueOf(c);
      boolean accepted = visible.matcher(text).find() && !control.matcher(text).find();
      if (Text.Validator.accepts(text, 1) != accepted) {
        wrong.add(Integer.toHexString(c));
      }
    }

    assertEquals(List.of(), wrong);
  }
}
