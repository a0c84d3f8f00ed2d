package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fostering.model.code.JourneyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a journey as they are on the days between two changes of the law, by the event that
 * moves them, with states as bits. Immutable and thread-safe.
 */
final class TransitionTable {

  /**
   * A requirement that is in force.
   *
   * @param states the states that fulfil it
   * @param checked what there is to say about it for each verdict, made once
   */
  record Condition(Requirement requirement, long states, Map<Verdict, CheckedRequirement> checked) {

    CheckedRequirement checked(Verdict verdict) {
      return Objects.requireNonNull(checked.get(verdict));
    }
  }

  /**
   * A row on the days of the table.
   *
   * @param alone the row as a list
   * @param from the states that it leaves
   * @param to the state to which it moves
   * @param inForce whether it is in force; one that is not moves tracks where no other does
   * @param requires what must hold on those days
   */
  record Row(
      Transition row,
      List<Transition> alone,
      long from,
      long to,
      boolean inForce,
      List<Condition> requires) {

    boolean isCarried() {
      return inForce && row.basis().certainty().isVerified();
    }
  }

  /** The rows of an event on one track: those in force, or where there is none, all. */
  record TrackRows(Track track, List<Row> rows) {}

  /**
   * What an event moves.
   *
   * @param moving by track, every row
   * @param judging by track, the rows by which the event is judged
   * @param scoped whether it is judged by a track of which there may be several
   */
  record EventRows(List<TrackRows> moving, List<TrackRows> judging, boolean scoped) {}

  private final Map<JourneyEvent, EventRows> byEvent = new LinkedHashMap<>();
  private final List<Row> byThemselves;

  TransitionTable(Journey journey, LocalDate day) {
    for (JourneyEvent event : journey.events()) {
      List<Row> rows = rows(journey.rowsOf(event), day);
      List<Row> judging = rows.stream().filter(row -> !row.row().isConsequential()).toList();
      byEvent.put(
          event,
          new EventRows(
              byTrack(rows),
              byTrack(judging),
              judging.stream().anyMatch(row -> row.row().track().isScoped())));
    }
    byThemselves = rows(journey.byThemselves(), day);
  }

  private static List<Row> rows(List<Transition> rows, LocalDate day) {
    return rows.stream().map(row -> row(row, day)).toList();
  }

  private static Row row(Transition row, LocalDate day) {
    StateBits states = StateBits.of(row.track());
    return new Row(
        row,
        List.of(row),
        row.from().isEmpty() ? states.all() : states.bits(row.from()),
        states.bit(row.to()),
        row.basis().inForce().contains(day),
        conditions(row.requires(), day));
  }

  static List<Condition> conditions(List<Requirement> requirements, LocalDate day) {
    return requirements.stream()
        .filter(requirement -> requirement.basis().inForce().contains(day))
        .map(
            requirement ->
                new Condition(
                    requirement,
                    StateBits.of(requirement.aspect()).bits(requirement.states()),
                    checked(requirement)))
        .toList();
  }

  private static Map<Verdict, CheckedRequirement> checked(Requirement requirement) {
    Map<Verdict, CheckedRequirement> checked = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      checked.put(verdict, new CheckedRequirement(requirement, verdict));
    }
    return checked;
  }

  private static List<TrackRows> byTrack(List<Row> rows) {
    Map<Track, List<Row>> byTrack = new LinkedHashMap<>();
    for (Row row : rows) {
      byTrack.computeIfAbsent(row.row().track(), track -> new ArrayList<>()).add(row);
    }
    List<TrackRows> all = new ArrayList<>();
    byTrack.forEach(
        (track, its) -> {
          List<Row> inForce = its.stream().filter(Row::inForce).toList();
          all.add(new TrackRows(track, inForce.isEmpty() ? List.copyOf(its) : inForce));
        });
    return List.copyOf(all);
  }

  /** What an event moves; null if the table does not have it. */
  @Nullable EventRows of(JourneyEvent event) {
    return byEvent.get(event);
  }

  /** What every event moves, in the order of the journey. */
  Map<JourneyEvent, EventRows> all() {
    return byEvent;
  }

  /** The rows of clocks, in the order of the journey. */
  List<Row> byThemselves() {
    return byThemselves;
  }
}
