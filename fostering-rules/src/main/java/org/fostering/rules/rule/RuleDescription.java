package org.fostering.rules.rule;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;

/**
 * What a rule says of itself: everything but its condition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the stable name of the rule: lower-case words joined by hyphens
 * @param basis what it rests on, where and when it holds
 * @param effect what follows when its condition holds
 * @param reason what it says when its condition holds
 * @param mayReadProtected what allows it to read a protected characteristic, if it reads one
 */
public record RuleDescription(
    String id, Basis basis, Effect effect, Bilingual reason, Optional<Citation> mayReadProtected) {

  /** Checks that all parts are there. */
  public RuleDescription {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(mayReadProtected, "mayReadProtected");
  }
}
