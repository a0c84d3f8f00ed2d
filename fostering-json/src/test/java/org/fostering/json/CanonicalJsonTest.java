package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  private static String canonical(String json) {
    return new String(CanonicalJson.of(json), StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("RFC 8785 section 3.2.2 and 3.2.4: the example and its bytes")
  void example_of_the_standard() {
    String sample =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50,
                      2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;

    assertArrayEquals(
        HexFormat.of()
            .parseHex(
                "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d6265727322"
                    + "3a5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31"
                    + "652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c"
                    + "5c222f227d"),
        CanonicalJson.of(sample));
  }

  @Test
  @DisplayName("RFC 8785 section 3.2.3: properties are sorted by UTF-16 units")
  void properties_are_sorted() {
    String sample =
        """
        {
          "\\u20ac": "Euro Sign",
          "\\r": "Carriage Return",
          "\\ufb33": "Hebrew Letter Dalet With Dagesh",
          "1": "One",
          "\\ud83d\\ude00": "Emoji: Grinning Face",
          "\\u0080": "Control",
          "\\u00f6": "Latin Small Letter O With Diaeresis"
        }
        """;

    assertEquals(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
            + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
            + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
            + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        canonical(sample));
  }

  @ParameterizedTest(name = "RFC 8785 appendix B: {0} is {1}")
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void numbers(String bits, String text) {
    assertEquals(
        text, CanonicalJson.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))));
  }

  @Property(tries = 5_000)
  void numbers_are_those_of_the_library(@ForAll long bits) throws IOException {
    double any = Double.longBitsToDouble(bits);
    // Of what is tried first half is not a finite number.
    double value = Double.isFinite(any) ? any : Double.longBitsToDouble(bits & ~(1L << 62));
    String library = NumberToJSON.serializeNumber(value);
    // The library writes some numbers near zero as 0.00…e-178, which no ECMAScript does.
    boolean compared = !library.matches("-?0\\.0.*e.*");
    Statistics.label("compared")
        .collect(compared)
        .coverage(tries -> tries.check(true).percentage(share -> share > 50));
    if (compared) {
      assertEquals(library, CanonicalJson.number(value));
    }
    assertEquals(value + 0.0, Double.parseDouble(CanonicalJson.number(value)));
  }

  @Property(tries = 500)
  void texts_are_those_of_the_library(
      @ForAll @StringLength(max = 12) String anyName,
      @ForAll @StringLength(max = 12) String anyOther,
      @ForAll @StringLength(max = 40) String anyValue)
      throws IOException {
    String name = whole(anyName);
    String other = whole(anyOther);
    String value = whole(anyValue);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object
        .put(name, value)
        .put(other, 7)
        .putObject("an object")
        .putArray(value)
        .add(true)
        .addNull();
    String json = object.toString();

    assertArrayEquals(new JsonCanonicalizer(json).getEncodedUTF8(), CanonicalJson.of(json));
    assertEquals(canonical(json), canonical(canonical(json)));
  }

  /** A half of a pair is not a text, so that four of five tries would compare nothing. */
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\":1,\"a\":2}",
        "[1] 2",
        "nil",
        "[\"\\ud800\"]",
        "{\"\\udc00\":1}",
        "1e400",
        "[-1e400]"
      })
  void what_has_no_canonical_form_is_refused(String json) {
    var refused = assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(json));

    assertFalse(refused.getMessage().contains("400"));
    assertEquals(null, refused.getCause());
  }

  @Test
  void the_digest_is_that_of_the_canonical_form() {
    assertEquals(
        "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
        CanonicalJson.sha256(" { } "));
  }
}
