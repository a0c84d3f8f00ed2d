package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.InForce;
import org.fostering.rules.timeline.Timeline;

/**
 * The table of one nation: what may happen in a case, and what it leads to.
 *
 * <p>Rows that are not verified move tracks, because what a record says happened, happened; they
 * allow and forbid nothing, and {@link #transitions()} does not have them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Journey {

  private final Nation nation;
  private final List<Transition> rows;
  private final List<RemedyRule> remedies;
  private final Set<JourneyEvent> ofOtherNations;
  private final Map<JourneyEvent, List<Transition>> byEvent = new LinkedHashMap<>();
  private final List<Transition> byThemselves;
  private final Map<String, List<RemedyRule>> remediesById;
  private final Set<Track> tracks = EnumSet.noneOf(Track.class);
  private final LegalPeriods<TransitionTable> tables;

  /** For each track, by the number of a state, the states to which it can come from there. */
  private final Map<Track, long[]> ways = new EnumMap<>(Track.class);

  /**
   * Makes and checks a table.
   *
   * @param nation the nation
   * @param rows every row, verified or not
   * @param remedies the remedies
   * @param ofOtherNations events that only other nations' tables have
   * @throws IllegalArgumentException if the table makes no sense; the message names the row
   */
  Journey(
      Nation nation,
      List<Transition> rows,
      List<RemedyRule> remedies,
      Set<JourneyEvent> ofOtherNations) {
    this.nation = Objects.requireNonNull(nation, "nation");
    this.rows = List.copyOf(rows);
    this.remedies = List.copyOf(remedies);
    this.ofOtherNations = Set.copyOf(ofOtherNations);
    for (Transition row : rows) {
      tracks.add(row.track());
      row.events().forEach(e -> byEvent.computeIfAbsent(e, x -> new ArrayList<>()).add(row));
    }
    byEvent.replaceAll((event, its) -> List.copyOf(its));
    this.byThemselves = rows.stream().filter(row -> row.clock().isPresent()).toList();
    this.remediesById =
        remedies.stream()
            .collect(Collectors.groupingBy(RemedyRule::id, Collectors.toUnmodifiableList()));
    JourneyChecks.check(nation, this.rows, this.remedies);
    this.tables = new LegalPeriods<>(inForce(), day -> new TransitionTable(this, day));
    tracks.forEach(track -> ways.put(track, ways(track, row -> true)));
  }

  /**
   * From which state a track can come to which, without beginning again: a row from every state is
   * a beginning, but for a track that has not begun.
   */
  private long[] ways(Track track, Predicate<Transition> open) {
    StateBits states = StateBits.of(track);
    List<Transition> its = rows.stream().filter(row -> row.track() == track).filter(open).toList();
    long[] ways = new long[Long.bitCount(states.all())];
    boolean more = true;
    while (more) {
      more = false;
      for (int state = 0; state < ways.length; state++) {
        long before = ways[state];
        boolean initial = (states.initial() & 1L << state) != 0;
        long here = before | 1L << state;
        for (Transition row : its) {
          boolean leads = row.from().isEmpty() ? initial : (states.bits(row.from()) & here) != 0;
          ways[state] |= leads ? states.bit(row.to()) : 0;
        }
        more |= ways[state] != before;
      }
    }
    return ways;
  }

  /** Whether what is wanted may follow from where something stands, and only not be recorded. */
  boolean mayLead(Aspect aspect, long possible, long wanted) {
    long[] its = aspect instanceof Track ? ways.get(aspect) : null;
    return its == null || (reached(its, possible) & wanted) != 0;
  }

  /**
   * Whether what a requirement wants may follow though some steps were not taken: by other events,
   * which do not require it themselves.
   */
  boolean mayLeadWithout(
      Set<JourneyEvent> notTaken, Requirement requirement, long possible, long wanted) {
    long[] its =
        ways(
            (Track) requirement.aspect(),
            row ->
                (row.events().isEmpty() || !notTaken.containsAll(row.events()))
                    && !row.requires().contains(requirement));
    return (reached(its, possible) & wanted) != 0;
  }

  /**
   * Whether what a requirement wants follows by steps that were taken, on the track that they move
   * of their own, wherever it stands.
   */
  boolean leadsBy(Set<JourneyEvent> taken, Requirement requirement, long possible, long wanted) {
    long[] its =
        ways(
            (Track) requirement.aspect(),
            row -> !row.isConsequential() && row.events().stream().anyMatch(taken::contains));
    long all = wanted;
    for (long left = possible & ~wanted; left != 0; left &= left - 1) {
      int state = Long.numberOfTrailingZeros(left);
      all |= (its[state] & wanted) != 0 ? 1L << state : 0;
    }
    return (possible & ~all) == 0;
  }

  private static long reached(long[] ways, long possible) {
    long reached = 0;
    for (long left = possible; left != 0; left &= left - 1) {
      reached |= ways[Long.numberOfTrailingZeros(left)];
    }
    return reached;
  }

  private List<InForce> inForce() {
    return Stream.concat(
            rows.stream().map(Transition::basis),
            rows.stream().flatMap(row -> row.requires().stream()).map(Requirement::basis))
        .map(Basis::inForce)
        .toList();
  }

  /** {@return the nation whose table it is} */
  public Nation nation() {
    return nation;
  }

  /** {@return the verified rows, in the order of the table; an unmodifiable list} */
  public List<Transition> transitions() {
    return rows.stream().filter(row -> row.basis().certainty().isVerified()).toList();
  }

  /**
   * {@return the rows that are not verified, in the order of the table; an unmodifiable list} They
   * are shown as such and say nothing of what is allowed.
   */
  public List<Transition> unverified() {
    return rows.stream().filter(row -> !row.basis().certainty().isVerified()).toList();
  }

  /** {@return the remedies, in the order of the table, verified or not; an unmodifiable list} */
  public List<RemedyRule> remedies() {
    return remedies;
  }

  /** {@return the tracks that the rows move; an unmodifiable set, in the order of {@link Track}} */
  public Set<Track> tracks() {
    return Collections.unmodifiableSet(tracks);
  }

  /** {@return the events that the table knows, in its order; an unmodifiable set} */
  public Set<JourneyEvent> events() {
    return Collections.unmodifiableSet(byEvent.keySet());
  }

  /**
   * This table and more rows: those of a service's own policy, or a later law. A policy can ask for
   * more than the law and cannot allow what the law does not: its rows stand on tracks on which the
   * law has none for the event.
   *
   * @param more the rows
   * @return the longer table
   * @throws IllegalArgumentException if the table then makes no sense; the message names the row
   */
  public Journey with(Transition... more) {
    List<Transition> all = new ArrayList<>(rows);
    all.addAll(Arrays.asList(more));
    return new Journey(nation, all, remedies, ofOtherNations);
  }

  /**
   * Where a case stands and what may follow.
   *
   * @param timeline what has happened
   * @param circumstances what is known besides the events
   * @param settings the clocks, how the law is read, and the bank holidays
   * @param asOf the day asked about
   * @return the status
   */
  public JourneyStatus status(
      Timeline timeline, Circumstances circumstances, ClockSettings settings, LocalDate asOf) {
    return new JourneyWalk(
            this,
            Objects.requireNonNull(timeline, "timeline"),
            Objects.requireNonNull(circumstances, "circumstances"),
            Objects.requireNonNull(settings, "settings"),
            Objects.requireNonNull(asOf, "asOf"))
        .run();
  }

  /** {@return every row of the table; an unmodifiable list in the order of the table} */
  public List<Transition> rows() {
    return rows;
  }

  List<Transition> rowsOf(JourneyEvent event) {
    return byEvent.getOrDefault(event, List.of());
  }

  List<Transition> byThemselves() {
    return byThemselves;
  }

  List<RemedyRule> remediesOf(String id) {
    return remediesById.getOrDefault(id, List.of());
  }

  /** The rows as they are on a day. */
  TransitionTable on(LocalDate day) {
    return tables.on(day);
  }

  boolean isOfAnotherNation(JourneyEvent event) {
    return ofOtherNations.contains(event);
  }

  /**
   * The states that the table uses of a track.
   *
   * @param track the track
   * @return the states in the order of the table of states
   */
  public Set<State> statesOf(Track track) {
    Predicate<State> used =
        state ->
            state.initial()
                || rows.stream().anyMatch(r -> r.to().equals(state) || r.from().contains(state));
    Set<State> states = new LinkedHashSet<>();
    State.of(track).stream().filter(used).forEach(states::add);
    return states;
  }

  /**
   * Where a track stands before anything has happened.
   *
   * @param track the track
   * @return its first state
   */
  public static State initial(Track track) {
    return State.of(track).stream()
        .filter(State::initial)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no initial state of " + track.code()));
  }

  /** Says whose table it is. */
  @Override
  public String toString() {
    return "Journey[" + nation + "]";
  }
}
