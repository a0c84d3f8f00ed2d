package org.fostering.rules.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.ApplicationStatus;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;

/**
 * Where a track can stand, or how a circumstance can be.
 *
 * <p>Immutable and thread-safe.
 *
 * @param aspect the track or circumstance
 * @param code the state, in lower case with hyphens, unique within the aspect
 * @param initial whether a track is there before anything is recorded; no circumstance does
 * @param silent whether standing here may only mean that the next step is not recorded
 * @param over whether a track goes on from here only if it begins anew
 * @param mayBe the codes of the states of which it is one, where it is not recorded which
 * @param status the status of the application that follows from it, for the track of the
 *     application
 * @param label what it is called
 */
public record State(
    Aspect aspect,
    String code,
    boolean initial,
    boolean silent,
    boolean over,
    Set<String> mayBe,
    Optional<ApplicationStatus> status,
    Bilingual label)
    implements Comparable<State> {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a circumstance begins, or if something is over that has not
   *     begun; the message names the state
   */
  public State {
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(code, "code");
    mayBe = Set.copyOf(mayBe);
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(label, "label");
    Track track = aspect instanceof Track its ? its : null;
    if (initial && track == null) {
      throw new IllegalArgumentException(aspect.code() + ":" + code + " begins as a circumstance");
    }
    if (over && (initial || track == null)) {
      throw new IllegalArgumentException(aspect.code() + ":" + code + " cannot be over");
    }
  }

  /** Whether something has begun here that is not over. */
  boolean runs() {
    return !initial && !over;
  }

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, State> BY_NAME = read();
  }

  /**
   * {@return every state of every track and circumstance, in the order of the table; an
   * unmodifiable list}
   */
  public static List<State> all() {
    return List.copyOf(Table.BY_NAME.values());
  }

  /**
   * The states of a track or circumstance, in the order of the table.
   *
   * @param aspect the track or circumstance
   * @return an unmodifiable list
   */
  public static List<State> of(Aspect aspect) {
    Objects.requireNonNull(aspect, "aspect");
    return Table.BY_NAME.values().stream().filter(state -> state.aspect == aspect).toList();
  }

  /**
   * The state of a track or circumstance with a code.
   *
   * @param aspect the track or circumstance
   * @param code the code, such as {@code passed}
   * @return the state
   * @throws IllegalArgumentException if the aspect has none; the message names both
   */
  public static State of(Aspect aspect, String code) {
    State found = Table.BY_NAME.get(aspect.code() + ":" + Objects.requireNonNull(code, "code"));
    if (found == null) {
      throw new IllegalArgumentException(aspect.code() + " has no state " + code);
    }
    return found;
  }

  /** The code of the aspect and that of the state. */
  @Override
  public String toString() {
    return aspect.code() + ":" + code;
  }

  @Override
  public int compareTo(State other) {
    int byAspect = aspect.code().compareTo(other.aspect.code());
    return byAspect != 0 ? byAspect : code.compareTo(other.code);
  }

  private static Map<String, State> read() {
    Map<String, State> byName = new LinkedHashMap<>();
    for (ResourceTable.Row row :
        ResourceTable.read(State.class.getResourceAsStream("states.csv"), "states.csv")) {
      State state =
          new State(
              JourneyTables.aspect(row),
              row.text("state"),
              row.isYes("initial"),
              row.isYes("silent"),
              row.isYes("over"),
              Set.copyOf(row.words("may_be")),
              row.optional("status").map(ApplicationStatus::of),
              new Bilingual(row.text("label_en"), row.text("label_cy")));
      if (state.status.isPresent() && state.aspect != Track.APPLICATION) {
        throw row.broken("only an application has a status");
      }
      if (byName.put(state.toString(), state) != null) {
        throw row.broken("a state of its own is needed");
      }
    }
    byName.values().forEach(state -> state.mayBe.forEach(code -> require(state, code, byName)));
    return byName;
  }

  private static void require(State state, String code, Map<String, State> byName) {
    if (!byName.containsKey(state.aspect.code() + ":" + code)) {
      throw new IllegalStateException(state + " may be a state that is not there: " + code);
    }
  }
}
