package org.fostering.rules.engine;

import java.util.Map;
import java.util.Objects;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Known;
import org.jspecify.annotations.Nullable;

/**
 * What counts as known of facts about protected characteristics.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProtectedFacts {

  /** What the subject says about them. */
  public static final ProtectedFacts AS_THEY_ARE = new ProtectedFacts(false, Map.of());

  /** Nothing, whatever the subject says. */
  public static final ProtectedFacts UNKNOWN = new ProtectedFacts(true, Map.of());

  private final boolean unknown;
  private final Map<Fact<?, ?>, Known<?>> given;

  private ProtectedFacts(boolean unknown, Map<Fact<?, ?>, Known<?>> given) {
    this.unknown = unknown;
    this.given = Map.copyOf(given);
  }

  /**
   * Some of them as they are given, the others as the subject says.
   *
   * @param facts what is known of each, of everything that it may be about
   * @return the same
   * @throws IllegalArgumentException if a fact is about no protected characteristic
   */
  public static ProtectedFacts given(Map<Fact<?, ?>, Known<?>> facts) {
    Objects.requireNonNull(facts, "facts");
    for (Fact<?, ?> fact : facts.keySet()) {
      if (fact.characteristic().isEmpty()) {
        throw new IllegalArgumentException(fact.name() + " is about no protected characteristic");
      }
    }
    return new ProtectedFacts(false, facts);
  }

  /** What counts as known of a fact in the place of what the subject says, if anything does. */
  @Nullable Known<?> of(Fact<?, ?> fact) {
    if (this == AS_THEY_ARE || fact.characteristic().isEmpty()) {
      return null;
    }
    return unknown ? Known.unknown() : given.get(fact);
  }
}
