package org.fostering.rules.journey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Nation;

/**
 * The tables of the four nations. A table is that of one nation, whoever asks; whose law governs a
 * case, if it is known, is a {@link org.fostering.rules.law.Jurisdiction}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Journeys {

  private final Map<Nation, Journey> byNation;

  private Journeys(Map<Nation, Journey> byNation) {
    this.byNation = byNation;
  }

  /** Read once, on first use. */
  private static final class Standard {
    static final Journeys JOURNEYS = of(JourneyTables.transitions(), JourneyTables.remedies());
  }

  /**
   * {@return the tables of this library, made from the law and standards of each nation as far as
   * they were read}
   */
  public static Journeys standard() {
    return Standard.JOURNEYS;
  }

  /**
   * Tables of one's own.
   *
   * @param rows the rows, each with the nations of its basis
   * @param remedies the remedies
   * @return the tables
   * @throws IllegalArgumentException if a table makes no sense; the message names the row
   */
  public static Journeys of(List<Transition> rows, List<RemedyRule> remedies) {
    Map<Nation, Journey> byNation = new EnumMap<>(Nation.class);
    for (Nation nation : Nation.values()) {
      Set<JourneyEvent> here = events(rows, nation, true);
      Set<JourneyEvent> elsewhere = new HashSet<>(events(rows, nation, false));
      elsewhere.removeAll(here);
      byNation.put(
          nation,
          new Journey(
              nation,
              rows.stream().filter(row -> row.basis().nations().contains(nation)).toList(),
              remedies.stream().filter(r -> r.basis().nations().contains(nation)).toList(),
              elsewhere));
    }
    return new Journeys(Collections.unmodifiableMap(byNation));
  }

  /**
   * The table of a nation.
   *
   * @param nation the nation
   * @return its table
   */
  public Journey in(Nation nation) {
    return Objects.requireNonNull(byNation.get(Objects.requireNonNull(nation, "nation")));
  }

  private static Set<JourneyEvent> events(List<Transition> rows, Nation nation, boolean here) {
    Set<JourneyEvent> events = new HashSet<>();
    rows.stream()
        .filter(row -> row.basis().nations().contains(nation) == here)
        .forEach(row -> events.addAll(row.events()));
    return events;
  }
}
