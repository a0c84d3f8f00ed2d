package org.fostering.rules.timescale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.fostering.model.common.Nation;
import org.fostering.rules.Certainty;
import org.junit.jupiter.api.Test;

class ClocksTest {

  private static List<Clock> every() {
    List<Clock> all = new ArrayList<>(Clocks.standard().all());
    all.addAll(Clocks.unverified().all());
    return all;
  }

  @Test
  void what_is_not_verified_stands_in_no_default_table() {
    assertTrue(Clocks.standard().all().stream().allMatch(c -> c.basis().certainty().isVerified()));
    assertTrue(
        Clocks.unverified().all().stream()
            .allMatch(c -> c.basis().certainty() == Certainty.UNVERIFIED));
  }

  @Test
  void every_clock_holds_in_the_one_nation_of_its_name() {
    for (Clock clock : every()) {
      assertEquals(1, clock.basis().nations().size(), clock.id());
      Nation nation = clock.basis().nations().iterator().next();
      String name = nation.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      assertTrue(clock.id().startsWith(name + "-"), clock.id());
    }
  }
}
