package org.fostering.json.record;

import java.util.Objects;
import org.fostering.rules.decision.Decision;

/**
 * A decision with what is kept of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param decision the decision
 * @param seal the seal of the record, by which other documents can point to it
 * @param record the sealed record, in the canonical form of RFC 8785; the file holds these
 *     characters in UTF-8 and nothing else
 * @param evidence what was known of the facts, and the salts: personal data, to keep apart from the
 *     record
 */
public record Recorded(Decision decision, String seal, String record, String evidence) {

  /** Checks that all parts are there. */
  public Recorded {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(seal, "seal");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(evidence, "evidence");
  }

  /** Says that there is a record; never what it holds. */
  @Override
  public String toString() {
    return "Recorded";
  }
}
