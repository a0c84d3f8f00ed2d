package org.fostering.json.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.fostering.model.finding.Position;
import org.junit.jupiter.api.Test;

/** Looking at eight bytes at once finds what looking at each of them does. */
class EightBytesTest {

  private static final int TRIES = 200_000;

  /** Those at which something begins or ends. */
  private static final byte[] EDGES = {
    0,
    1,
    '\t',
    '\n',
    '\r',
    0x1f,
    ' ',
    '!',
    '"',
    '#',
    '/',
    '0',
    '[',
    '\\',
    ']',
    '~',
    0x7e,
    0x7f,
    (byte) 0x80,
    (byte) 0x81,
    (byte) 0xa0,
    (byte) 0xa2,
    (byte) 0xbf,
    (byte) 0xc0,
    (byte) 0xc2,
    (byte) 0xdc,
    (byte) 0xff
  };

  @Test
  void the_first_that_is_not_plain_is_found() {
    Random random = new Random(1);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = mostlyPlain(random);
      int first = 0;
      boolean isVisible = false;
      while (first < bytes.length && isPlain(bytes[first])) {
        isVisible |= bytes[first++] != ' ';
      }
      long marks = EightBytes.notPlain(EightBytes.at(bytes, 0));
      assertEquals(first, marks == 0 ? EightBytes.SIZE : EightBytes.before(marks));
      if (first < EightBytes.SIZE) {
        assertEquals(isVisible, EightBytes.notBlank(EightBytes.at(bytes, 0), first));
      } else {
        assertEquals(isVisible, EightBytes.notBlank(EightBytes.at(bytes, 0)));
      }
    }
  }

  private static boolean isPlain(byte b) {
    return b >= ' ' && b < 0x7f && b != '"' && b != '\\';
  }

  private static byte[] mostlyPlain(Random random) {
    byte[] bytes = new byte[EightBytes.SIZE];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] =
          random.nextInt(6) == 0
              ? EDGES[random.nextInt(EDGES.length)]
              : (byte) (random.nextBoolean() ? ' ' : 'a');
    }
    return bytes;
  }

  @Test
  void a_head_is_the_same_wherever_it_stands() {
    byte[] bytes = "abcdefghijkl".getBytes(StandardCharsets.US_ASCII);
    for (int from = 0; from < bytes.length; from++) {
      for (int to = from + 1; to <= bytes.length; to++) {
        byte[] alone = new byte[EightBytes.SIZE];
        System.arraycopy(bytes, from, alone, 0, Math.min(to - from, EightBytes.SIZE));
        assertEquals(EightBytes.at(alone, 0), EightBytes.head(bytes, from, to));
      }
    }
  }

  @Test
  void words_are_found_and_nothing_else() {
    List<String> words =
        List.of("a", "at", "eightish", "eightish2", "previousEnquiries", "previousEnquiriesAnswer");
    ByteTable table = new ByteTable(words);
    for (String word : words) {
      for (String near : List.of(word, word + "x", "x" + word, word.substring(1), word + "é")) {
        byte[] in = ("\"" + near + "\":").getBytes(StandardCharsets.UTF_8);
        int to = in.length - 2;
        assertEquals(words.indexOf(near), table.place(in, 1, to));
        for (int place = 0; place < words.size(); place++) {
          assertEquals(words.get(place).equals(near), table.isQuoted(place, in, 1));
        }
      }
    }
  }

  @Test
  void positions_among_bytes_are_those_among_characters() {
    Random random = new Random(2);
    String[] parts = {
      "a", "bcdefghi", "\n", " ", "é", "ŵ", "€", "😀", "\r\n", "{\"name\":\"Siân\"}"
    };
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int count = random.nextInt(40); count > 0; count--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      SourceText.Locator among = SourceText.locator(bytes, new Position(3, 5));
      long line = 3;
      long column = 5;
      int offset = 0;
      for (int point : text.toString().codePoints().toArray()) {
        if (random.nextInt(8) == 0) {
          assertEquals(new Position(line, column), among.at(offset));
        }
        column = point == '\n' ? 1 : column + 1;
        line += point == '\n' ? 1 : 0;
        offset += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      }
      assertEquals(new Position(line, column), among.at(offset));
    }
  }
}
