package org.fostering.rules.rule;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a condition holds, where and when, and on whose authority.
 *
 * <p>A rule is data: nothing is checked before it is put into a set with others, and nothing of it
 * runs. Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class Rule<S> {

  private final String id;
  private final Basis basis;
  private final Effect effect;
  private final Bilingual reason;
  private final Optional<Citation> mayReadProtected;
  private final Condition<S> condition;

  private Rule(
      String id,
      Basis basis,
      Effect effect,
      Bilingual reason,
      Optional<Citation> mayReadProtected,
      Condition<S> condition) {
    this.id = id;
    this.basis = basis;
    this.effect = effect;
    this.reason = reason;
    this.mayReadProtected = mayReadProtected;
    this.condition = condition;
  }

  /** The same rule on another subject, where a condition of that one holds. */
  <T> Rule<T> when(Condition<T> other) {
    return new Rule<>(id, basis, effect, reason, mayReadProtected, other);
  }

  /** {@return the stable name of the rule: lower-case words joined by hyphens} */
  public String id() {
    return id;
  }

  /** {@return what it rests on, where and when it holds} */
  public Basis basis() {
    return basis;
  }

  /** {@return what follows when its condition holds} */
  public Effect effect() {
    return effect;
  }

  /** {@return the reason that is given when its condition holds; constant text} */
  public Bilingual reason() {
    return reason;
  }

  /**
   * {@return what allows it to read a protected characteristic, or empty if the rule cites none and
   * so may read none}
   */
  public Optional<Citation> mayReadProtected() {
    return mayReadProtected;
  }

  /** {@return when its effect follows} */
  public Condition<S> condition() {
    return condition;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Rule<?> that
            && id.equals(that.id)
            && basis.equals(that.basis)
            && effect == that.effect
            && reason.equals(that.reason)
            && mayReadProtected.equals(that.mayReadProtected)
            && condition.equals(that.condition));
  }

  /** Cheap, because rules are keys: those of one id and basis are few. */
  @Override
  public int hashCode() {
    return 31 * id.hashCode() + basis.hashCode();
  }

  @Override
  public String toString() {
    return "Rule[" + id + "]";
  }

  /**
   * Starts a rule.
   *
   * @param <S> the type of the subject
   * @param id the stable name of the rule: lower-case words joined by hyphens
   * @param source what gives it its force
   * @param owner who answers for it
   * @return a builder
   */
  public static <S> Builder<S> of(String id, LegalForce source, String owner) {
    return of(id, Basis.of(source, owner));
  }

  /**
   * Starts a rule that rests on an instrument, such as {@code
   * Instrument.named("fsr-2011").basis("regulation 26(5)", Certainty.READ)}.
   *
   * @param <S> the type of the subject
   * @param id the stable name of the rule: lower-case words joined by hyphens
   * @param basis what it rests on, to which the rule may add
   * @return a builder
   */
  public static <S> Builder<S> of(String id, Basis.Builder basis) {
    return new Builder<>(id, basis);
  }

  /**
   * Builds a rule. Not thread-safe.
   *
   * @param <S> the type of the subject
   */
  public static final class Builder<S> {
    private final String id;
    private final Basis.Builder basis;
    private Effect effect = Effect.INFO;
    private @Nullable Bilingual reason;
    private @Nullable Condition<S> condition;
    private Optional<Citation> mayReadProtected = Optional.empty();

    private Builder(String id, Basis.Builder basis) {
      this.id = Objects.requireNonNull(id, "id");
      this.basis = Objects.requireNonNull(basis, "basis");
    }

    /**
     * A citation of the rule.
     *
     * @param instrument the instrument with its number
     * @param provision the place in it; empty for the whole
     * @return this builder
     */
    public Builder<S> cites(String instrument, String provision) {
      return cites(new Citation(instrument, provision));
    }

    /**
     * A citation of the rule.
     *
     * @param citation the place
     * @return this builder
     */
    public Builder<S> cites(Citation citation) {
      basis.cites(citation);
      return this;
    }

    /**
     * Where the rule holds.
     *
     * @param first a nation
     * @param others more nations
     * @return this builder
     */
    public Builder<S> in(Nation first, Nation... others) {
      basis.in(first, others);
      return this;
    }

    /**
     * When the rule holds; without this, always.
     *
     * @param days the days
     * @return this builder
     */
    public Builder<S> during(InForce days) {
      basis.during(days);
      return this;
    }

    /**
     * How certain it is that the source says so; without this {@link Certainty#UNVERIFIED}, unless
     * it is a policy.
     *
     * @param how the certainty
     * @return this builder
     */
    public Builder<S> certainty(Certainty how) {
      basis.certainty(how);
      return this;
    }

    /**
     * Who has adopted the rule, which is a policy, so that it holds for their cases alone; without
     * this, it holds wherever it is used.
     *
     * @param ids the ids of services, hubs, networks or authorities in a directory
     * @return this builder
     */
    public Builder<S> adoptedBy(String... ids) {
      basis.adoptedBy(ids);
      return this;
    }

    /**
     * When the effect follows.
     *
     * @param when the condition
     * @return this builder
     */
    public Builder<S> when(Condition<S> when) {
      condition = when;
      return this;
    }

    /**
     * What follows, and what to say then.
     *
     * @param then the effect
     * @param english the reason in English; constant text
     * @param welsh the reason in Welsh; constant text
     * @return this builder
     */
    public Builder<S> then(Effect then, String english, String welsh) {
      return then(then, new Bilingual(english, welsh));
    }

    /**
     * What allows the rule to read a protected characteristic.
     *
     * @param instrument the instrument with its number
     * @param provision the place in it
     * @return this builder
     */
    public Builder<S> mayReadProtected(String instrument, String provision) {
      return mayReadProtected(new Citation(instrument, provision));
    }

    /**
     * What follows, and what to say then.
     *
     * @param then the effect
     * @param text the reason; constant text
     * @return this builder
     */
    public Builder<S> then(Effect then, Bilingual text) {
      effect = Objects.requireNonNull(then, "then");
      reason = Objects.requireNonNull(text, "text");
      return this;
    }

    /**
     * What allows the rule to read a protected characteristic.
     *
     * @param citation the provision
     * @return this builder
     */
    public Builder<S> mayReadProtected(Citation citation) {
      mayReadProtected = Optional.of(citation);
      return this;
    }

    /**
     * The rule.
     *
     * @return the rule
     * @throws IllegalStateException if it has no condition or no reason; the message names the rule
     */
    public Rule<S> build() {
      if (condition == null || reason == null) {
        throw new IllegalStateException(
            "rule " + id + " needs a condition (when) and an effect with its reason (then)");
      }
      return new Rule<>(id, basis.build(), effect, reason, mayReadProtected, condition);
    }
  }
}
