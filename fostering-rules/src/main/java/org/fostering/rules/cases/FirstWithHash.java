package org.fostering.rules.cases;

/**
 * For each hash, the number that came with it first: eight bytes an entry, 24 bits of which are the
 * number and 40 a part of the hash; ten more bits choose one of many small tables, which grow one
 * at a time. Two of some millions of hashes may be taken for one; who asks must be able to live
 * with that. Not thread-safe.
 */
final class FirstWithHash {

  /** No number is as large. */
  static final int MOST = 1 << 24;

  private static final int TABLE_BITS = 10;
  private static final int FIRST_SIZE = 8;

  private final long[][] tables = new long[1 << TABLE_BITS][FIRST_SIZE];
  private final int[] used = new int[1 << TABLE_BITS];
  private long slots = (long) FIRST_SIZE << TABLE_BITS;

  /** The number that came with the hash first: an earlier one, or this. */
  int firstOr(long hash, int number) {
    int table = (int) hash & ((1 << TABLE_BITS) - 1);
    if (used[table] * 5 >= tables[table].length * 4) {
      grow(table);
    }
    long tag = hash >>> 24;
    long[] entries = tables[table];
    int slot = slot(entries, tag);
    if (entries[slot] == 0) {
      entries[slot] = tag << 24 | (number + 1);
      used[table]++;
      return number;
    }
    return (int) (entries[slot] & (MOST - 1)) - 1;
  }

  /** Where a part of a hash stands, or is to stand. An empty slot is 0. */
  private static int slot(long[] entries, long tag) {
    int slot = (int) (tag % entries.length);
    while (entries[slot] != 0 && entries[slot] >>> 24 != tag) {
      slot = slot + 1 == entries.length ? 0 : slot + 1;
    }
    return slot;
  }

  private void grow(int table) {
    long[] before = tables[table];
    long[] after = new long[before.length + before.length / 2];
    for (long entry : before) {
      if (entry != 0) {
        after[slot(after, entry >>> 24)] = entry;
      }
    }
    tables[table] = after;
    slots += after.length - before.length;
  }

  long bytes() {
    return slots * Long.BYTES;
  }
}
