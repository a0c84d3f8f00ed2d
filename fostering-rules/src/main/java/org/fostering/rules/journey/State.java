package org.fostering.rules.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.ApplicationStatus;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;

/**
 * Where a track can stand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param track the track
 * @param code the state, in lower case with hyphens, unique within the track
 * @param initial whether a track stands there before anything is recorded
 * @param silent whether standing here may only mean that the next step is not recorded
 * @param status the status of the application that follows from it, for the track of the
 *     application
 * @param label what it is called
 */
public record State(
    Track track,
    String code,
    boolean initial,
    boolean silent,
    Optional<ApplicationStatus> status,
    Bilingual label)
    implements Comparable<State> {

  /** Checks that all parts are there. */
  public State {
    Objects.requireNonNull(track, "track");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(label, "label");
  }

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, State> BY_NAME = read();
  }

  /**
   * Every state of every track, in the order of the table.
   *
   * @return an unmodifiable list
   */
  public static List<State> all() {
    return List.copyOf(Table.BY_NAME.values());
  }

  /**
   * The states of a track, in the order of the table.
   *
   * @param track the track
   * @return an unmodifiable list
   */
  public static List<State> of(Track track) {
    Objects.requireNonNull(track, "track");
    return Table.BY_NAME.values().stream().filter(state -> state.track == track).toList();
  }

  /**
   * The state of a track with a code.
   *
   * @param track the track
   * @param code the code, such as {@code passed}
   * @return the state
   * @throws IllegalArgumentException if the track has none; the message names both
   */
  public static State of(Track track, String code) {
    State found = Table.BY_NAME.get(track.code() + ":" + Objects.requireNonNull(code, "code"));
    if (found == null) {
      throw new IllegalArgumentException("the track " + track.code() + " has no state " + code);
    }
    return found;
  }

  /** The name of the track and the code. */
  @Override
  public String toString() {
    return track.code() + ":" + code;
  }

  @Override
  public int compareTo(State other) {
    int byTrack = track.compareTo(other.track);
    return byTrack != 0 ? byTrack : code.compareTo(other.code);
  }

  private static Map<String, State> read() {
    Map<String, State> byName = new LinkedHashMap<>();
    for (ResourceTable.Row row :
        ResourceTable.read(State.class.getResourceAsStream("states.csv"), "states.csv")) {
      State state =
          new State(
              Track.ofCode(row.text("track")),
              row.text("state"),
              row.text("initial").equals("yes"),
              row.text("silent").equals("yes"),
              row.optional("status").map(ApplicationStatus::of),
              new Bilingual(row.text("label_en"), row.text("label_cy")));
      if (byName.put(state.toString(), state) != null) {
        throw row.broken("a state of its own is needed");
      }
    }
    return byName;
  }
}
