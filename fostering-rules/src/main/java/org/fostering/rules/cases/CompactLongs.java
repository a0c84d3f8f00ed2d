package org.fostering.rules.cases;

import java.util.Arrays;

/**
 * A list of numbers that grows in pieces, so that no growth needs a second copy of it or one large
 * piece of memory. Not thread-safe.
 */
final class CompactLongs {

  private static final int PIECE_BITS = 12;
  private static final int PIECE = 1 << PIECE_BITS;

  private long[][] pieces = new long[16][];
  private int size;

  int size() {
    return size;
  }

  void add(long value) {
    int piece = size >>> PIECE_BITS;
    if (piece == pieces.length) {
      pieces = Arrays.copyOf(pieces, pieces.length * 2);
    }
    if (pieces[piece] == null) {
      pieces[piece] = new long[PIECE];
    }
    size++;
    set(size - 1, value);
  }

  long get(int place) {
    return pieces[place >>> PIECE_BITS][place & (PIECE - 1)];
  }

  void set(int place, long value) {
    pieces[place >>> PIECE_BITS][place & (PIECE - 1)] = value;
  }

  long bytes() {
    return (long) ((size + PIECE - 1) >>> PIECE_BITS) * PIECE * Long.BYTES;
  }
}
