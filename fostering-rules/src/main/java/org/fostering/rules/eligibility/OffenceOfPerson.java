package org.fostering.rules.eligibility;

import java.util.Objects;
import org.fostering.model.enquiry.DeclaredOffence;

/**
 * An offence that is declared of somebody.
 *
 * <p>Immutable and thread-safe.
 *
 * @param declared what is said about the offence
 * @param byChild whether the person is not yet eighteen by the birth and the age that are given, so
 *     that nothing can have been committed at eighteen or over
 */
public record OffenceOfPerson(DeclaredOffence declared, boolean byChild) {

  /** Checks that there is an offence. */
  public OffenceOfPerson {
    Objects.requireNonNull(declared, "declared");
  }

  /** Says nothing of the offence. */
  @Override
  public String toString() {
    return "OffenceOfPerson[redacted]";
  }
}
