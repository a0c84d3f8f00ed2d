package org.fostering.rules.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One choice for every {@link Reading}: for all clocks, and where a service reads one clock
 * otherwise, for that clock alone.
 *
 * <p>Immutable and thread-safe.
 */
public final class Readings {

  private static final Readings DEFAULTS = new Readings(new EnumMap<>(Reading.class), Map.of());

  private final Map<Reading, Choice> chosen;
  private final Map<String, Readings> ofClocks;

  private Readings(Map<Reading, Choice> chosen, Map<String, Readings> ofClocks) {
    this.chosen = chosen;
    this.ofClocks = ofClocks;
  }

  /**
   * The default of every reading: that of the regulation.
   *
   * @return the defaults
   */
  public static Readings defaults() {
    return DEFAULTS;
  }

  /**
   * These, with another choice.
   *
   * @param reading what to read otherwise
   * @param choice how
   * @return the changed readings
   * @throws IllegalArgumentException if the choice belongs to another reading; the message names
   *     both
   */
  public Readings with(Reading reading, Choice choice) {
    if (Objects.requireNonNull(choice, "choice").reading()
        != Objects.requireNonNull(reading, "reading")) {
      throw new IllegalArgumentException(
          "the choice " + choice.code() + " is one of " + choice.reading().code());
    }
    Map<Reading, Choice> changed = new EnumMap<>(Reading.class);
    changed.putAll(chosen);
    changed.put(reading, choice);
    return new Readings(changed, ofClocks);
  }

  /**
   * These, with another choice for one clock.
   *
   * @param clock the id of the clock
   * @param reading what to read otherwise for it
   * @param choice how
   * @return the changed readings
   * @throws IllegalArgumentException if the choice belongs to another reading
   */
  public Readings with(String clock, Reading reading, Choice choice) {
    Readings own = ofClocks.getOrDefault(Objects.requireNonNull(clock, "clock"), DEFAULTS);
    Map<String, Readings> changed = new HashMap<>(ofClocks);
    changed.put(clock, own.with(reading, choice));
    return new Readings(chosen, changed);
  }

  /**
   * How something is read.
   *
   * @param reading what
   * @return the choice
   */
  public Choice of(Reading reading) {
    Choice choice = chosen.get(Objects.requireNonNull(reading, "reading"));
    return choice == null ? reading.byDefault() : choice;
  }

  /**
   * How something is read for one clock.
   *
   * @param clock the id of the clock
   * @param reading what
   * @return the choice for that clock, or else for all
   */
  public Choice of(String clock, Reading reading) {
    Readings own = ofClocks.getOrDefault(Objects.requireNonNull(clock, "clock"), DEFAULTS);
    Choice choice = own.chosen.get(reading);
    return choice == null ? of(reading) : choice;
  }

  /** The readings that differ from the defaults. */
  @Override
  public String toString() {
    return "Readings" + chosen + ofClocks;
  }
}
