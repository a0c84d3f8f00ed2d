package org.fostering.rules.eligibility;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.rule.Known;

/**
 * A particular child for whom people wish to care, as far as the rules look at it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param relative whether somebody who asks, or somebody in the household, is a relative of it
 * @param alreadyFostering whether somebody who asks is already acting as its foster parent
 * @param welfareRequires whether the service is satisfied that its welfare requires it that they
 *     are regarded as suitable
 * @param connectionsAt where in the document it stands what people are to the child; empty where
 *     that stands with the child
 */
public record ChildInCase(
    Known<Boolean> relative,
    Known<Boolean> alreadyFostering,
    Known<Boolean> welfareRequires,
    Optional<Pointer> connectionsAt) {

  /** Checks that all parts are there. */
  public ChildInCase {
    Objects.requireNonNull(relative, "relative");
    Objects.requireNonNull(alreadyFostering, "alreadyFostering");
    Objects.requireNonNull(welfareRequires, "welfareRequires");
    Objects.requireNonNull(connectionsAt, "connectionsAt");
  }

  /** Says nothing of the child. */
  @Override
  public String toString() {
    return "ChildInCase[redacted]";
  }
}
