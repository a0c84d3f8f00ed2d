package org.fostering.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongSetTest {

  /** However full it is: counted, as a measured time says more of the machine. */
  @ParameterizedTest
  @ValueSource(ints = {1_000, 100_000, 1_000_000, CrossDocumentCheck.DEFAULT_LIMIT})
  void the_work_for_a_digest_does_not_grow_with_the_number_of_digests(int digests) {
    LongSet set = new LongSet(CrossDocumentCheck.DEFAULT_LIMIT);
    Digest digest = new Digest();
    for (int i = 0; i < digests; i++) {
      long each = digest.of(Integer.toString(i));
      if (!set.contains(each)) {
        set.add(each);
      }
    }
    // A bucket has 32 on average when all that is allowed is there, and is looked through twice.
    assertTrue(set.looks() < 70L * digests, () -> set.looks() + " looks");
  }
}
