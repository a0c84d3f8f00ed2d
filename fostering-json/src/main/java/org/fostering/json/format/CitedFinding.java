package org.fostering.json.format;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Finding;
import org.fostering.rules.law.Basis;

/**
 * What was found, and what the rule rests on where it was a rule of consistency.
 *
 * <p>Immutable and thread-safe.
 *
 * @param finding the finding
 * @param basis what the rule rests on
 */
public record CitedFinding(Finding finding, Optional<Basis> basis) {

  /** Checks that both parts are there. */
  public CitedFinding {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * A finding that no law is behind.
   *
   * @param finding the finding
   * @return the finding without a basis
   */
  public static CitedFinding uncited(Finding finding) {
    return new CitedFinding(finding, Optional.empty());
  }
}
