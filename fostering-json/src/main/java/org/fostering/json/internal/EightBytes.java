package org.fostering.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes looked at at once, the first of them the lowest of a long. What a method finds is
 * marked by the highest bit of the byte; the first mark is right, and those behind it may be wrong.
 */
final class EightBytes {

  static final int SIZE = 8;

  private static final VarHandle IN =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long MARKS = 0x8080_8080_8080_8080L;
  private static final long SPACES = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long LINE_ENDS = '\n' * ONES;
  private static final long DELETES = 0x7f * ONES;

  private EightBytes() {}

  static long at(byte[] in, int from) {
    return (long) IN.get(in, from);
  }

  /** The bytes from one place to another, eight at the most, with zeros behind them. */
  static long head(byte[] in, int from, int to) {
    int count = Math.min(to - from, SIZE);
    if (from + SIZE <= in.length) {
      return at(in, from) & (-1L >>> (SIZE * (SIZE - count)));
    }
    long head = 0;
    for (int i = 0; i < count; i++) {
      head |= (in[from + i] & 0xffL) << (SIZE * i);
    }
    return head;
  }

  /** How many bytes stand before the first that is marked. */
  static int before(long marks) {
    return Long.numberOfTrailingZeros(marks) / SIZE;
  }

  /**
   * Marks what is not a printable character of ASCII, and what has a meaning of its own in a text.
   */
  static long notPlain(long bytes) {
    long control = (bytes - SPACES) & ~bytes;
    return (control
            | bytes
            | zero(bytes ^ QUOTES)
            | zero(bytes ^ BACKSLASHES)
            | zero(bytes ^ DELETES))
        & MARKS;
  }

  private static long zero(long bytes) {
    return (bytes - ONES) & ~bytes;
  }

  /** Whether one of the first bytes is not a space. */
  static boolean notBlank(long bytes, int count) {
    return ((bytes ^ SPACES) & ~(-1L << (SIZE * count))) != 0;
  }

  static boolean notBlank(long bytes) {
    return bytes != SPACES;
  }

  /** Marks the line ends. */
  static long lineEnds(long bytes) {
    return zero(bytes ^ LINE_ENDS) & MARKS;
  }

  /** How many characters of UTF-8 start in the first bytes; those behind them are zeros. */
  static int characters(long bytes, int count) {
    long later = bytes & ~(bytes << 1) & MARKS;
    return count - Long.bitCount(later);
  }
}
