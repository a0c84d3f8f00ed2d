package org.fostering.model.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fostering.model.description.DataDictionary.Entry;
import org.fostering.model.value.Moment;
import org.junit.jupiter.api.Test;

/** As exact as is known: wherever the vocabulary has a time, the day alone is accepted. */
class MomentsTest {

  @Test
  void whatever_happened_at_a_time_may_be_known_to_the_day_only() {
    List<PropertyDescription> times =
        DataDictionary.standard().types().stream()
            .flatMap(type -> type.properties().stream())
            .filter(property -> property.name().equals("at") || property.name().endsWith("At"))
            .toList();

    assertTrue(times.size() >= 12, times.size() + " times");
    times.forEach(property -> assertEquals(Moment.class, property.valueType(), property.name()));
  }

  @Test
  void no_term_has_a_time_that_a_day_could_not_stand_for() {
    List<String> others =
        DataDictionary.standard().types().stream()
            .flatMap(type -> type.properties().stream())
            .filter(property -> property.valueType().getPackageName().equals("java.time"))
            .filter(property -> property.valueType() != java.time.LocalDate.class)
            .filter(property -> !property.valueType().isEnum())
            .map(property -> property.name())
            .toList();

    assertEquals(List.of(), others);
    assertTrue(
        DataDictionary.standard().entries().stream()
            .map(Entry::name)
            .anyMatch(name -> name.equals("receivedAt")));
  }
}
