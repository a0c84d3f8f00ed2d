package org.fostering.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.table.BasisRow;

/**
 * A table of clocks.
 *
 * <p>{@link #standard()} holds the clocks whose source was read or is beyond doubt; {@link
 * #unverified()} those that nobody has verified yet, which a caller adds only after checking them.
 * Clocks of a policy are added with {@link #with}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Clocks {

  private final List<Clock> clocks;
  private final List<Clock> believed;
  private final Map<String, List<Clock>> byId;
  private final Map<JourneyEvent, Integer> kinds = new HashMap<>();

  private Clocks(List<Clock> clocks, List<Clock> believed) {
    this.clocks = List.copyOf(clocks);
    this.believed = believed.stream().filter(clock -> !clocks.contains(clock)).toList();
    this.byId = byId(this.clocks);
    byId.forEach(Clocks::checkApart);
    Stream.concat(clocks.stream(), this.believed.stream())
        .flatMap(
            clock ->
                Stream.of(
                    clock.starts(),
                    clock.needs(),
                    clock.stops(),
                    clock.ends(),
                    KindsOfEvents.thatMayBe(clock.starts()),
                    KindsOfEvents.thatMayBe(clock.stops())))
        .flatMap(Set::stream)
        .forEach(kind -> kinds.putIfAbsent(kind, kinds.size()));
  }

  private static final class Standard {
    static final Clocks CLOCKS = new Clocks(read("clocks.csv"), Unverified.CLOCKS.clocks);
  }

  private static final class Unverified {
    static final Clocks CLOCKS = new Clocks(read("clocks-unverified.csv"), List.of());
  }

  /**
   * {@return the table that comes with the library: the verified clocks of law and standards in the
   * four nations}
   */
  public static Clocks standard() {
    return Standard.CLOCKS;
  }

  /**
   * {@return the table of the clocks that are not verified: their source was not read, and they are
   * not beyond doubt} No other table has them.
   */
  public static Clocks unverified() {
    return Unverified.CLOCKS;
  }

  /**
   * A table of the caller's clocks.
   *
   * @param clocks the clocks
   * @return the table
   * @throws IllegalArgumentException if two clocks with one id hold in one nation on one day by one
   *     reading; the message names the id
   */
  public static Clocks of(Collection<Clock> clocks) {
    return new Clocks(List.copyOf(clocks), List.of());
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
    return new Clocks(all, believed);
  }

  /** {@return every clock, as the table lists them} */
  public List<Clock> all() {
    return clocks;
  }

  /**
   * {@return the clocks beside these that are not verified; an unmodifiable list; empty for a table
   * of the caller} No day follows from them; deadlines show them as not verified, so that their
   * absence is not read as the absence of a rule.
   */
  public List<Clock> believed() {
    return believed;
  }

  /**
   * The clocks with an id: one, or one for each reading and each time in force.
   *
   * @param id the id
   * @return the clocks
   * @throws IllegalArgumentException if there is none; the message names the id
   */
  public List<Clock> withId(String id) {
    List<Clock> found = versions(Objects.requireNonNull(id, "id"));
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no clock has the id " + id);
    }
    return found;
  }

  /** The clocks with an id; none if there is no such clock. */
  List<Clock> versions(String id) {
    return byId.getOrDefault(id, List.of());
  }

  /** The clocks by their ids, in the order of the table. */
  Collection<List<Clock>> versions() {
    return byId.values();
  }

  /** The clocks that are not verified, by their ids, in the order of the table. */
  Collection<List<Clock>> believedVersions() {
    return byId(believed).values();
  }

  private static Map<String, List<Clock>> byId(List<Clock> clocks) {
    Map<String, List<Clock>> byId = new LinkedHashMap<>();
    for (Clock clock : clocks) {
      byId.computeIfAbsent(clock.id(), id -> new ArrayList<>()).add(clock);
    }
    byId.replaceAll((id, versions) -> List.copyOf(versions));
    return byId;
  }

  /**
   * The clock with an id as it holds on a day.
   *
   * @param id the id
   * @param interpretations how the law is read
   * @param day the day on which it is started
   * @return the clock; empty when it does not hold on the day
   * @throws IllegalArgumentException if no clock has the id
   */
  public Optional<Clock> find(String id, Interpretations interpretations, LocalDate day) {
    for (Clock clock : withId(id)) {
      if (clock.basis().inForce().contains(day) && clock.isChosenBy(interpretations)) {
        return Optional.of(clock);
      }
    }
    return Optional.empty();
  }

  /**
   * The clocks of a nation, as a part of the table; which of them govern a case {@link Deadlines}
   * finds by its {@link org.fostering.rules.law.Jurisdiction}.
   *
   * @param nation the nation
   * @return the clocks that hold there on some day or none yet
   */
  public List<Clock> in(Nation nation) {
    Objects.requireNonNull(nation, "nation");
    return clocks.stream().filter(clock -> clock.basis().nations().contains(nation)).toList();
  }

  /** The number of a kind of event that a clock of this table knows; below 0 for any other. */
  int number(JourneyEvent kind) {
    return kinds.getOrDefault(kind, -1);
  }

  /** The numbers of kinds of events that a clock of this table knows. */
  BitSet numbers(Set<JourneyEvent> some) {
    BitSet numbers = new BitSet();
    some.forEach(kind -> numbers.set(number(kind)));
    return numbers;
  }

  private static void checkApart(String id, List<Clock> versions) {
    Map<Interpretation, Set<InterpretationOption>> choices =
        versions.stream()
            .flatMap(clock -> clock.choice().stream())
            .collect(
                Collectors.groupingBy(InterpretationOption::interpretation, Collectors.toSet()));
    if (choices.values().stream().anyMatch(its -> its.size() == 1)) {
      throw new IllegalArgumentException("there is but one choice for the clock " + id);
    }
    for (int i = 0; i < versions.size(); i++) {
      for (Clock other : versions.subList(0, i)) {
        Clock clock = versions.get(i);
        boolean sameReading =
            other.choice().isEmpty()
                || clock.choice().isEmpty()
                || other.choice().equals(clock.choice());
        boolean sameNation =
            !Collections.disjoint(other.basis().nations(), clock.basis().nations());
        if (sameReading
            && sameNation
            && other.basis().inForce().overlaps(clock.basis().inForce())) {
          throw new IllegalArgumentException("two clocks at one time have the id " + id);
        }
      }
    }
  }

  private static List<Clock> read(String file) {
    return read(ResourceTable.read(Clocks.class.getResourceAsStream(file), file));
  }

  /** The clocks of the lines of a table. */
  static List<Clock> read(List<ResourceTable.Row> rows) {
    return rows.stream().map(Clocks::clock).toList();
  }

  /** A table, and beside it the clocks that are not verified. */
  static Clocks of(List<Clock> clocks, List<Clock> believed) {
    return new Clocks(clocks, believed);
  }

  private static Clock clock(ResourceTable.Row row) {
    Clock.Builder clock =
        Clock.builder(row.text("id"))
            .basis(BasisRow.basis(row))
            .label(new Bilingual(row.text("label_en"), row.text("label_cy")))
            .startedBy(events(row, "starts"))
            .needs(events(row, "needs"))
            .length(length(row))
            .kind(row.word("kind", DeadlineKind.class))
            .stoppedBy(events(row, "stops"))
            .endedBy(events(row, "ends"))
            .stopScope(row.word("stop_scope", StopScope.class))
            .actor(row.word("actor", Actor.class));
    row.optional("choice").map(InterpretationOption::ofCode).ifPresent(clock::choice);
    if (row.optional("law_of").isPresent()) {
      clock.governedBy(row.word("law_of", LawDay.class));
    }
    row.optional("no_place_en")
        .ifPresent(why -> clock.noPlace(new Bilingual(why, row.text("no_place_cy"))));
    return clock.build();
  }

  private static ClockLength length(ResourceTable.Row row) {
    ClockLength.Builder length =
        ClockLength.builder(
                Integer.parseInt(row.text("amount")), row.word("unit", DurationUnit.class))
            .counting(row.word("counting", DayCount.class));
    if (row.optional("extension").isPresent()) {
      length.extension(row.word("extension", ClockExtension.class));
    }
    row.optional("calendar").ifPresent(length::calendar);
    return length.build();
  }

  private static List<JourneyEvent> events(ResourceTable.Row row, String column) {
    return row.optional(column).stream()
        .flatMap(codes -> Arrays.stream(codes.split(" ", -1)))
        .map(JourneyEvent::of)
        .toList();
  }
}
