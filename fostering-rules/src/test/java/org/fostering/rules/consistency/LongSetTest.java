package org.fostering.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LongSetTest {

  private static final Set<Integer> LOOKED_AT =
      Set.of(1_000, 100_000, 1_000_000, CrossDocumentCheck.DEFAULT_LIMIT);

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
        // A bucket has 32 on average when all that is allowed is there, and is looked through
        // twice.
        int all = digests;
        assertTrue(set.looks() < 70L * all, () -> set.looks() + " looks at " + all);
      }
    }
  }
}
