package org.fostering.rules.deadline;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.LegalForce;
import org.jspecify.annotations.Nullable;

/**
 * A time that the law, a standard or a policy sets: from which event, how long, what its day is,
 * what stops it and who must act.
 *
 * <p>Where the provision can be read in two ways, or was changed, the table holds several clocks
 * with one id: one for each {@linkplain #choice() choice}, one for each of the {@linkplain
 * Basis#inForce() days in force}.
 *
 * <p>Immutable and thread-safe. Two clocks are equal when all their parts are. The class is long
 * because its builder names and explains each part.
 */
public final class Clock {

  private final String id;
  private final Basis basis;
  private final Bilingual label;
  private final Set<JourneyEvent> starts;
  private final Set<JourneyEvent> needs;
  private final ClockLength length;
  private final DeadlineKind kind;
  private final Set<JourneyEvent> stops;
  private final Set<JourneyEvent> ends;
  private final StopScope stopScope;
  private final Actor actor;
  private final LawDay lawDay;
  private final Optional<InterpretationOption> choice;
  private final Interpretation leapDays;
  private final Optional<Bilingual> noPlace;

  private Clock(Builder builder) {
    this.id = builder.id;
    this.basis = builder.there(builder.basis, "basis");
    this.label = builder.there(builder.label, "label");
    this.starts = Collections.unmodifiableSet(new LinkedHashSet<>(builder.starts));
    this.needs = Collections.unmodifiableSet(new LinkedHashSet<>(builder.needs));
    this.length = builder.there(builder.length, "length");
    this.kind = builder.kind;
    this.stops = Collections.unmodifiableSet(new LinkedHashSet<>(builder.stops));
    this.ends = Collections.unmodifiableSet(new LinkedHashSet<>(builder.ends));
    this.stopScope = builder.stopScope;
    boolean ofPolicy = basis.source() == LegalForce.POLICY;
    this.actor =
        ofPolicy && builder.actor == null
            ? Actor.OWNER_OF_THE_POLICY
            : builder.there(builder.actor, "actor");
    this.lawDay = builder.lawDay;
    this.choice = Optional.ofNullable(builder.choice);
    this.noPlace = Optional.ofNullable(builder.noPlace);
    this.leapDays =
        kind == DeadlineKind.KEEP_UNTIL
            ? Interpretation.LEAP_RETENTION
            : Interpretation.LEAP_REVIEWS;
  }

  /**
   * Starts a clock. Until more is said its day is the last to act on, the event that stops it may
   * stand anywhere in the case, and under a policy its owner must act.
   *
   * @param id the name of the clock, such as {@code england-stage-1-notice}
   * @return a builder
   * @throws IllegalArgumentException if the id is blank
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** {@return the name of the clock} */
  public String id() {
    return id;
  }

  /** {@return what it rests on, with at least one citation} */
  public Basis basis() {
    return basis;
  }

  /** {@return what the day is} */
  public Bilingual label() {
    return label;
  }

  /** {@return the events each of which starts it anew; an unmodifiable set, not empty} */
  public Set<JourneyEvent> starts() {
    return starts;
  }

  /**
   * {@return the events one of which must have happened for the clock to be there; an unmodifiable
   * set; empty when it is there in any case}
   */
  public Set<JourneyEvent> needs() {
    return needs;
  }

  /** {@return the time from the event to the day} */
  public ClockLength length() {
    return length;
  }

  /** {@return what the day is in law} */
  public DeadlineKind kind() {
    return kind;
  }

  /**
   * {@return the events that stop the clock: with one of them, what it requires is done; an
   * unmodifiable set}
   */
  public Set<JourneyEvent> stops() {
    return stops;
  }

  /** {@return the events after which nothing is due any more; an unmodifiable set} */
  public Set<JourneyEvent> ends() {
    return ends;
  }

  /** {@return the part of the case in which a stopping event counts} */
  public StopScope stopScope() {
    return stopScope;
  }

  /** {@return who must act, or may} */
  public Actor actor() {
    return actor;
  }

  /** {@return which day’s law says whether it runs} */
  public LawDay lawDay() {
    return lawDay;
  }

  /**
   * {@return the option of an interpretation by which it is so; empty when no interpretation is in
   * doubt}
   */
  public Optional<InterpretationOption> choice() {
    return choice;
  }

  /**
   * {@return the interpretation that says when a 29 February has its anniversary: that of reviews,
   * or for what is kept until a day that of retention}
   */
  public Interpretation leapDays() {
    return leapDays;
  }

  /**
   * {@return why no document of this vocabulary can start it; constant text; empty where a document
   * has a place for an event that starts it} A caller who knows of such an event can still add it
   * to a timeline.
   */
  public Optional<Bilingual> noPlace() {
    return noPlace;
  }

  /** Whether the clock is in force under some interpretations. */
  boolean isChosenBy(Interpretations interpretations) {
    return choice.isEmpty()
        || interpretations.of(id, choice.get().interpretation()) == choice.get();
  }

