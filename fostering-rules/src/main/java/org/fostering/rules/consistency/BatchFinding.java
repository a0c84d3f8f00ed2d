package org.fostering.rules.consistency;

import java.util.Objects;
import org.fostering.model.finding.Finding;

/**
 * A finding on one of the documents of a batch, that may come up only after later ones were seen.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the place of the document in the batch, counted from 1; 0 when the finding is on
 *     the batch as a whole
 * @param finding the finding
 */
public record BatchFinding(long document, Finding finding) {

  /**
   * Checks the place.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public BatchFinding {
    Objects.requireNonNull(finding, "finding");
    if (document < 0) {
      throw new IllegalArgumentException("documents are counted from 1");
    }
  }
}
