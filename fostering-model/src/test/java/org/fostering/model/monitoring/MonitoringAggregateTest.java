package org.fostering.model.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fostering.model.code.CountTreatment;
import org.fostering.model.code.CountedUnit;
import org.fostering.model.organisation.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitoringAggregateTest {

  @Test
  void examples_are_without_fault() {
    assertEquals(Set.of(), Documents.faults(MonitoringAggregateExamples.full()));
    assertEquals(Set.of(), Documents.faults(MonitoringAggregateExamples.minimal()));
  }

  @Test
  void every_term_has_a_definition() {
    Documents.assertDefined(MonitoringAggregate.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"suppressed", "suppressed-to-protect-another", "not-collected"})
  void a_number_that_is_left_out_cannot_be_given(String treatment) {
    CategoryCount.Builder count =
        MonitoringAggregateExamples.count("sikh").treatment(CountTreatment.of(treatment)).count(3);

    assertThrows(IllegalStateException.class, count::build);
  }

  @Test
  void none_and_left_out_differ() {
    List<CategoryCount> counts =
        MonitoringAggregateExamples.full().getTables().get(0).getCategories();

    assertTrue(counts.get(1).getCount().isEmpty());
    assertEquals(0, counts.get(2).getCount().orElseThrow());
  }

  @Test
  void hazard_20_counts_say_whether_they_count_people_or_households() {
    assertEquals(CountedUnit.PEOPLE, MonitoringAggregateExamples.full().getUnit().orElseThrow());
  }

  @Test
  void counts_that_end_before_they_start_cannot_be_built() {
    MonitoringAggregate.Builder backwards =
        MonitoringAggregate.builder()
            .since(LocalDate.of(2026, 4, 1))
            .until(LocalDate.of(2026, 3, 31));

    assertThrows(IllegalStateException.class, backwards::build);
  }

  @Test
  void to_string_shows_no_count() {
    String text = MonitoringAggregateExamples.full().toString();

    for (String canary : List.of("90817", "98117", "Statistics team", "return-2026")) {
      assertFalse(text.contains(canary), canary);
    }
  }
}
