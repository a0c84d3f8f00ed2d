package org.fostering.rules.rule;

import java.util.List;
import java.util.Objects;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;

/**
 * A fact that decided a rule, and what the rule asks of it. It names the fact, its place and the
 * conditions that it settled, which are the rule's own text and the same whatever the record says.
 * It never holds the fact's value. Where it stands in law says the rule.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fact the name of the fact
 * @param pointer where it stands in the document
 * @param settled what the rule asks of the fact: each condition on it that decided, in words
 */
public record Reason(String fact, Pointer pointer, List<Bilingual> settled) {

  /** Copies the list. */
  public Reason {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(pointer, "pointer");
    settled = List.copyOf(settled);
  }
}
