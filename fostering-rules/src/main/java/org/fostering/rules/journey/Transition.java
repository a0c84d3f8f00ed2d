package org.fostering.rules.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
import org.jspecify.annotations.Nullable;

/**
 * One row of a journey: an event moves a track from one of some states to another, if the
 * requirements in other tracks hold; or a track moves by itself when a clock has run out.
 *
 * <p>An event may have rows for several tracks. It is allowed when each of those tracks has a row
 * that allows it.
 *
 * <p>Immutable and thread-safe. Two rows are equal when all their parts are. The class is long
 * because its builder names and explains each part.
 */
public final class Transition {

  private final String id;
  private final Track track;
  private final Set<JourneyEvent> events;
  private final Optional<String> clock;
  private final boolean immediate;
  private final boolean consequential;
  private final Set<State> from;
  private final List<Requirement> requires;
  private final State to;
  private final Set<String> opensRemedies;
  private final Set<String> closesRemedies;
  private final boolean reverts;
  private final Basis basis;
  private final Optional<Bilingual> why;

  private Transition(Builder builder, Basis basis) {
    this.id = builder.id;
    this.track = builder.track;
    this.events = Collections.unmodifiableSet(new LinkedHashSet<>(builder.events));
    this.clock = Optional.ofNullable(builder.clock);
    this.immediate = builder.immediate;
    this.consequential = builder.consequential;
    this.from = Collections.unmodifiableSet(new TreeSet<>(builder.from));
    this.requires = List.copyOf(builder.requires);
    this.to = builder.to;
    this.opensRemedies = Collections.unmodifiableSet(new LinkedHashSet<>(builder.opens));
    this.closesRemedies = Collections.unmodifiableSet(new LinkedHashSet<>(builder.closes));
    this.reverts = builder.reverts;
    this.basis = basis;
    this.why = Optional.ofNullable(builder.why);
  }

  /**
   * Starts a row.
   *
   * @param id names it
   * @param track the track that moves
   * @param to the code of the state to which it moves
   * @return a builder
   * @throws IllegalArgumentException if the track has no such state; the message names both
   */
  public static Builder builder(String id, Track track, String to) {
    return new Builder(id, track, to);
  }

  /** {@return its name} */
  public String id() {
    return id;
  }

  /** {@return the track that moves} */
  public Track track() {
    return track;
  }

  /** {@return what moves it, any one of them; empty when the track moves by itself} */
  public Set<JourneyEvent> events() {
    return events;
  }

  /** {@return the clock after which it moves by itself; empty when events move it} */
  public Optional<String> clock() {
    return clock;
  }

  /**
   * {@return whether it moves by itself on the day of the clock and not on the next; false when
   * events move it}
   */
  public boolean isImmediate() {
    return immediate;
  }

  /**
   * {@return whether it only follows from an event: the event moves the track if it can, and is not
   * judged by it}
   */
  public boolean isConsequential() {
    return consequential;
  }

  /** {@return the states from which it can move; an unmodifiable set; empty for every state} */
  public Set<State> from() {
    return from;
  }

  /** {@return what must hold besides} */
  public List<Requirement> requires() {
    return requires;
  }

  /** {@return the state to which it moves} */
  public State to() {
    return to;
  }

  /** {@return the ids of the remedies that open, unmodifiable} */
  public Set<String> opensRemedies() {
    return opensRemedies;
  }

  /** {@return the ids of the remedies that close, unmodifiable} */
  public Set<String> closesRemedies() {
    return closesRemedies;
  }

  /**
   * {@return whether what the track did by itself is taken back, because its clock had not started}
   */
  public boolean reverts() {
    return reverts;
  }

  /** {@return what it rests on, with at least one citation and one nation} */
  public Basis basis() {
    return basis;
  }

