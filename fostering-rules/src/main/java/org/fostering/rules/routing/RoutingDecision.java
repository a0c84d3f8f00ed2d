package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.rules.rule.Question;

/**
 * Who should answer an enquiry, and why. It holds no part of the enquiry itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome what it comes to
 * @param frontDoor who answers first, when that is settled
 * @param authority the authority that is responsible in the end, when that is settled
 * @param candidates the authorities that may be responsible, when it is not
 * @param reasons the steps, in order
 * @param questions what to ask in order to settle it
 * @param asOf the day whose memberships were used
 */
public record RoutingDecision(
    RoutingOutcome outcome,
    Optional<FrontDoor> frontDoor,
    Optional<AuthorityEntry> authority,
    List<AuthorityEntry> candidates,
    List<RoutingReason> reasons,
    List<Question> questions,
    LocalDate asOf) {

  /** Copies the lists. */
  public RoutingDecision {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(frontDoor, "frontDoor");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(asOf, "asOf");
    candidates = List.copyOf(candidates);
    reasons = List.copyOf(reasons);
    questions = List.copyOf(questions);
  }
}
