package org.fostering.model.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GunzipStreamTest {

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Unpacks what comes in pieces of some bytes, as from a network. */
  private static byte[] unpacked(byte[] packed, int piece) throws IOException {
    InputStream pieces =
        new ByteArrayInputStream(packed) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(piece, length));
          }
        };
    try (InputStream in = new GunzipStream(pieces)) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 65_536})
  void every_member_is_unpacked_however_the_bytes_come(int piece) throws IOException {
    byte[] much = new byte[200_000];
    new Random(1).nextBytes(much);
    byte[] packed =
        joined(packed(text("one ")), packed(new byte[0]), packed(much), packed(text("!")));
    assertArrayEquals(joined(text("one "), much, text("!")), unpacked(packed, piece));
    assertArrayEquals(
        joined(text("one "), much, text("!")), unpacked(joined(packed, new byte[600]), piece));
  }

  @Test
  void a_header_with_everything_in_it_is_passed_over() throws IOException {
    byte[] plain = packed(text("content"));
    byte[] fixed = HexFormat.of().parseHex("1f8b081e000000000003");
    byte[] fields =
        joined(new byte[] {3, 0, 1, 2, 3}, text("name"), new byte[1], text("note"), new byte[1]);
    CRC32 crc = new CRC32();
    crc.update(fixed);
    crc.update(fields);
    byte[] sum = {(byte) crc.getValue(), (byte) (crc.getValue() >>> 8)};
    byte[] body = Arrays.copyOfRange(plain, 10, plain.length);
    assertArrayEquals(text("content"), unpacked(joined(fixed, fields, sum, body), 5));
    sum[0] ^= 1;
    assertThrows(IOException.class, () -> unpacked(joined(fixed, fields, sum, body), 5));
  }

  @Test
  void what_is_cut_off_anywhere_is_no_end() throws IOException {
    byte[] first = packed(text("one"));
    byte[] both = joined(first, packed(text("two")));
    for (int length = 0; length < both.length; length++) {
      byte[] cut = Arrays.copyOf(both, length);
      if (length == first.length) {
        assertEquals("one", new String(unpacked(cut, 9), StandardCharsets.UTF_8));
      } else {
        assertThrows(IOException.class, () -> unpacked(cut, 9), "after " + length);
      }
    }
  }

  @Test
  void something_else_behind_a_member_is_no_end() {
    byte[] first = packed(text("one"));
    for (String behind : new String[] {"x", "\u0000x", "{}", "\u001fx"}) {
      assertThrows(IOException.class, () -> unpacked(joined(first, text(behind)), 9));
    }
  }

  @Test
  void every_damaged_byte_of_a_trailer_and_of_the_data_shows() {
    byte[] packed = packed(text("something that is a little longer, something that is longer"));
    int lastOfData = packed.length - 9; // Of which not every bit means something.
    for (int i = 10; i < packed.length; i++) {
      if (i == lastOfData) {
        continue;
      }
      byte[] damaged = packed.clone();
      damaged[i] ^= 0x10;
      assertThrows(IOException.class, () -> unpacked(damaged, 100), "byte " + i);
    }
  }
}
