package org.fostering.rules.journey;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The states of one track or circumstance as bits of one number, in their order, so that a set of
 * states is a number. Immutable and thread-safe.
 */
final class StateBits {

  private final List<State> states;
  private final Map<State, Integer> places = new HashMap<>();
  private final long initial;
  private final long silent;
  private final long running;
  private final long over;
  private final long open;

  private StateBits(Aspect aspect) {
    states = State.of(aspect).stream().sorted(Comparator.naturalOrder()).toList();
    if (states.size() > Long.SIZE) {
      throw new IllegalStateException("too many states of " + aspect.code());
    }
    states.forEach(state -> places.put(state, places.size()));
    initial = bits(states.stream().filter(State::initial).toList());
    silent = bits(states.stream().filter(State::silent).toList());
    running = bits(states.stream().filter(State::runs).toList());
    over = bits(states.stream().filter(State::over).toList());
    open = bits(states.stream().filter(state -> !state.mayBe().isEmpty()).toList());
  }

  /** Made once, on first use. */
  private static final class Table {
    static final Map<Track, StateBits> TRACKS = new EnumMap<>(Track.class);
    static final Map<Circumstance, StateBits> CIRCUMSTANCES = new EnumMap<>(Circumstance.class);

    static {
      for (Track track : Track.values()) {
        TRACKS.put(track, new StateBits(track));
      }
      for (Circumstance circumstance : Circumstance.values()) {
        CIRCUMSTANCES.put(circumstance, new StateBits(circumstance));
      }
    }
  }

  static StateBits of(Aspect aspect) {
    return Objects.requireNonNull(
        aspect instanceof Track ? Table.TRACKS.get(aspect) : Table.CIRCUMSTANCES.get(aspect));
  }

  long bit(State state) {
    return 1L << Objects.requireNonNull(places.get(state));
  }

  long bits(Collection<State> some) {
    long bits = 0;
    for (State state : some) {
      bits |= bit(state);
    }
    return bits;
  }

  /** Every state. */
  long all() {
    return states.isEmpty() ? 0 : -1L >>> (Long.SIZE - states.size());
  }

  /** The state in which a track stands before anything is recorded. */
  long initial() {
    return initial;
  }

  /** A state, or those in one of which it is where it is not recorded which. */
  long asFarAsRecorded(State state) {
    return state.mayBe().isEmpty() ? bit(state) : mayBe(bit(state));
  }

  /** What those of some states may be of which it is not recorded what they are. */
  long mayBe(long some) {
    if ((some & open) == 0) {
      return 0;
    }
    long bits = 0;
    for (State state : states(some & open)) {
      for (String code : state.mayBe()) {
        bits |= bit(State.of(state.aspect(), code));
      }
    }
    return bits;
  }

  /** The states in which standing may only mean that the next step is not recorded. */
  long silent() {
    return silent;
  }

  /** The states in which a track can still go on. */
  long running() {
    return running;
  }

  /** The states from which a track goes on only if it begins anew. */
  long over() {
    return over;
  }

  Set<State> states(long bits) {
    if (Long.bitCount(bits) == 1) {
      return Set.of(states.get(Long.numberOfTrailingZeros(bits)));
    }
    Set<State> some = new TreeSet<>();
    for (long left = bits; left != 0; left &= left - 1) {
      some.add(states.get(Long.numberOfTrailingZeros(left)));
    }
    return some;
  }
}
