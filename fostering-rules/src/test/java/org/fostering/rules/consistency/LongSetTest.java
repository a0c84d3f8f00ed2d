package org.fostering.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongSetTest {

  private static final Set<Integer> LOOKED_AT =
      Set.of(1_000, 100_000, 1_000_000, CrossDocumentCheck.DEFAULT_LIMIT);

  /** Looked through from end to end at most; it has 53 on average when it is as full as may be. */
  private static final int MOST_IN_A_BUCKET = 96;

  /** However full it is: counted, as a measured time says more of the machine. */
  @Test
  void the_work_for_a_digest_does_not_grow_with_the_number_of_digests() {
    LongSet set = new LongSet(CrossDocumentCheck.DEFAULT_LIMIT);
    Digest digest = new Digest();
    for (int digests = 1; digests <= CrossDocumentCheck.DEFAULT_LIMIT; digests++) {
      long each = digest.of(Integer.toString(digests));
      if (!set.contains(each)) {
        set.add(each);
      }
      if (LOOKED_AT.contains(digests)) {
        int longest = lengths(set).max().orElseThrow();
        int all = digests;
        assertTrue(longest <= MOST_IN_A_BUCKET, () -> longest + " in one bucket of " + all);
      }
    }
  }

  /** The room of each bucket that holds anything. */
  static IntStream lengths(LongSet set) {
    return Arrays.stream(set.buckets).filter(Objects::nonNull).mapToInt(bucket -> bucket.length);
  }
}
