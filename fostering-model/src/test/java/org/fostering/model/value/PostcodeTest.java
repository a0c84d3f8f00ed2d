package org.fostering.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

  private static final Pattern PATTERN = Pattern.compile(Postcode.PATTERN);

  @ParameterizedTest
  @CsvSource({
    "SY10 7AB, SY10 7AB",
    "sy107ab, SY10 7AB",
    "'  sY1 07 aB ', SY10 7AB",
    "'S Y 1 0 7 A B', SY10 7AB",
    "'SY10\u00a07AB', SY10 7AB",
    "'SY10\t7AB\r\n', SY10 7AB",
    "'\ufeffSY10\u20097AB\u200b', SY10 7AB",
    "SY10-7AB, SY10 7AB",
    "'SY10\u20117AB.', SY10 7AB",
    "SY10., SY10",
    "'\u202aSY10\u00ad 7AB\u2060', SY10 7AB",
    "SY10 OAB, SY10 0AB",
    "'\"SY10_7AB\";', SY10 7AB",
    "'\u2019SY10: 7AB\u2019', SY10 7AB",
    "\uff33\uff39\uff11\uff10\u3000\uff17\uff21\uff22, SY10 7AB",
    "\uff33\uff39\uff11\uff10\uff0d\uff17\uff21\uff22, SY10 7AB",
    "SY10\ufe637AB, SY10 7AB",
    "\uff53\uff59\uff11\uff10\uff17\uff41\uff42, SY10 7AB",
    "\uff47\uff49\uff52\uff10\uff21\uff41, GIR 0AA",
    "\uff2e\uff30\uff34, NPT",
    "gir oaa, GIR 0AA",
    "m11ae, M1 1AE",
    "w1a0ax, W1A 0AX",
    "ec1a1bb, EC1A 1BB",
    "npt0va, NPT 0VA",
    "gir0aa, GIR 0AA",
    "bf1 1aa, BF1 1AA",
    "sy10, SY10",
    "m1, M1",
    "w1a, W1A",
    "'e c1 a', EC1A",
    "npt, NPT",
    "gir, GIR",
  })
  void a_postcode_is_taken_as_people_type_it(String typed, String canonical) {
    assertEquals(canonical, Postcode.parse(typed).getText());
    assertTrue(PATTERN.matcher(typed).matches());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "S",
        "SY",
        "10",
        "SY107A",
        "SY107ABC",
        "SYX10 7AB",
        "SY10 AB7",
        "GIR 1AA",
        "GIR 0AB",
        "NPX 0AA",
        "ASCN 1ZZ",
        "5Y10 7AB",
        "\u0130Y10 7AB",
        "SY1\u0660 7AB",
        "SY\uff1110 7AB",
        "SY10 7AB/SY10 7AB",
        "SY10 7AB SY10 7AB",
        "SY100 7AB"
      })
  void anything_else_is_no_postcode(String typed) {
    assertEquals(Optional.empty(), Postcode.tryParse(typed));
    assertFalse(PATTERN.matcher(typed).matches());
  }

  @Test
  void the_last_three_characters_are_the_inward_code_where_there_are_five_or_more() {
    assertEquals("A9", Postcode.parse("A99AA").getOutwardCode());
    assertEquals(Optional.of("9AA"), Postcode.parse("A99AA").getInwardCode());
    assertTrue(Postcode.parse("AA99").isOutwardOnly());
    assertEquals("AA99", Postcode.parse("AA99").getOutwardCode());
    assertEquals(Optional.empty(), Postcode.parse("AA99").getInwardCode());
  }

  @ParameterizedTest
  @CsvSource({"SY10 7AB, SY", "M1, M", "W1A 0AX, W", "NPT, NPT", "GIR 0AA, GIR"})
  void the_area_is_the_letters_at_the_start(String typed, String area) {
    assertEquals(area, Postcode.parse(typed).getArea());
  }

  @Test
  void neither_text_nor_message_tells_what_was_typed() {
    assertEquals("Postcode[redacted]", Postcode.parse("SY10 7AB").toString());
    assertEquals("Postcode[redacted]", Postcode.parse("SY10").toString());
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> Postcode.parse("CANARY"));
    assertEquals("not a UK postcode, nor the first half of one", thrown.getMessage());
  }

  @Test
  void equal_postcodes_are_equal_however_they_were_typed_and_sort_by_their_text() {
    assertEquals(Postcode.parse("sy107ab"), Postcode.parse("SY10 7AB"));
    assertEquals(Postcode.parse("sy107ab").hashCode(), Postcode.parse("SY10 7AB").hashCode());
    List<Postcode> sorted =
        List.of("SY10 7AB", "SY1 9ZZ", "SY10").stream().map(Postcode::parse).sorted().toList();
    assertEquals(
        List.of("SY1 9ZZ", "SY10", "SY10 7AB"), sorted.stream().map(Postcode::getText).toList());
  }

  @Test
  void a_null_text_is_named() {
    NullPointerException thrown =
        assertThrows(NullPointerException.class, () -> Postcode.tryParse(null));
    assertEquals("typed", thrown.getMessage());
  }

  @Test
  void the_pattern_takes_linear_time() {
    String hostile = "S" + " ".repeat(200_000) + "Y1" + "\u00a0".repeat(200_000) + "!";
    assertTimeout(Duration.ofSeconds(5), () -> assertFalse(PATTERN.matcher(hostile).matches()));
  }

  @Property(tries = 20_000)
  void pattern_and_parser_accept_the_same_texts(@ForAll("nearMisses") String typed) {
    assertEquals(PATTERN.matcher(typed).matches(), Postcode.tryParse(typed).isPresent());
  }

  @Property
  void pattern_and_parser_agree_on_any_text(@ForAll String typed) {
    assertEquals(PATTERN.matcher(typed).matches(), Postcode.tryParse(typed).isPresent());
  }

  @Property
  void pattern_and_parser_agree_on_every_character(@ForAll char c) {
    for (String typed : List.of("SY10" + c + "7AB", c + "Y10", "S" + c + "10 7AB", "SY10 7A" + c)) {
      assertEquals(PATTERN.matcher(typed).matches(), Postcode.tryParse(typed).isPresent());
    }
  }

  @Property
  void the_canonical_text_reads_back_as_itself(@ForAll("nearMisses") String typed) {
    Postcode.tryParse(typed)
        .ifPresent(
            postcode -> {
              assertEquals(postcode, Postcode.parse(postcode.getText()));
              assertEquals(
                  postcode.getText(),
                  postcode.getOutwardCode()
                      + postcode.getInwardCode().map(inward -> " " + inward).orElse(""));
            });
  }

  /** A shape of a postcode with white space strewn in, and now and then one character changed. */
  @Provide
  Arbitrary<String> nearMisses() {
    Arbitrary<String> shapes =
        Arbitraries.of(
            "A9", "A99", "A9A", "AA9", "AA99", "AA9A", "NPT", "GIR", "A", "AA", "AAA", "99",
            "A999");
    Arbitrary<String> inwards = Arbitraries.of("", "9AA", "0AA", "0aa", "9A", "AAA", "99A", "9AAA");
    return Combinators.combine(
            shapes,
            inwards,
            Arbitraries.integers().between(0, 9),
            Arbitraries.of(" ", "", "\u00a0", "\t", "\u2003", "\u200c", "x", "-", "\u0131"),
            Arbitraries.randoms())
        .as(
            (shape, inward, at, strewn, random) -> {
              StringBuilder typed = new StringBuilder();
              for (char c : (shape + inward).toCharArray()) {
                typed.append(random.nextInt(4) == 0 ? c : anyOfItsKind(c, random));
              }
              return typed.insert(Math.min(at, typed.length()), strewn).toString();
            });
  }

  /** Any figure for a 9 and any letter for an A; other characters stand for themselves. */
  private static char anyOfItsKind(char c, Random random) {
    return switch (c) {
      case '9' -> (char) ('0' + random.nextInt(10));
      case 'A' -> (char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26));
      default -> c;
    };
  }
}
