package org.fostering.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookBackPeriodTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

  @ParameterizedTest(name = "{0} on {1}: {2} months ({3})")
  @CsvSource({
    "ENGLAND, 2026-06-01, 12, SI 2011/581 regulation 26(1A)(b)",
    "WALES, 2026-06-01, 36, WSI 2018/1333 regulation 7(2)(b)",
    "SCOTLAND, 2026-06-01, , ",
    "NORTHERN_IRELAND, 2026-06-01, , ",
    "ENGLAND, 2013-06-30, , before SI 2013/984",
    "ENGLAND, 2013-07-01, 12, SI 2013/984",
    "WALES, 2019-04-28, , before WSI 2018/1333"
  })
  void each_nation_looks_back_as_far_as_its_own_law(
      Nation nation, LocalDate day, Integer months, String source) {
    assertEquals(
        Optional.ofNullable(months), LookBackPeriod.in(nation, day).map(LookBackPeriod::months));
  }

  @ParameterizedTest(name = "{1}: foster parent until {2}: {3}")
  @CsvSource({
    "ENGLAND, look-back-from-application, 2025-02-01, TRUE",
    "ENGLAND, look-back-from-application, 2025-01-31, FALSE",
    "ENGLAND, look-back-from-decision-to-assess, 2025-03-01, TRUE",
    "ENGLAND, look-back-from-decision-to-assess, 2025-02-28, FALSE",
    "ENGLAND, look-back-from-day-asked, 2025-06-01, TRUE",
    "ENGLAND, look-back-from-day-asked, 2025-05-31, FALSE",
    "WALES, look-back-from-application, 2023-02-01, TRUE",
    "WALES, look-back-from-application, 2023-01-31, FALSE"
  })
  void the_time_ends_with_the_day_that_the_reading_names(
      Nation nation, String choice, LocalDate until, Truth reaches) {
    InterpretationOption chosen = InterpretationOption.ofCode(choice);

    assertEquals(
        reaches,
        LookBackPeriod.in(nation, AS_OF)
            .orElseThrow()
            .reaches(
                Optional.of(until),
                Optional.of(LocalDate.of(2026, 2, 1)),
                Optional.of(LocalDate.of(2026, 3, 1)),
                Interpretations.defaults().with(chosen.interpretation(), chosen),
                AS_OF));
  }

  @Test
  void without_the_day_it_is_open() {
    LookBackPeriod england = LookBackPeriod.in(Nation.ENGLAND, AS_OF).orElseThrow();
    Optional<LocalDate> none = Optional.empty();

    assertEquals(
        Truth.UNKNOWN,
        england.reaches(
            Optional.of(AS_OF), none, Optional.of(AS_OF), Interpretations.defaults(), AS_OF));
    assertEquals(
        Truth.UNKNOWN,
        england.reaches(none, Optional.of(AS_OF), none, Interpretations.defaults(), AS_OF));
  }
}
