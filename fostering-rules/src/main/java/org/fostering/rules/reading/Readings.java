package org.fostering.rules.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.fostering.rules.Ages.LeapDay;

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

  /**
   * When somebody born on 29 February has a birthday in a year that has none.
   *
   * @return the day, by {@link Reading#LEAP_BIRTHDAYS}
   */
  public LeapDay leapBirthdays() {
    return of(Reading.LEAP_BIRTHDAYS) == Choice.BIRTHDAYS_LAST_OF_FEBRUARY
        ? LeapDay.LAST_OF_FEBRUARY
        : LeapDay.FIRST_OF_MARCH;
  }

  /**
   * What something comes to by each other choice, where that makes a difference. One reading is
   * changed at a time.
   *
   * @param <D> what it comes to: a decision, or the faults found; it is compared by {@code equals}
   * @param of the readings on which it may turn
   * @param decide works it out by some readings
   * @return what differs, in the order of the readings and of their choices
   */
  public <D> List<Alternative<D>> alternatives(
      Collection<Reading> of, Function<? super Readings, ? extends D> decide) {
    D taken = decide.apply(this);
    List<Alternative<D>> found = new ArrayList<>();
    for (Reading reading : of) {
      for (Choice choice : reading.choices()) {
        D otherwise = choice == of(reading) ? taken : decide.apply(with(reading, choice));
        if (!otherwise.equals(taken)) {
          found.add(new Alternative<>(choice, taken, otherwise));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The readings that differ from the defaults. */
  @Override
  public String toString() {
    return "Readings" + chosen + ofClocks;
  }
}
