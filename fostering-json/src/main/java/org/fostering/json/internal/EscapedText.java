package org.fostering.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a text in which some characters are escaped. */
final class EscapedText {

  private static final int SPARE = 64;

  private final byte[] in;
  private final int end;
  private byte[] out;
  private int count;
  private boolean isAscii;

  EscapedText(byte[] in, int end) {
    this.in = in;
    this.end = end;
    this.out = new byte[SPARE];
  }

  /**
   * Reads the rest of a text.
   *
   * @param from where the text starts
   * @param odd where it ceases to be plain
   * @param startsInAscii whether what comes before is ASCII
   * @param text given what was read
   * @return the place of the quotation mark that ends it
   */
  int read(int from, int odd, boolean startsInAscii, TextSpan text) throws NotPlainException {
    isAscii = startsInAscii;
    copy(from, odd);
    int i = odd;
    for (byte b = in[i]; b != '"'; b = in[i]) {
      if (b == '\\') {
        i = escape(i + 1);
      } else {
        int next = b >= ' ' ? i + 1 : Utf8.character(in, i, end);
        isAscii &= b >= 0;
        copy(i, next);
        i = next;
      }
      if (i >= end) {
        throw NotPlainException.INSTANCE;
      }
    }
    text.bytes = out;
    text.from = 0;
    text.to = count;
    text.isAscii = isAscii;
    text.isReadable = false;
    return i;
  }

  private void copy(int from, int to) {
    append(in, from, to - from);
  }

  private void append(byte[] bytes, int from, int length) {
    if (out.length < count + length) {
      out = Arrays.copyOf(out, 2 * (count + length));
    }
    System.arraycopy(bytes, from, out, count, length);
    count += length;
  }

  private void append(int character) {
    byte[] utf8 = Character.toString(character).getBytes(StandardCharsets.UTF_8);
    isAscii &= utf8.length == 1;
    append(utf8, 0, utf8.length);
  }

  /** Reads what follows a backslash, and gives the place behind it. */
  private int escape(int from) throws NotPlainException {
    if (from >= end) {
      throw NotPlainException.INSTANCE;
    }
    if (in[from] != 'u') {
      append(
          switch (in[from]) {
            case '"', '\\', '/' -> in[from];
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw NotPlainException.INSTANCE;
          });
      return from + 1;
    }
    char unit = unit(from + 1);
    if (!Character.isSurrogate(unit)) {
      append(unit);
      return from + 5;
    }
    boolean isFollowed = from + 6 < end && in[from + 5] == '\\' && in[from + 6] == 'u';
    char other = isFollowed ? unit(from + 7) : 0;
    if (!Character.isSurrogatePair(unit, other)) {
      throw NotPlainException.INSTANCE;
    }
    append(Character.toCodePoint(unit, other));
    return from + 11;
  }

  private char unit(int from) throws NotPlainException {
    if (from + 4 > end) {
      throw NotPlainException.INSTANCE;
    }
    int unit = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = in[i] < 0 ? -1 : Character.digit(in[i], 16);
      if (digit < 0) {
        throw NotPlainException.INSTANCE;
      }
      unit = (unit << 4) | digit;
    }
    return (char) unit;
  }
}