  private List<Object> parts() {
    return List.of(
        id, basis, label, starts, needs, length, kind, stops, ends, stopScope, actor, lawDay,
        choice, noPlace);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Clock clock
            && choice.equals(clock.choice)
            && parts().equals(clock.parts()));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id; the rest is constant and in the table. */
  @Override
  public String toString() {
    return "Clock[" + id + choice.map(way -> ", " + way.code()).orElse("") + "]";
  }

  /** Builds a clock. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private @Nullable Basis basis;
    private @Nullable Bilingual label;
    private final Set<JourneyEvent> starts = new LinkedHashSet<>();
    private final Set<JourneyEvent> needs = new LinkedHashSet<>();
    private @Nullable ClockLength length;
    private DeadlineKind kind = DeadlineKind.ACT_BY;
    private final Set<JourneyEvent> stops = new LinkedHashSet<>();
    private final Set<JourneyEvent> ends = new LinkedHashSet<>();
    private StopScope stopScope = StopScope.CASE;
    private @Nullable Actor actor;
    private LawDay lawDay = LawDay.DAY_STARTED;
    private @Nullable InterpretationOption choice;
    private @Nullable Bilingual noPlace;

    private Builder(String id) {
      this.id = Objects.requireNonNull(id, "id");
      if (id.isBlank()) {
        throw new IllegalArgumentException("a clock has an id");
      }
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
     * What the day is, in English and Welsh.
     *
     * @param text the label
     * @return this builder
     */
    public Builder label(Bilingual text) {
      label = Objects.requireNonNull(text, "text");
      return this;
    }

    /**
     * What starts it.
     *
     * @param any the events, each of which starts it anew
     * @return this builder
     */
    public Builder startedBy(JourneyEvent... any) {
      return startedBy(Arrays.asList(any));
    }

    /**
     * What starts it.
     *
     * @param any the events, each of which starts it anew
     * @return this builder
     */
    public Builder startedBy(Collection<JourneyEvent> any) {
      starts.addAll(any);
      return this;
    }

    /**
     * What must have happened for the clock to be there.
     *
     * @param any the events, any one of which must have
     * @return this builder
     */
    public Builder needs(Collection<JourneyEvent> any) {
      needs.addAll(any);
      return this;
    }

    /**
     * The time from the event to the day.
     *
     * @param how the length
     * @return this builder
     */
    public Builder length(ClockLength how) {
      length = Objects.requireNonNull(how, "how");
      return this;
    }

    /**
     * What the day is in law.
     *
     * @param what the kind
     * @return this builder
     */
    public Builder kind(DeadlineKind what) {
      kind = Objects.requireNonNull(what, "what");
      return this;
    }

    /**
     * Which day’s law says whether it runs; that of the day on which it started until this is said.
     *
     * @param which the day
     * @return this builder
     */
    public Builder governedBy(LawDay which) {
      lawDay = Objects.requireNonNull(which, "which");
      return this;
    }

    /**
     * The events that stop the clock.
     *
     * @param any the events, any one of which stops the clock
     * @return this builder
     */
    public Builder stoppedBy(JourneyEvent... any) {
      return stoppedBy(Arrays.asList(any));
    }

    /**
     * The events that stop the clock.
     *
     * @param any the events, any one of which stops the clock
     * @return this builder
     */
    public Builder stoppedBy(Collection<JourneyEvent> any) {
      stops.addAll(any);
      return this;
    }

    /**
     * The events after which nothing is due any more.
     *
     * @param any the events, any one of which ends the clock
     * @return this builder
     */
    public Builder endedBy(Collection<JourneyEvent> any) {
      ends.addAll(any);
      return this;
    }

    /**
     * The part of the case in which a stopping event counts.
     *
     * @param where the scope
     * @return this builder
     */
    public Builder stopScope(StopScope where) {
      stopScope = Objects.requireNonNull(where, "where");
      return this;
    }

    /**
     * Who must act, or may.
     *
     * @param who the actor
     * @return this builder
     */
    public Builder actor(Actor who) {
      actor = Objects.requireNonNull(who, "who");
      return this;
    }

    /**
     * The option of an interpretation by which it is so.
     *
     * @param option the option
     * @return this builder
     */
    public Builder choice(InterpretationOption option) {
      choice = Objects.requireNonNull(option, "option");
      return this;
    }

    /**
     * Why no document can start it.
     *
     * @param why constant text
     * @return this builder
     */
    public Builder noPlace(Bilingual why) {
      noPlace = Objects.requireNonNull(why, "why");
      return this;
    }

    /**
     * The clock.
     *
     * @return the clock
     * @throws IllegalStateException if the basis, a citation, the label, an event that starts it,
     *     the length or, unless it is a policy, the actor is missing; the message names the clock
     *     and the part
     */
    public Clock build() {
      Clock clock = new Clock(this);
      if (starts.isEmpty()) {
        throw missing("start");
      }
      if (clock.basis().citations().isEmpty()) {
        throw missing("citation");
      }
      return clock;
    }

    private <T> T there(@Nullable T part, String name) {
      if (part == null) {
        throw missing(name);
      }
      return part;
    }

    private IllegalStateException missing(String part) {
      return new IllegalStateException("the clock " + id + " has no " + part);
    }
  }
}
