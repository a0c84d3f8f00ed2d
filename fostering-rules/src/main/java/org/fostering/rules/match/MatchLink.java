package org.fostering.rules.match;

import java.util.List;
import java.util.Objects;

/**
 * Two enquiries are linked, and why. They are never merged. Two people who each write alone from
 * one home, with a family name, an address for email or a telephone in common, may be a household
 * and are no one person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scope whether a person stands in both, or a household
 * @param isCertain whether it is certain; otherwise it is possible, and a person looks first
 * @param again whether the one came after the other was closed: a new enquiry, linked to the old
 * @param weight how much the parts that agree say together
 * @param parts the ids of the parts that agree
 */
public record MatchLink(
    Scope scope, boolean isCertain, boolean again, int weight, List<String> parts) {

  /** What is the same in both. */
  public enum Scope {
    /** One of the people. */
    PERSON,
    /** The household. */
    HOUSEHOLD
  }

  /** Copies the list. */
  public MatchLink {
    Objects.requireNonNull(scope, "scope");
    parts = List.copyOf(parts);
  }
}
