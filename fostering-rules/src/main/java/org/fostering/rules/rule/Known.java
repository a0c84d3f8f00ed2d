package org.fostering.rules.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a fact: its value, a range in which the value lies, or nothing and why.
 *
 * <p>Immutable and thread-safe if the values are.
 *
 * @param <T> the type of the value
 */
public final class Known<T extends Comparable<T>> {

  private final @Nullable T least;
  private final @Nullable T most;
  private final @Nullable WhyUnknown why;

  /** Why nothing is known. */
  public enum WhyUnknown {
    /** Nobody has asked yet, or the answer could not be read. */
    NOT_ASKED,
    /** Somebody asked, and the person asked did not know. */
    NOT_KNOWN,
    /** Somebody asked, and the person preferred not to say. */
    REFUSED,
    /** There are two answers, and they cannot both be right. */
    CONTRADICTED
  }

  private static final Known<Boolean> YES = of(true);
  private static final Known<Boolean> NO = of(false);

  /** What is known when nothing is, by why. */
  private static final Map<WhyUnknown, Known<?>> NOTHING = new EnumMap<>(WhyUnknown.class);

  static {
    for (WhyUnknown why : WhyUnknown.values()) {
      NOTHING.put(why, new Known<Integer>(null, null, why));
    }
  }

  private Known(@Nullable T least, @Nullable T most, @Nullable WhyUnknown why) {
    this.least = least;
    this.most = most;
    this.why = why;
  }

  /**
   * The value is known.
   *
   * @param <T> the type of the value
   * @param value the value
   * @return the knowledge of it
   */
  public static <T extends Comparable<T>> Known<T> of(T value) {
    Objects.requireNonNull(value, "value");
    return new Known<>(value, value, null);
  }

  /**
   * What is known from an answer.
   *
   * @param answer the answer; empty when nobody has asked
   * @return whether it is yes, or why that is not known
   */
  public static Known<Boolean> ofAnswer(Optional<Answer> answer) {
    if (answer.isEmpty()) {
      return unknown(WhyUnknown.NOT_ASKED);
    }
    return switch (answer.get()) {
      case YES -> YES;
      case NO -> NO;
      case NOT_KNOWN -> unknown(WhyUnknown.NOT_KNOWN);
      case REFUSED -> unknown(WhyUnknown.REFUSED);
    };
  }

  /**
   * The value is known to lie in a range, such as the age of a person of whose birth only the year
   * is known.
   *
   * @param <T> the type of the value
   * @param least the least that it may be
   * @param most the most that it may be
   * @return the knowledge of it
   * @throws IllegalArgumentException if the range is empty
   */
  public static <T extends Comparable<T>> Known<T> between(T least, T most) {
    if (least.compareTo(most) > 0) {
      throw new IllegalArgumentException("a range must not end before it starts");
    }
    return new Known<>(least, most, least.equals(most) ? null : WhyUnknown.NOT_ASKED);
  }

  /**
   * The value is known to be no less than a bound, and not how much more.
   *
   * @param <T> the type of the value
   * @param least the least that it may be
   * @return the knowledge of it
   */
  public static <T extends Comparable<T>> Known<T> atLeast(T least) {
    return new Known<>(Objects.requireNonNull(least, "least"), null, WhyUnknown.NOT_ASKED);
  }

  /**
   * The value is known to be no more than a bound, and not how much less.
   *
   * @param <T> the type of the value
   * @param most the most that it may be
   * @return the knowledge of it
   */
  public static <T extends Comparable<T>> Known<T> atMost(T most) {
    return new Known<>(null, Objects.requireNonNull(most, "most"), WhyUnknown.NOT_ASKED);
  }

  /**
   * Nothing is known.
   *
   * @param <T> the type of the value
   * @param why why not
   * @return the lack of knowledge
   */
  @SuppressWarnings("unchecked") // nothing is known, of whatever type
  public static <T extends Comparable<T>> Known<T> unknown(WhyUnknown why) {
    Known<?> nothing = NOTHING.get(Objects.requireNonNull(why, "why"));
    return (Known<T>) Objects.requireNonNull(nothing, "nothing");
  }

  /**
   * Nothing is known, because nobody has asked.
   *
   * @param <T> the type of the value
   * @return the lack of knowledge
   */
  public static <T extends Comparable<T>> Known<T> unknown() {
    return unknown(WhyUnknown.NOT_ASKED);
  }

  /**
   * What is known from two sources for the same fact, such as a date of birth and an age: the
   * values that both allow. Where the two contradict each other, the result is the range that spans
   * both, as {@link WhyUnknown#CONTRADICTED}, so that what follows from either is still known.
   *
   * @param other what is known from the other source
   * @return what is known from both
   */
  public Known<T> and(Known<T> other) {
    if (!hasBound()) {
      return other.hasBound() || why == WhyUnknown.NOT_ASKED ? other : this;
    }
    if (!other.hasBound()) {
      return this;
    }
    T from = later(least, other.least);
    T to = sooner(most, other.most);
    boolean isNone = from != null && to != null && from.compareTo(to) > 0;
    if (isNone || isContradicted() || other.isContradicted()) {
      return spanning(other);
    }
    return from != null && from.equals(to) ? of(from) : new Known<>(from, to, why);
  }

  private boolean hasBound() {
    return least != null || most != null;
  }

  /** The range that spans both, where they contradict each other. */
  private Known<T> spanning(Known<T> other) {
    return new Known<>(
        least == null || other.least == null ? null : sooner(least, other.least),
        most == null || other.most == null ? null : later(most, other.most),
        WhyUnknown.CONTRADICTED);
  }

  /** {@return whether two sources contradict each other; what is known then spans what both say} */
  public boolean isContradicted() {
    return why == WhyUnknown.CONTRADICTED;
  }

  private static <T extends Comparable<T>> @Nullable T later(@Nullable T left, @Nullable T right) {
    return left == null || (right != null && right.compareTo(left) > 0) ? right : left;
  }

  private static <T extends Comparable<T>> @Nullable T sooner(@Nullable T left, @Nullable T right) {
    return left == null || (right != null && right.compareTo(left) < 0) ? right : left;
  }

  /** {@return the value, if it is known exactly, or empty} */
  public Optional<T> value() {
    return why == null ? Optional.ofNullable(least) : Optional.empty();
  }

  /** {@return the least that the value may be, if a bound is known} */
  public Optional<T> least() {
    return Optional.ofNullable(least);
  }

  /** {@return the most that the value may be, if a bound is known} */
  public Optional<T> most() {
    return Optional.ofNullable(most);
  }

  /** {@return why the value is not known exactly, or empty if it is known} */
  public Optional<WhyUnknown> why() {
    return Optional.ofNullable(why);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Known<?> known
        && Objects.equals(least, known.least)
        && Objects.equals(most, known.most)
        && why == known.why;
  }

  @Override
  public int hashCode() {
    return Objects.hash(least, most, why);
  }

  /** Says how much is known; never the value, which may be personal. */
  @Override
  public String toString() {
    return why == null ? "Known[value]" : hasBound() ? "Known[range]" : "Known[" + why + "]";
  }
}
