package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;

/**
 * A table of clocks.
 *
 * <p>{@link #standard()} holds what was read or is known beyond doubt; {@link #unverified()} what
 * is believed, to be seen and checked, and to be added only by whoever has checked it. Clocks of a
 * policy are added with {@link #with}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Clocks {

  private static final String NOT_COMMENCED = "not-commenced";

  private final List<Clock> clocks;

  private Clocks(List<Clock> clocks) {
    this.clocks = List.copyOf(clocks);
    checkApart();
  }

  private static final class Standard {
    static final Clocks CLOCKS = read("clocks.csv");
  }

  private static final class Unverified {
    static final Clocks CLOCKS = read("clocks-unverified.csv");
  }

  /**
   * The clocks of law and standards in the four nations that are verified.
   *
   * @return the table that comes with the library
   */
  public static Clocks standard() {
    return Standard.CLOCKS;
  }

  /**
   * The clocks that are believed and were neither read nor are beyond doubt. They are in no other
   * table.
   *
   * @return the table that comes with the library
   */
  public static Clocks unverified() {
    return Unverified.CLOCKS;
  }

  /**
   * A table of clocks of one's own.
   *
   * @param clocks the clocks
   * @return the table
   * @throws IllegalArgumentException if two clocks with one id hold in one nation on one day by one
   *     reading; the message names the id
   */
  public static Clocks of(Collection<Clock> clocks) {
    return new Clocks(List.copyOf(clocks));
  }

  /**
   * This table with more clocks.
   *
   * @param more the clocks to add
   * @return the longer table
   * @throws IllegalArgumentException if one has the id of a clock that holds in the same nation on
   *     the same day; the message names the id
   */
  public Clocks with(Collection<Clock> more) {
    List<Clock> all = new ArrayList<>(clocks);
    all.addAll(more);
    return new Clocks(all);
  }

  /**
   * Every clock, as the table lists them.
   *
   * @return an unmodifiable list
   */
  public List<Clock> all() {
    return clocks;
  }

  /**
   * The clocks with an id: one, or one for each reading and each time in force.
   *
   * @param id the id
   * @return the clocks
   * @throws IllegalArgumentException if there is none; the message names the id
   */
  public List<Clock> withId(String id) {
    Objects.requireNonNull(id, "id");
    List<Clock> found = clocks.stream().filter(clock -> clock.id().equals(id)).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no clock has the id " + id);
    }
    return found;
  }

  /**
   * The clock with an id as it holds on a day.
   *
   * @param id the id
   * @param day the day on which it is started
   * @param interpretations how the law is read
   * @return the clock; empty when it does not hold on the day
   * @throws IllegalArgumentException if no clock has the id
   */
  public Optional<Clock> find(String id, LocalDate day, Interpretations interpretations) {
    return withId(id).stream()
        .filter(clock -> clock.basis().inForce().contains(day))
        .filter(
            clock ->
                clock
                    .choice()
                    .map(way -> interpretations.of(clock.id(), way.interpretation()) == way)
                    .orElse(true))
        .findFirst();
  }

  /**
   * The clocks of a nation.
   *
   * @param nation the nation
   * @return the clocks that hold there on some day or none yet
   */
  public List<Clock> in(Nation nation) {
    Objects.requireNonNull(nation, "nation");
    return clocks.stream().filter(clock -> clock.basis().nations().contains(nation)).toList();
  }

  private void checkApart() {
    Map<String, List<Clock>> byId = new HashMap<>();
    for (Clock clock : clocks) {
      List<Clock> others = byId.computeIfAbsent(clock.id(), id -> new ArrayList<>());
      for (Clock other : others) {
        boolean sameReading =
            other.choice().isEmpty()
                || clock.choice().isEmpty()
                || other.choice().equals(clock.choice());
        boolean sameNation =
            other.basis().nations().stream().anyMatch(clock.basis().nations()::contains);
        if (sameReading
            && sameNation
            && other.basis().inForce().overlaps(clock.basis().inForce())) {
          throw new IllegalArgumentException("two clocks at one time have the id " + clock.id());
        }
      }
      others.add(clock);
    }
  }

  private static Clocks read(String file) {
    List<Clock> clocks = new ArrayList<>();
    for (ResourceTable.Row row : ResourceTable.read(Clocks.class.getResourceAsStream(file), file)) {
      clocks.add(clock(row));
    }
    return new Clocks(clocks);
  }

  private static Clock clock(ResourceTable.Row row) {
    DeadlineKind limit = Rows.constant(DeadlineKind.class, row.text("limit"));
    return new Clock(
        row.text("id"),
        basis(row),
        new Bilingual(row.text("label_en"), row.text("label_cy")),
        Rows.events(row.optional("starts")),
        Rows.events(row.optional("needs")),
        new ClockLength(
            Integer.parseInt(row.text("amount")),
            Rows.constant(DurationUnit.class, row.text("unit")),
            Rows.constant(DayCount.class, row.text("counting")),
            row.optional("further")
                .map(code -> Rows.constant(ClockExtension.class, code))
                .orElse(ClockExtension.NONE),
            row.optional("calendar")),
        limit,
        Rows.events(row.optional("stops")),
        Rows.events(row.optional("ends")),
        Rows.constant(StopScope.class, row.text("reach")),
        Rows.constant(Actor.class, row.text("actor")),
        row.optional("choice").map(InterpretationOption::ofCode),
        limit == DeadlineKind.KEEP_UNTIL
            ? Interpretation.LEAP_RETENTION
            : Interpretation.LEAP_REVIEWS);
  }

  /** The days in force are those of the instrument, unless the row has days of its own. */
  private static Basis basis(ResourceTable.Row row) {
    Instrument instrument = Instrument.of(row.text("instrument"));
    Basis.Builder basis =
        instrument.basis(
            row.optional("provision").orElse(""),
            Rows.constant(Certainty.class, row.text("certainty")));
    if (row.optional("from").equals(Optional.of(NOT_COMMENCED))) {
      basis.during(InForce.notCommenced());
    } else if (row.optional("from").isPresent() || row.optional("to").isPresent()) {
      basis.during(new InForce(Optional.of(row.period("from", "to"))));
    }
    return basis.build();
  }
}
