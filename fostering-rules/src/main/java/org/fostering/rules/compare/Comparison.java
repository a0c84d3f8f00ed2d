package org.fostering.rules.compare;

import java.util.List;
import java.util.Objects;

/**
 * Two editions compared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param of what was compared
 * @param before what the old edition is called; empty if it has no name
 * @param after what the new one is called; empty if it has no name
 * @param same how many things are the very same in both
 * @param differences the others
 */
public record Comparison(
    Compared of, String before, String after, long same, List<Difference> differences) {

  /** What can be compared. */
  public enum Compared {
    /** Two packs of rules. */
    RULE_PACK,
    /** Two directories of organisations. */
    DIRECTORY,
    /** Two tables with a line for each thing: a list of codes, or a table of law. */
    TABLE,
    /** Two schemas, or two sets of them. */
    SCHEMA
  }

  /** Copies the list. */
  public Comparison {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    differences = List.copyOf(differences);
  }

  /**
   * How many differences are of a kind.
   *
   * @param kind the kind
   * @return the number
   */
  public long count(DifferenceKind kind) {
    return differences.stream().filter(each -> each.kind() == kind).count();
  }

  /**
   * {@return whether anything comes to something else than before; false if all differences are of
   * wording alone}
   */
  public boolean isChanged() {
    return differences.stream().anyMatch(each -> each.kind() != DifferenceKind.SAME_IN_EFFECT);
  }
}
