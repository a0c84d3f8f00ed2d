package org.fostering.rules.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    REFUSED
  }

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
   * The value, if it is known exactly.
   *
   * @return the value, or empty
   */
  public Optional<T> value() {
    return why == null ? Optional.ofNullable(least) : Optional.empty();
  }

  /**
   * The least that the value may be, if a bound is known.
   *
   * @return the bound
   */
  public Optional<T> least() {
    return Optional.ofNullable(least);
  }

  /**
   * The most that the value may be, if a bound is known.
   *
   * @return the bound
   */
  public Optional<T> most() {
    return Optional.ofNullable(most);
  }

  /**
   * Why the value is not known exactly.
   *
   * @return the reason, or empty if it is known
   */
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
    return why == null ? "Known[value]" : least == null ? "Known[" + why + "]" : "Known[range]";
  }
}
