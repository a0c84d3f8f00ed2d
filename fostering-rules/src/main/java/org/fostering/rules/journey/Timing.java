package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fostering.rules.reading.Choice;
import org.fostering.rules.reading.Readings;

/** Placeholder until the clocks are there. */
public abstract class Timing {

  private final Readings readings;

  protected Timing(Readings readings) {
    this.readings = Objects.requireNonNull(readings, "readings");
  }

  abstract Optional<LocalDate> lastDay(String clock, LocalDate start);

  abstract Optional<LocalDate> firstDay(String clock, LocalDate start);

  boolean reads(Optional<Choice> only) {
    return only.map(choice -> readings.of(choice.reading()) == choice).orElse(true);
  }
}
