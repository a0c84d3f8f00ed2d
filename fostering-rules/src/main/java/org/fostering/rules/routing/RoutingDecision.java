package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.NetworkEntry;
import org.fostering.rules.rule.Question;

/**
 * Who should answer an enquiry, and why. It holds no part of the enquiry itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome the outcome
 * @param frontDoor who answers first, when that is settled; where a person decides, those who may
 * @param authority the authority that is responsible in the end, when that is settled
 * @param candidates the authorities that may be responsible, when it is not
 * @param deciders where it is not settled who answers: the people who decide, or whoever received
 *     the enquiry where the directories name none; else nobody
 * @param weighed every service that was looked at, with why and why not
 * @param consultation which authority the service must consult
 * @param disclosure what may be disclosed to whoever answers first, and by which clause; empty
 *     where nobody is named
 * @param networks the networks of which the authority’s service is a part, such as Foster Wales
 * @param reasons the steps, in order
 * @param questions what to ask in order to settle it
 * @param asOf the day whose memberships were used
 */
public record RoutingDecision(
    RoutingOutcome outcome,
    Optional<FrontDoor> frontDoor,
    Optional<AuthorityEntry> authority,
    List<AuthorityEntry> candidates,
    List<FrontDoor> deciders,
    List<WeighedService> weighed,
    Consultation consultation,
    Optional<RouteDisclosure> disclosure,
    List<NetworkEntry> networks,
    List<RoutingReason> reasons,
    List<Question> questions,
    LocalDate asOf) {

  /** Copies the lists. */
  public RoutingDecision {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(frontDoor, "frontDoor");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(consultation, "consultation");
    Objects.requireNonNull(disclosure, "disclosure");
    Objects.requireNonNull(asOf, "asOf");
    candidates = List.copyOf(candidates);
    deciders = List.copyOf(deciders);
    weighed = List.copyOf(weighed);
    networks = List.copyOf(networks);
    reasons = List.copyOf(reasons);
    questions = List.copyOf(questions);
  }

  RoutingDecision decidedBy(List<FrontDoor> people) {
    return new RoutingDecision(
        outcome,
        frontDoor,
        authority,
        candidates,
        people,
        weighed,
        consultation,
        disclosure,
        networks,
        reasons,
        questions,
        asOf);
  }

  /** A decision whose services are still to be weighed. */
  static RoutingDecision unweighed(
      RoutingOutcome outcome,
      Optional<FrontDoor> frontDoor,
      Optional<AuthorityEntry> authority,
      List<AuthorityEntry> candidates,
      List<RoutingReason> reasons,
      List<Question> questions,
      LocalDate asOf) {
    return new RoutingDecision(
        outcome,
        frontDoor,
        authority,
        candidates,
        List.of(),
        List.of(),
        new Consultation(Consultation.Kind.NOT_KNOWN, List.of()),
        Optional.empty(),
        List.of(),
        reasons,
        questions,
        asOf);
  }
}
