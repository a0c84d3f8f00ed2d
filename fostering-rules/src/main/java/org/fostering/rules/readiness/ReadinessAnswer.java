package org.fostering.rules.readiness;

import java.util.List;
import java.util.Objects;

/**
 * What is written down in answer to a question, and what is missing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the question
 * @param written what is written down, in the order of the directory
 * @param missing what is missing
 */
public record ReadinessAnswer(
    ReadinessQuestion question, List<ReadinessLine> written, List<ReadinessGap> missing) {

  /** Copies the lists. */
  public ReadinessAnswer {
    Objects.requireNonNull(question, "question");
    written = List.copyOf(written);
    missing = List.copyOf(missing);
  }
}
