package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.timeline.Event;
import org.jspecify.annotations.Nullable;

/**
 * Where every track stands at a point of a {@link JourneySimulation}: in the case as a whole, and
 * where a track may run more than once, in each part of the documents. States are bits ({@link
 * StateBits}). An event without a day may have happened at any time, so whatever it leads to is
 * possible at every time. Not thread-safe.
 */
final class Standings {

  /** The case as a whole, among its parts. */
  static final int WHOLE = 0;

  private final List<Pointer> parts = new ArrayList<>();
  private final Map<Track, Integer> firstPlaces = new EnumMap<>(Track.class);
  private final List<Track> tracks = new ArrayList<>();
  private final long[] known;
  private final long[] possible;
  private final @Nullable LocalDate[] since;

  /** For each place, from which states events without a day may have led to which, in turns. */
  private final long[][] undated;

  Standings(Journey journey, Set<Pointer> parts, List<Event> undated) {
    this.parts.add(Pointer.ROOT);
    this.parts.addAll(parts);
    for (Track track : journey.tracks()) {
      firstPlaces.put(track, tracks.size());
      for (int part = 0; part < (track.isScoped() ? this.parts.size() : 1); part++) {
        tracks.add(track);
      }
    }
    this.known = new long[tracks.size()];
    this.possible = new long[tracks.size()];
    this.since = new LocalDate[tracks.size()];
    this.undated = new long[tracks.size()][0];
    undated.forEach(event -> mayHaveHappened(event, journey));
    for (int place = 0; place < tracks.size(); place++) {
      put(place, StateBits.of(tracks.get(place)).initial(), null);
    }
  }

  private void mayHaveHappened(Event event, Journey journey) {
    int part = part(event.scope());
    for (Transition row : journey.rowsOf(event.kind())) {
      StateBits states = StateBits.of(row.track());
      for (int in = first(row.track(), part); in <= last(row.track(), part); in++) {
        int place = place(row.track(), in);
        long[] moves = Arrays.copyOf(undated[place], undated[place].length + 2);
        moves[moves.length - 2] = row.from().isEmpty() ? states.all() : states.bits(row.from());
        moves[moves.length - 1] = states.bit(row.to());
        undated[place] = moves;
      }
    }
  }

  /** How many tracks there are, each part counted. */
  int size() {
    return tracks.size();
  }

  Track track(int place) {
    return tracks.get(place);
  }

  /** The case as a whole and its parts, in order. */
  List<Pointer> parts() {
    return parts;
  }

  /** The part of which a document speaks; the whole for one in which no track runs of its own. */
  int part(Pointer scope) {
    return Math.max(WHOLE, parts.indexOf(scope));
  }

  /** The place of a track in a part, or in the case as a whole if it runs once only. */
  int place(Track track, int part) {
    return firstPlace(track) + (track.isScoped() ? part : WHOLE);
  }

  /** The place of a track in the case as a whole; those in its parts follow. */
  int firstPlace(Track track) {
    return Objects.requireNonNull(firstPlaces.get(track));
  }

  int lastPlace(Track track) {
    return place(track, last(track, WHOLE));
  }

  /** The part in which a place lies. */
  int partOf(int place) {
    return place - firstPlace(tracks.get(place));
  }

  Pointer scope(int place) {
    return parts.get(partOf(place));
  }

  /** Whether a track runs in parts of the documents. */
  boolean isOfParts(Track track) {
    return track.isScoped() && parts.size() > 1;
  }

  /** The first part in which something of a part, or of the case as a whole, concerns a track. */
  int first(Track track, int part) {
    return track.isScoped() ? part : WHOLE;
  }

  /** The last of them. */
  int last(Track track, int part) {
    return track.isScoped() ? (part == WHOLE ? parts.size() - 1 : part) : WHOLE;
  }

  /** Whether a track can still go on, or may. */
  boolean runs(int place) {
    return (possible[place] & StateBits.of(tracks.get(place)).running()) != 0;
  }

  /** Whether a track has certainly come to its end. */
  boolean isOver(int place) {
    return (possible[place] & ~StateBits.of(tracks.get(place)).over()) == 0;
  }

  /** Whether a track has or may have left the state in which it stands before anything. */
  boolean hasBegun(int place) {
    return possible[place] != StateBits.of(tracks.get(place)).initial();
  }

  /**
   * The states in one of which a track stands, with all that events without a day may have done.
   */
  long possible(int place) {
    return possible[place];
  }

  /** Since when a track is there; empty if not known. */
  @Nullable LocalDate since(int place) {
    return possible[place] == known[place] ? since[place] : null;
  }

  void put(int place, long states, @Nullable LocalDate day) {
    known[place] = states;
    since[place] = day;
    possible[place] = states;
    boolean more = undated[place].length > 0;
    while (more) {
      long before = possible[place];
      for (int i = 0; i < undated[place].length; i += 2) {
        possible[place] |= (possible[place] & undated[place][i]) == 0 ? 0 : undated[place][i + 1];
      }
      more = possible[place] != before;
    }
  }

  /** Where the track of a place stands. */
  TrackState at(int place) {
    Track track = tracks.get(place);
    return new TrackState(
        track,
        scope(place),
        StateBits.of(track).states(possible[place]),
        Optional.ofNullable(since(place)),
        Set.of());
  }
}
