package org.fostering.rules.interpretation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.fostering.rules.law.Ages.LeapDay;

/**
 * One choice for every {@link Interpretation}: for all clocks, and where a service reads one clock
 * otherwise, for that clock alone.
 *
 * <p>Immutable and thread-safe.
 */
public final class Interpretations {

  private static final Interpretations DEFAULTS =
      new Interpretations(new EnumMap<>(Interpretation.class), Map.of());

  private final Map<Interpretation, InterpretationOption> chosen;
  private final Map<String, Interpretations> ofClocks;

  private Interpretations(
      Map<Interpretation, InterpretationOption> chosen, Map<String, Interpretations> ofClocks) {
    this.chosen = chosen;
    this.ofClocks = ofClocks;
  }

  /** {@return the default of every reading: that of the regulation} */
  public static Interpretations defaults() {
    return DEFAULTS;
  }

  /**
   * These, with another choice.
   *
   * @param interpretation what to read otherwise
   * @param choice how
   * @return the changed readings
   * @throws IllegalArgumentException if the choice belongs to another reading; the message names
   *     both
   */
  public Interpretations with(Interpretation interpretation, InterpretationOption choice) {
    if (Objects.requireNonNull(choice, "choice").interpretation()
        != Objects.requireNonNull(interpretation, "interpretation")) {
      throw new IllegalArgumentException(
          "the choice " + choice.code() + " is one of " + choice.interpretation().code());
    }
    Map<Interpretation, InterpretationOption> changed = new EnumMap<>(Interpretation.class);
    changed.putAll(chosen);
    changed.put(interpretation, choice);
    return new Interpretations(changed, ofClocks);
  }

  /**
   * These, with another choice for one clock.
   *
   * @param clock the id of the clock
   * @param interpretation what to read otherwise for it
   * @param choice how
   * @return the changed readings
   * @throws IllegalArgumentException if the choice belongs to another reading
   */
  public Interpretations with(
      String clock, Interpretation interpretation, InterpretationOption choice) {
    Interpretations own = ofClocks.getOrDefault(Objects.requireNonNull(clock, "clock"), DEFAULTS);
    Map<String, Interpretations> changed = new HashMap<>(ofClocks);
    changed.put(clock, own.with(interpretation, choice));
    return new Interpretations(chosen, changed);
  }

  /**
   * How something is read.
   *
   * @param interpretation what
   * @return the choice
   */
  public InterpretationOption of(Interpretation interpretation) {
    InterpretationOption choice =
        chosen.get(Objects.requireNonNull(interpretation, "interpretation"));
    return choice == null ? interpretation.byDefault() : choice;
  }

  /**
   * How something is read for one clock.
   *
   * @param clock the id of the clock
   * @param interpretation what
   * @return the choice for that clock, or else for all
   */
  public InterpretationOption of(String clock, Interpretation interpretation) {
    Interpretations own = ofClocks.getOrDefault(Objects.requireNonNull(clock, "clock"), DEFAULTS);
    InterpretationOption choice = own.chosen.get(interpretation);
    return choice == null ? of(interpretation) : choice;
  }

  /**
   * {@return when somebody born on 29 February has a birthday in a year that has none, by {@link
   * Interpretation#LEAP_BIRTHDAYS}}
   */
  public LeapDay leapBirthdays() {
    return of(Interpretation.LEAP_BIRTHDAYS) == InterpretationOption.BIRTHDAYS_LAST_OF_FEBRUARY
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
      Collection<Interpretation> of, Function<? super Interpretations, ? extends D> decide) {
    D taken = decide.apply(this);
    List<Alternative<D>> found = new ArrayList<>();
    for (Interpretation interpretation : of) {
      for (InterpretationOption choice : interpretation.choices()) {
        D otherwise =
            choice == of(interpretation) ? taken : decide.apply(with(interpretation, choice));
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