  /**
   * {@return what is said when the track is in another state; constant text; empty for a row that
   * is consequential or moves by itself}
   */
  public Optional<Bilingual> why() {
    return why;
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

  private List<Object> parts() {
    return List.of(
        id,
        track,
        events,
        clock,
        immediate,
        consequential,
        from,
        requires,
        to,
        opensRemedies,
        closesRemedies,
        reverts,
        basis,
        why);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Transition row && id.equals(row.id) && parts().equals(row.parts()));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Its id: what a row says is constant, and stands in the table. */
  @Override
  public String toString() {
    return "Transition[" + id + "]";
  }

  /**
   * Builds a row: of events by which they are judged, unless it is {@linkplain #consequential()
   * consequential}, or of a clock. Not thread-safe.
   */
  public static final class Builder {
    private final String id;
    private final Track track;
    private final State to;
    private final Set<JourneyEvent> events = new LinkedHashSet<>();
    private @Nullable String clock;
    private boolean immediate;
    private boolean consequential;
    private final Set<State> from = new TreeSet<>();
    private final List<Requirement> requires = new ArrayList<>();
    private final Set<String> opens = new LinkedHashSet<>();
    private final Set<String> closes = new LinkedHashSet<>();
    private boolean reverts;
    private @Nullable Basis basis;
    private @Nullable Bilingual why;

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
      return on(Arrays.asList(any));
    }

    /**
     * What moves it.
     *
     * @param any the events, any one of which does
     * @return this builder
     */
    public Builder on(Collection<JourneyEvent> any) {
      events.addAll(any);
      return this;
    }

    /**
     * Says that it moves by itself, on the day of a clock.
     *
     * @param id the id of the clock
     * @return this builder
     */
    public Builder onTheDayOf(String id) {
      clock = Objects.requireNonNull(id, "id");
      immediate = true;
      return this;
    }

    /**
     * Says that it moves by itself, on the day after that of a clock.
     *
     * @param id the id of the clock
     * @return this builder
     */
    public Builder afterTheDayOf(String id) {
      clock = Objects.requireNonNull(id, "id");
      immediate = false;
      return this;
    }

    /**
     * From where it can move.
     *
     * @param codes the codes of the states; none for every one
     * @return this builder
     * @throws IllegalArgumentException if the track has no such state; the message names both
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
    public Builder opensRemedies(String... ids) {
      opens.addAll(Arrays.asList(ids));
      return this;
    }

    /**
     * The remedies that close.
     *
     * @param ids their ids
     * @return this builder
     */
    public Builder closesRemedies(String... ids) {
      closes.addAll(Arrays.asList(ids));
      return this;
    }

    /**
     * Says that what the track did by itself is taken back.
     *
     * @return this builder
     */
    public Builder reverting() {
      reverts = true;
      return this;
    }

    /**
     * Says that it only follows from its events, which are not judged by it.
     *
     * @return this builder
     */
    public Builder consequential() {
      consequential = true;
      return this;
    }

    /**
     * What it rests on.
     *
     * @param what the basis
     * @return this builder
     */
    public Builder basis(Basis what) {
      basis = Objects.requireNonNull(what, "what");
      return this;
    }

    /**
     * What is said when the track is in another state; for a row by which events are judged.
     *
     * @param text constant text
     * @return this builder
     */
    public Builder why(Bilingual text) {
      why = Objects.requireNonNull(text, "text");
      return this;
    }

    /**
     * The row.
     *
     * @return the row
     * @throws IllegalStateException if the basis, a citation, a nation, an event or clock, or the
     *     reason of a row by which events are judged is missing, or if a part is there that
     *     excludes another; the message names the row and the part
     */
    public Transition build() {
      boolean judges = clock == null && !consequential;
      check(!events.isEmpty() || clock != null, "has neither an event nor a clock");
      check(events.isEmpty() || clock == null, "has events and a clock");
      check(!consequential || clock == null, "has a clock and is consequential");
      check(!judges || why != null, "has no reason, and events are judged by it");
      check(judges || why == null, "has a reason, and no event is judged by it");
      if (basis == null) {
        throw broken("has no basis");
      }
      check(!basis.citations().isEmpty(), "cites nothing");
      check(!basis.nations().isEmpty(), "holds in no nation");
      return new Transition(this, basis);
    }

    private void check(boolean holds, String otherwise) {
      if (!holds) {
        throw broken(otherwise);
      }
    }

    private IllegalStateException broken(String why) {
      return new IllegalStateException("the transition " + id + " " + why);
    }
  }
}
