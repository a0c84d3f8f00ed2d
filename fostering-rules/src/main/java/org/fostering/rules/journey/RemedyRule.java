package org.fostering.rules.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.RemedyKind;
import org.fostering.rules.law.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A way to have a proposal, a decision or the handling of a case looked at again.
 *
 * <p>Immutable and thread-safe. Two are equal when all their parts are.
 */
public final class RemedyRule {

  private final String id;
  private final RemedyKind kind;
  private final Optional<String> clock;
  private final List<Requirement> requires;
  private final Basis basis;

  private RemedyRule(Builder builder, Basis basis) {
    this.id = builder.id;
    this.kind = builder.kind;
    this.clock = Optional.ofNullable(builder.clock);
    this.requires = List.copyOf(builder.requires);
    this.basis = basis;
  }

  /**
   * Starts a remedy. Until more is said no time is known for it and nothing is required.
   *
   * @param id names it
   * @param kind what it is
   * @return a builder
   */
  public static Builder builder(String id, RemedyKind kind) {
    return new Builder(id, kind);
  }

  /** {@return its name} */
  public String id() {
    return id;
  }

  /** {@return what it is} */
  public RemedyKind kind() {
    return kind;
  }

  /** {@return the clock until whose day it is open; empty when no time is known} */
  public Optional<String> clock() {
    return clock;
  }

  /** {@return what must hold for it to be open} */
  public List<Requirement> requires() {
    return requires;
  }

  /** {@return what it rests on, with at least one citation} */
  public Basis basis() {
    return basis;
  }

  private List<Object> parts() {
    return List.of(id, kind, clock, requires, basis);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof RemedyRule that && parts().equals(that.parts()));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Its id: what it says is constant, and stands in the table. */
  @Override
  public String toString() {
    return "RemedyRule[" + id + "]";
  }

  /** Builds a remedy. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private final RemedyKind kind;
    private @Nullable String clock;
    private final List<Requirement> requires = new ArrayList<>();
    private @Nullable Basis basis;

    private Builder(String id, RemedyKind kind) {
      this.id = Objects.requireNonNull(id, "id");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    /**
     * The clock until whose day it is open.
     *
     * @param until the id of the clock
     * @return this builder
     */
    public Builder clock(String until) {
      clock = Objects.requireNonNull(until, "until");
      return this;
    }

    /**
     * What must hold for it to be open.
     *
     * @param all the requirements
     * @return this builder
     */
    public Builder requires(Collection<Requirement> all) {
      requires.addAll(all);
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
     * The remedy.
     *
     * @return the remedy
     * @throws IllegalStateException if there is no basis or nothing is cited; the message names the
     *     remedy and the part
     */
    public RemedyRule build() {
      if (basis == null) {
        throw new IllegalStateException("the remedy " + id + " has no basis");
      }
      if (basis.citations().isEmpty()) {
        throw new IllegalStateException("the remedy " + id + " cites nothing");
      }
      return new RemedyRule(this, basis);
    }
  }
}
