package org.fostering.rules.readiness;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Bilingual;

/**
 * Something that is missing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param finding what is missing, and where in the directory
 * @param about of what or whom, such as a member or a measure; empty where the place says it
 * @param step in which step of the journey; empty where it is about none in particular
 */
public record ReadinessGap(Finding finding, Optional<Bilingual> about, Optional<JourneyStep> step) {

  /** Checks that nothing is missing. */
  public ReadinessGap {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(step, "step");
  }
}
