package org.fostering.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.common.Nation;
import org.fostering.model.common.Period;

/**
 * What a rule says of itself: everything but its condition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the stable name of the rule: lower-case words joined by hyphens
 * @param source what gives it its force
 * @param owner who answers for it: for a statute the department, for a policy the service
 * @param citations where it stands; empty only for a policy
 * @param nations where it holds
 * @param inForce when it holds
 * @param effect what follows when its condition holds
 * @param reason what it says when its condition holds
 * @param basis what allows it to read a protected characteristic, if it reads one
 */
public record RuleDescription(
    String id,
    Source source,
    String owner,
    List<Citation> citations,
    Set<Nation> nations,
    Period inForce,
    Effect effect,
    Bilingual reason,
    Optional<Citation> basis) {

  /** Copies the collections. */
  public RuleDescription {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(basis, "basis");
    citations = List.copyOf(citations);
    nations = java.util.Collections.unmodifiableSet(new TreeSet<>(nations));
  }
}
