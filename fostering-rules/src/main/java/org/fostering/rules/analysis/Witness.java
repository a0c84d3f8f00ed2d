package org.fostering.rules.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.rule.Condition;

/**
 * A case that shows what a finding claims: where, when, whose, and as few facts as show it. Of
 * every fact that it does not name nothing need be known. Made up from the rules, so it holds
 * nothing of anybody.
 *
 * <p>Immutable and thread-safe.
 *
 * @param nation whose rules apply
 * @param day the day on which they are asked
 * @param adopters the ids of those to whom the case belongs; empty if that does not matter
 * @param facts the facts, as a condition that holds of the case; empty if no fact matters
 */
public record Witness(
    Nation nation, LocalDate day, Set<String> adopters, Optional<Condition<?>> facts) {

  /** Copies the set. */
  public Witness {
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(facts, "facts");
    adopters = Collections.unmodifiableSet(new TreeSet<>(adopters));
  }

  /** {@return the facts in words; constant text; empty if no fact matters} */
  public Optional<Bilingual> inWords() {
    return facts.map(Condition::inWords);
  }
}
