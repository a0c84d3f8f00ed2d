package org.fostering.rules.law;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.value.Nation;
import org.jspecify.annotations.Nullable;

/**
 * Whose law applies: that of a nation, that of one of several, or it is not known whose. Where it
 * is not known nothing is taken to be the law of one nation: what all possible nations have in
 * common may hold, and the rest cannot be determined.
 *
 * <p>Immutable and thread-safe.
 */
public final class Jurisdiction {

  private static final Jurisdiction NOT_KNOWN = new Jurisdiction(List.of());

  private final List<Nation> nations;

  private Jurisdiction(List<Nation> nations) {
    this.nations = nations;
  }

  /**
   * The law of a nation.
   *
   * @param nation the nation
   * @return the jurisdiction
   */
  public static Jurisdiction of(Nation nation) {
    return new Jurisdiction(List.of(Objects.requireNonNull(nation, "nation")));
  }

  /**
   * The law of the nation that a document names.
   *
   * @param nation the nation; empty where none is named
   * @return the jurisdiction; not known where none is named
   */
  public static Jurisdiction of(Optional<Nation> nation) {
    return nation.map(Jurisdiction::of).orElse(NOT_KNOWN);
  }

  /**
   * The law of one of some nations, and it is not known which.
   *
   * @param nations the nations: one of them is that nation, none is not known
   * @return the jurisdiction
   */
  public static Jurisdiction oneOf(Collection<Nation> nations) {
    Objects.requireNonNull(nations, "nations");
    return nations.isEmpty() ? NOT_KNOWN : new Jurisdiction(List.copyOf(EnumSet.copyOf(nations)));
  }

  /** {@return the jurisdiction about which nothing is known} */
  public static Jurisdiction notKnown() {
    return NOT_KNOWN;
  }

  /** {@return the nation, if it is known; empty if it is one of several or not known} */
  public Optional<Nation> nation() {
    return nations.size() == 1 ? Optional.of(nations.get(0)) : Optional.empty();
  }

  /**
   * {@return the nations that are named: one, several, or none where nothing is known; an
   * unmodifiable list in the order of {@link Nation}}
   */
  public List<Nation> nations() {
    return nations;
  }

  /**
   * {@return the nations of which it may be; an unmodifiable set: the nations that are named, or
   * all where nothing is known}
   */
  public Set<Nation> possible() {
    return Set.copyOf(nations.isEmpty() ? EnumSet.allOf(Nation.class) : nations);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Jurisdiction that && nations.equals(that.nations);
  }

  @Override
  public int hashCode() {
    return nations.hashCode();
  }

  /** Says how many nations are named, never which: a home is in one of them. */
  @Override
  public String toString() {
    return "Jurisdiction[" + nations.size() + "]";
  }
}
