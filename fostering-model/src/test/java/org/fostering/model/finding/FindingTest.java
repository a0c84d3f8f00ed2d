package org.fostering.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final FindingSource POLICY =
      new FindingSource() {
        @Override
        public String owner() {
          return "Example Hub";
        }

        @Override
        public List<String> places() {
          return List.of("Recording policy of Example Hub section 2");
        }
      };

  @Test
  void what_a_finding_rests_on_stays_with_it() {
    Finding plain = Finding.warning("hub.channel-missing", Pointer.ROOT);
    Finding resting = plain.restingOn(POLICY);

    assertEquals(Optional.empty(), plain.source());
    assertEquals(Optional.of(POLICY), resting.at(3, 4).source());
    assertEquals(
        Optional.of(POLICY), resting.expecting(new Expectation.Range(0, 1)).source());
    assertEquals(new Position(3, 4), resting.at(3, 4).position().orElseThrow());
    assertThrows(NullPointerException.class, () -> plain.restingOn(null));
  }
}
