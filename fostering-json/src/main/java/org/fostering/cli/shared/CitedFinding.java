package org.fostering.cli.shared;

import java.util.Optional;
import org.fostering.model.finding.Finding;
import org.fostering.rules.law.Basis;

/**
 * What was found, and what the rule rests on where it was a rule of consistency.
 *
 * @param finding the finding
 * @param basis what the rule rests on
 */
public record CitedFinding(Finding finding, Optional<Basis> basis) {

  /** A finding that no law is behind. */
  public static CitedFinding uncited(Finding finding) {
    return new CitedFinding(finding, Optional.empty());
  }
}
