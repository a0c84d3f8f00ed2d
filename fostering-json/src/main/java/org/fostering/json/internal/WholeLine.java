package org.fostering.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for whole documents on lines, eight bytes at a time. */
final class WholeLine {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHS = 0x8080_8080_8080_8080L;

  /** What folds opening brackets of either kind into one, and closing ones into another. */
  private static final int EITHER_BRACKET = ~0x20;

  private WholeLine() {}

  /** Where the line ends; -1 if that is not before the end of what is there. */
  static int end(byte[] in, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to && !has((long) EIGHT.get(in, i), '\n')) {
      i += Long.BYTES;
    }
    for (; i < to; i++) {
      if (in[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether there is one object in braces and nothing else, as far as brackets and texts tell. An
   * object that is nested very deep is not known to be one.
   */
  static boolean isOneObject(byte[] in, int from, int to) {
    long open = 0;
    int depth = 0;
    int i = from;
    while (i < to) {
      byte b = in[i++];
      if (b == '"') {
        i = textEnd(in, i, to);
      } else if ((b & EITHER_BRACKET) == '[') {
        if (++depth == Long.SIZE) {
          return false;
        }
        open = (open << 1) | (b == '{' ? 1 : 0);
      } else if ((b & EITHER_BRACKET) == ']') {
        if (depth == 0 || (open & 1) != (b == '}' ? 1 : 0)) {
          return false;
        }
        open >>>= 1;
        if (--depth == 0) {
          return b == '}' && i == to;
        }
      } else if (depth == 0) {
        return false;
      }
    }
    return false;
  }

  /** The place behind the quotation mark that ends a text. */
  private static int textEnd(byte[] in, int from, int to) {
    int i = from;
    while (i < to) {
      if (i + Long.BYTES <= to) {
        long eight = (long) EIGHT.get(in, i);
        if (!has(eight, '"') && !has(eight, '\\')) {
          i += Long.BYTES;
          continue;
        }
      }
      byte b = in[i++];
      if (b == '"') {
        return i;
      }
      i += b == '\\' ? 1 : 0;
    }
    return to;
  }

  private static boolean has(long eight, char wanted) {
    long different = eight ^ (wanted * ONES);
    return ((different - ONES) & ~different & HIGHS) != 0;
  }
}
