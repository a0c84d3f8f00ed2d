package org.fostering.rules.consistency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of digests that takes hardly more room than they do: about ten bytes for each of eight, and
 * no moment at which it is there twice because it grows. Not thread-safe.
 *
 * <p>The digests lie in buckets that are searched from end to end. There are so many buckets that a
 * set that is as full as was expected has few in each; a set that is fuller is slower.
 */
final class LongSet {

  /** How many lie in a bucket on average when the set is as full as expected. */
  private static final int A_BUCKET = 32;

  private static final int MOST_BUCKETS = 1 << 20;

  /** By how many places a bucket grows. */
  private static final int GROWTH = 4;

  /** Marks a free place; the one digest that is the same is kept as another. */
  private static final long FREE = 0;

  /** Seen by tests, which count what a set takes and how much is searched. */
  final long[] @Nullable [] buckets;

  LongSet(int expected) {
    int most = Math.min(MOST_BUCKETS, Math.max(1, expected / A_BUCKET));
    this.buckets = new long[Integer.highestOneBit(most)][];
  }

  boolean contains(long digest) {
    long wanted = marked(digest);
    long[] bucket = buckets[place(wanted)];
    return bucket != null && indexOf(bucket, wanted) >= 0;
  }

  /** Adds a digest that is not there yet. */
  void add(long digest) {
    long wanted = marked(digest);
    int place = place(wanted);
    long[] bucket = buckets[place];
    int end = bucket == null ? 0 : indexOf(bucket, FREE);
    if (bucket == null) {
      bucket = new long[GROWTH];
    } else if (end < 0) {
      end = bucket.length;
      bucket = Arrays.copyOf(bucket, end + GROWTH);
    }
    bucket[end] = wanted;
    buckets[place] = bucket;
  }

  private static long marked(long digest) {
    return digest == FREE ? 1 : digest;
  }

  private int place(long digest) {
    return (int) (digest >>> Integer.SIZE) & (buckets.length - 1);
  }

  private int indexOf(long[] bucket, long wanted) {
    int i = 0;
    while (i < bucket.length && bucket[i] != wanted) {
      i++;
    }
    return i < bucket.length ? i : -1;
  }
}
