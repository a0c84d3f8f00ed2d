package org.fostering.rules.journey;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.law.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What must hold in a track, or of a circumstance, so that something may happen in another track.
 *
 * <p>Immutable and thread-safe. Two requirements are equal when all their parts are.
 */
public final class Requirement {

  private final String id;
  private final Aspect aspect;
  private final Set<State> states;
  private final Optional<InterpretationOption> only;
  private final boolean namedOnly;
  private final boolean statedOnly;
  private final Basis basis;
  private final Bilingual why;

  private Requirement(Builder builder, Basis basis, Bilingual why) {
    this.id = builder.id;
    this.aspect = builder.aspect;
    this.states = Collections.unmodifiableSet(new TreeSet<>(builder.states));
    this.only = Optional.ofNullable(builder.only);
    this.namedOnly = builder.namedOnly;
    this.statedOnly = builder.statedOnly;
    this.basis = basis;
    this.why = why;
  }

  /**
   * Starts a requirement.
   *
   * @param id names it; one requirement may have several rows of one id, as the law changes
   * @param aspect the track or circumstance looked at
   * @return a builder
   */
  public static Builder builder(String id, Aspect aspect) {
    return new Builder(id, aspect);
  }

  /** {@return its name} */
  public String id() {
    return id;
  }

  /** {@return the track or circumstance looked at} */
  public Aspect aspect() {
    return aspect;
  }

  /** {@return the states of which it must be in one; an unmodifiable set, not empty} */
  public Set<State> states() {
    return states;
  }

  /**
   * {@return the interpretation under which alone it is required; empty when it is required under
   * all}
   */
  public Optional<InterpretationOption> only() {
    return only;
  }

  /**
   * {@return whether it is only named where it cannot be looked at: documents often do not say
   * whether it holds, and what may follow is then said without it; false if what hangs on it cannot
   * be determined then}
   */
  public boolean isNamedOnly() {
    return namedOnly;
  }

  /**
   * {@return whether it holds only where the case says so: it belongs to a row for a rare case,
   * beside the one for the usual, which applies where the case says nothing; false if what hangs on
   * it cannot be determined then}
   */
  public boolean isStatedOnly() {
    return statedOnly;
  }

  /** {@return what it rests on, with at least one citation} */
  public Basis basis() {
    return basis;
  }

  /** {@return what is said when it does not hold; constant text} */
  public Bilingual why() {
    return why;
  }

  private List<Object> parts() {
    return List.of(id, aspect, states, only, namedOnly, statedOnly, basis, why);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Requirement row && id.equals(row.id) && parts().equals(row.parts()));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Its id: what it says is constant, and stands in the table. */
  @Override
  public String toString() {
    return "Requirement[" + id + "]";
  }

  /** Builds a requirement. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private final Aspect aspect;
    private final Set<State> states = new TreeSet<>();
    private @Nullable InterpretationOption only;
    private boolean namedOnly;
    private boolean statedOnly;
    private @Nullable Basis basis;
    private @Nullable Bilingual why;

    private Builder(String id, Aspect aspect) {
      this.id = Objects.requireNonNull(id, "id");
      this.aspect = Objects.requireNonNull(aspect, "aspect");
    }

    /**
     * The states of which the track or circumstance must be in one.
     *
     * @param codes their codes
     * @return this builder
     * @throws IllegalArgumentException if the aspect has no such state; the message names both
     */
    public Builder states(String... codes) {
      for (String code : codes) {
        states.add(State.of(aspect, code));
      }
      return this;
    }

    /**
     * Says that it is required only where the law is read so.
     *
     * @param option the option of an interpretation
     * @return this builder
     */
    public Builder onlyUnder(InterpretationOption option) {
      only = Objects.requireNonNull(option, "option");
      return this;
    }

    /**
     * Says that it is only named where it cannot be looked at.
     *
     * @return this builder
     */
    public Builder namedOnly() {
      namedOnly = true;
      return this;
    }

    /**
     * Says that it holds only where the case says so.
     *
     * @return this builder
     */
    public Builder statedOnly() {
      statedOnly = true;
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
     * What is said when it does not hold.
     *
     * @param text constant text
     * @return this builder
     */
    public Builder why(Bilingual text) {
      why = Objects.requireNonNull(text, "text");
      return this;
    }

    /**
     * The requirement.
     *
     * @return the requirement
     * @throws IllegalStateException if there is no state, basis, citation or reason; the message
     *     names the requirement and the part
     */
    public Requirement build() {
      if (states.isEmpty()) {
        throw broken("names no state");
      }
      if (basis == null) {
        throw broken("has no basis");
      }
      if (basis.citations().isEmpty()) {
        throw broken("cites nothing");
      }
      if (why == null) {
        throw broken("has no reason");
      }
      return new Requirement(this, basis, why);
    }

    private IllegalStateException broken(String why) {
      return new IllegalStateException("the requirement " + id + " " + why);
    }
  }
}
