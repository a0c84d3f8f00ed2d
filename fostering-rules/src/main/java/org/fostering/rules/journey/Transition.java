package org.fostering.rules.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Basis;

/**
 * One row of a journey: an event moves a track from one of some states to another, if the
 * requirements in other tracks hold; or a track moves by itself when a clock has run out.
 *
 * <p>An event may have rows for several tracks. It is allowed when each of those tracks has a row
 * that allows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id names it
 * @param track the track that moves
 * @param events what moves it, any one of them; none when it moves by itself
 * @param clock the id of the clock after which it moves by itself; empty when events move it
 * @param onTheDay whether it moves by itself on the day of the clock; otherwise on the next
 * @param follows whether it only follows: the event moves the track if it can, and is not judged by
 *     it
 * @param from the states from which it can move; empty for every one
 * @param requires what must hold besides
 * @param to the state to which it moves
 * @param opens the ids of the remedies that open
 * @param closes the ids of the remedies that close
 * @param takesBack whether what the track did by itself is taken back, because its clock had not
 *     started
 * @param basis what it rests on
 * @param why what is said when the track is in another state, constant text; a row that only
 *     follows or moves by itself has none
 */
public record Transition(
    String id,
    Track track,
    Set<JourneyEvent> events,
    Optional<String> clock,
    boolean onTheDay,
    boolean follows,
    Set<State> from,
    List<Requirement> requires,
    State to,
    Set<String> opens,
    Set<String> closes,
    boolean takesBack,
    Basis basis,
    Optional<Bilingual> why) {

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if there is neither event nor clock or both, a state is of
   *     another track, or nothing is cited; the message names the row
   */
  public Transition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(track, "track");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(why, "why");
    events = Collections.unmodifiableSet(new LinkedHashSet<>(events));
    from = Collections.unmodifiableSet(new TreeSet<>(from));
    requires = List.copyOf(requires);
    opens = Collections.unmodifiableSet(new LinkedHashSet<>(opens));
    closes = Collections.unmodifiableSet(new LinkedHashSet<>(closes));
    check(id, events.isEmpty() == clock.isPresent(), "needs either events or a clock");
    check(id, to.aspect() == track, "leads to a state of another track");
    Track own = track;
    check(id, from.stream().allMatch(s -> s.aspect() == own), "starts in a state of another track");
    boolean judges = !events.isEmpty() && !follows;
    check(id, judges == why.isPresent(), "needs a reason if and only if events are judged by it");
    check(id, !basis.citations().isEmpty(), "cites nothing");
    check(id, !basis.nations().isEmpty(), "holds in no nation");
  }

  private static void check(String id, boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("the transition " + id + " " + otherwise);
    }
  }

  /**
   * Starts a row.
   *
   * @param id names it
   * @param track the track that moves
   * @param to the code of the state to which it moves
   * @return a builder
   */
  public static Builder of(String id, Track track, String to) {
    return new Builder(id, track, to);
  }

  /**
   * Whether it can move from a state.
   *
   * @param state the state
   * @return whether it can
   */
  public boolean leaves(State state) {
    return from.isEmpty() || from.contains(state);
  }

  /** Builds a row. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private final Track track;
    private final State to;
    private final Set<JourneyEvent> events = new LinkedHashSet<>();
    private Optional<String> clock = Optional.empty();
    private boolean onTheDay;
    private boolean follows;
    private final Set<State> from = new TreeSet<>();
    private final List<Requirement> requires = new ArrayList<>();
    private final Set<String> opens = new LinkedHashSet<>();
    private final Set<String> closes = new LinkedHashSet<>();
    private boolean takesBack;

    private Builder(String id, Track track, String to) {
      this.id = Objects.requireNonNull(id, "id");
      this.track = Objects.requireNonNull(track, "track");
      this.to = State.of(track, to);
    }

    /**
     * What moves it.
     *
     * @param any the events, any one of which does
     * @return this builder
     */
    public Builder on(JourneyEvent... any) {
      events.addAll(Arrays.asList(any));
      return this;
    }

    /**
     * The clock after which it moves by itself.
     *
     * @param id the id of the clock
     * @param itself whether it moves on the day of the clock; otherwise on the next
     * @return this builder
     */
    public Builder after(String id, boolean itself) {
      clock = Optional.of(id);
      onTheDay = itself;
      return this;
    }

    /**
     * From where it can move.
     *
     * @param codes the codes of the states; none for every one
     * @return this builder
     */
    public Builder from(String... codes) {
      for (String code : codes) {
        from.add(State.of(track, code));
      }
      return this;
    }

    /**
     * What must hold besides.
     *
     * @param requirement the requirement
     * @return this builder
     */
    public Builder requires(Requirement requirement) {
      requires.add(Objects.requireNonNull(requirement, "requirement"));
      return this;
    }

    /**
     * The remedies that open.
     *
     * @param ids their ids
     * @return this builder
     */
    public Builder opens(String... ids) {
      opens.addAll(Arrays.asList(ids));
      return this;
    }

    /**
     * The remedies that close.
     *
     * @param ids their ids
     * @return this builder
     */
    public Builder closes(String... ids) {
      closes.addAll(Arrays.asList(ids));
      return this;
    }

    /**
     * Says that what the track did by itself is taken back.
     *
     * @return this builder
     */
    public Builder takingBack() {
      takesBack = true;
      return this;
    }

    /**
     * A row by which events are judged.
     *
     * @param basis what it rests on
     * @param why what is said when the track is in another state
     * @return the row
     * @throws IllegalArgumentException as the constructor says
     */
    public Transition build(Basis basis, Bilingual why) {
      return build(basis, Optional.of(why));
    }

    /**
     * A row that moves by itself or only follows.
     *
     * @param basis what it rests on
     * @return the row
     * @throws IllegalArgumentException as the constructor says
     */
    public Transition following(Basis basis) {
      follows = clock.isEmpty();
      return build(basis, Optional.empty());
    }

    private Transition build(Basis basis, Optional<Bilingual> why) {
      return new Transition(
          id, track, events, clock, onTheDay, follows, from, requires, to, opens, closes, takesBack,
          basis, why);
    }
  }
}
