package org.fostering.json.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.ValueConstraint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

  private static Stream<String> expressions() {
    TreeSet<String> expressions = new TreeSet<>();
    DataDictionary.standard().types().stream()
        .flatMap(type -> type.properties().stream())
        .flatMap(property -> property.valueConstraints().stream())
        .forEach(
            constraint -> {
              if (constraint instanceof ValueConstraint.Matching pattern) {
                expressions.add(pattern.regexp());
              }
            });
    return expressions.stream();
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void every_expression_of_the_vocabulary_is_plain(String expression) {
    assertTrue(new PatternPlaces().read(expression));
  }

  @ParameterizedTest
  @MethodSource("expressions")
  @ValueSource(
      strings = {
        "",
        "a",
        "a|",
        "(?:a|bc)*",
        "(ab?){2}c{0,3}",
        "[^-a]+[.-]",
        "((a|b)*a(a|b){3})+",
        "(?:a*)*b",
        "(a?){5}",
        "[ab]*a[ab]{12}",
        "x{2,}y{3}",
        "\\(a[\\-\\]]+\\.",
        "[a\\u00e9]+b?",
        "[^\\u00e9a]\\u0061*"
      })
  void it_agrees_with_the_regular_expressions_of_java(String expression) {
    java.util.regex.Pattern usual = java.util.regex.Pattern.compile(expression);
    TextPattern own = new TextPattern(usual);
    String letters = expression.replaceAll("[\\\\(){}\\[\\]|?*]", "") + "aab019EZ@. -+é𝒮";
    Random random = new Random(7);
    int matching = 0;
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(16); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      boolean matches = usual.matcher(text).matches();
      matching += matches ? 1 : 0;
      assertEquals(matches, own.matches(text), text::toString);
    }
    assertTrue(matching < 3_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "a$",
        "^a",
        "\\d",
        "[\\d]",
        "[a-z&&[b]]",
        "(?=a)b",
        "a+?",
        "a++",
        "a{2}{3}",
        "[a",
        "(a",
        "a)",
        "(?i)a",
        "é",
        "[é]",
        "a{5000}",
        "a{2,1}",
        "+",
        "[]a]",
        "[\\w]",
        "\\Qa",
        "a\\",
        "\\u12",
        "(?:a{999}){999}"
      })
  void whatever_else_is_left_to_java(String expression) {
    assertFalse(new PatternPlaces().read(expression));
  }
}
