package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Membership;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.rules.rule.Question;

/** A decision in the making. Not thread-safe. */
final class Draft {

  final LocalDate asOf;
  final List<RoutingReason> reasons = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();

  Draft(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Goes on from a decision. */
  static Draft of(RoutingDecision decision) {
    Draft draft = new Draft(decision.asOf());
    draft.reasons.addAll(decision.reasons());
    draft.questions.addAll(decision.questions());
    return draft;
  }

  Draft because(RoutingReason reason) {
    reasons.add(reason);
    return this;
  }

  Draft becauseOfConfidence(List<Membership<RecruitmentHubEntry>> memberships) {
    return memberships.stream().allMatch(Membership::isCertain)
        ? this
        : because(RoutingReason.MEMBERSHIP_NOT_CERTAIN);
  }

  /** The register knows whose place an authority has taken, and not what that one was called. */
  Draft becauseOfBeginning(List<AuthorityEntry> authorities) {
    return authorities.stream().allMatch(one -> one.getSince().filter(asOf::isBefore).isEmpty())
        ? this
        : because(RoutingReason.AUTHORITY_BEGAN_LATER);
  }

  Draft asking(Question question) {
    questions.add(question);
    return this;
  }

  RoutingDecision to(
      RoutingOutcome outcome, Optional<FrontDoor> door, Optional<AuthorityEntry> authority) {
    return RoutingDecision.unweighed(outcome, door, authority, List.of(), reasons, questions, asOf);
  }

  RoutingDecision to(
      RoutingOutcome outcome,
      Optional<FrontDoor> door,
      Optional<AuthorityEntry> authority,
      List<AuthorityEntry> candidates) {
    return RoutingDecision.unweighed(
        outcome, door, authority, candidates, reasons, questions, asOf);
  }

  RoutingDecision toOneOf(RoutingOutcome outcome, FrontDoor door, List<AuthorityEntry> candidates) {
    return RoutingDecision.unweighed(
        outcome, Optional.of(door), Optional.empty(), candidates, reasons, questions, asOf);
  }

  RoutingDecision among(RoutingOutcome outcome, List<AuthorityEntry> candidates) {
    return RoutingDecision.unweighed(
        outcome, Optional.empty(), Optional.empty(), candidates, reasons, questions, asOf);
  }
}
