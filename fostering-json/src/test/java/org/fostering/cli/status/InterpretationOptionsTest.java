package org.fostering.cli.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.rules.interpretation.Interpretation;
import org.junit.jupiter.api.Test;

class InterpretationOptionsTest {

  @Test
  void every_reading_on_which_a_deadline_hangs_can_be_chosen_and_no_other() {
    Set<Interpretation> honoured =
        Arrays.stream(Interpretation.values())
            .filter(interpretation -> interpretation.honouredBy().startsWith("Deadlines"))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Interpretation.class)));
    assertEquals(honoured, InterpretationOptions.HONOURED);
  }
}
