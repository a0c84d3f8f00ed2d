package org.fostering.json.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from plain bytes is what is read from the tokens of Jackson. */
class PlainTokensTest {

  /** How many documents are read in both ways: a million, for who wants to be sure. */
  private static final int DOCUMENTS = Integer.getInteger("fostering.differential", 3_000);

  private static final String ALPHABET = "{}[]\",:\\0123456789eE+-.truefalsn \n\r\t\u0000éx/ud8";
  private static final Limits TIGHT = new Limits(4_000, 5, 30, 3, 4, 10);

  private static Codec codec(Strictness strictness, Limits limits) {
    return new Codec(strictness, limits, List.of());
  }

  private static <T> void same(Codec codec, Class<T> type, byte[] bytes) {
    if (bytes.length > codec.limits().documentBytes()) {
      return;
    }
    Checked<T> plain = codec.read(type, bytes, SourceText.ORIGIN);
    Checked<T> jackson =
        codec.readCarefully(type, SourceText.of(bytes, bytes.length, SourceText.ORIGIN));
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertEquals(jackson.findings(), plain.findings(), text);
    assertEquals(jackson.value(), plain.value(), text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(Strictness.class)
  void documents_of_every_type_whole_or_broken(Strictness strictness) {
    Codec usual = codec(strictness, Limits.standard());
    Codec tight = codec(strictness, TIGHT);
    for (int i = 0; i < DOCUMENTS; i++) {
      Random random = new Random(i);
      List<Class<? extends Document>> types = Documents.standard();
      Class<? extends Document> type = types.get(random.nextInt(types.size()));
      byte[] bytes = usual.write(new RandomValues(i, true).next(type), random.nextBoolean());
      same(usual, type, bytes);
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        change(bytes, random);
        same(usual, type, bytes);
        same(tight, type, bytes);
      }
    }
  }

  private static void change(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(4)) {
      case 0 -> bytes[at] = (byte) random.nextInt();
      case 1 -> System.arraycopy(bytes, at, bytes, bytes.length / 2, (bytes.length - at) / 4);
      default -> bytes[at] = (byte) ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-",
        "01",
        "-01",
        "1.",
        ".5",
        "1.5",
        "1e3",
        "1E+2",
        "1e-2",
        "1e",
        "1e+",
        "+1",
        "0x1",
        "1_0",
        "2.0",
        "9999999999",
        "-2147483648",
        "2147483648",
        "123456789",
        "1234567890",
        "00",
        "1.0e1",
        "-1.0",
        "NaN",
        "Infinity",
        "true",
        "tru",
        "truex",
        "TRUE",
        "false",
        "null",
        "nul",
        "\"\"",
        "\"",
        "\"\\",
        "\"\\\"",
        "\"\\u00e9\"",
        "\"\\u00g9\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\ude00\\ud83d\"",
        "\"\\ud83dx\"",
        "\"\\x\"",
        "\"\\/\"",
        "\"a\\nb\"",
        "\"a\nb\"",
        "\"a\tb\"",
        "\"\u007f\"",
        "\"\u0080\"",
        "\"\ufeff\"",
        "\"\u2028\"",
        "'a'",
        "[]",
        "[",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[[]]",
        "{}",
        "{",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{1:2}",
        "{\"a\":1 \"b\":2}",
        "{\"a\" 1}",
        "[1}",
        "{\"a\":[}",
        "//x",
        "/**/1",
        "#",
        "",
        "\u0001",
        "\u00a0 1",
        "1 ",
        " 1",
        "1\t",
        "1\u000b",
        "{\"b\\u0061th\":1}",
        "{\"é\":1}",
        "{\"\\ud83d\":1}",
        "{\"a\nb\":1}",
        "[[[[[[[[1]]]]]]]]",
        "{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}"
      })
  void every_turn_of_the_syntax(String value) {
    Codec usual = codec(Strictness.STRICT, Limits.standard());
    Codec tight = codec(Strictness.TOLERANT, TIGHT);
    for (String property : List.of("bedrooms", "unknown", "tenure", "address", "b\\u0061d")) {
      for (String around :
          List.of(
              "{\"%s\":%s}",
              "{\"%s\":%s,\"bedrooms\":3}",
              "{\"x\":[],\"%s\":%s",
              " {\"%s\" : [ %s , 2 ] } ",
              "{\"bedrooms\":1,\"%s\":%s}x",
              "{\"%s\":%s}}",
              "\ufeff{\"%s\":%s}")) {
        byte[] bytes = bytes(around.formatted(property, value));
        same(usual, Home.class, bytes);
        same(tight, Home.class, bytes);
      }
    }
    same(usual, Home.class, bytes(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c080",
        "c3",
        "c328",
        "e0a0",
        "e08080",
        "eda080",
        "eda0bd",
        "f4908080",
        "f0808080",
        "f09f9880",
        "ff",
        "80",
        "ef bb bf",
        "e282ac",
        "c2a0",
        "f5808080",
        "efbfbf"
      })
  void every_turn_of_the_encoding(String hex) {
    byte[] odd = HexFormat.of().parseHex(hex.replace(" ", ""));
    Codec codec = codec(Strictness.STRICT, Limits.standard());
    for (String around :
        List.of("{\"x\":\"a%sb\"}", "{\"a%s\":1}", "{\"tenure\":\"%s\"}", "%s{}")) {
      String[] parts = around.split("%s", -1);
      byte[] bytes = join(bytes(parts[0]), odd, bytes(parts[1]));
      same(codec, Home.class, bytes);
    }
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void what_the_library_writes_is_plain() throws IOException {
    Codec codec = codec(Strictness.STRICT, Limits.standard());
    for (int i = 0; i < 200; i++) {
      byte[] bytes = codec.write(new RandomValues(i, true).next(Enquiry.class), i % 2 == 0);
      FindingCollector findings = new FindingCollector(Strictness.STRICT, 1);
      PlainTokens tokens = new PlainTokens(Limits.standard());
      tokens.start(bytes, findings);
      tokens.first();
      tokens.skip();
      assertDoesNotThrow(tokens::end);
    }
  }
}
