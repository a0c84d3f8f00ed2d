package org.fostering.rules.backtest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.rules.routing.FrontDoor;
import org.fostering.rules.routing.RoutingDecision;

/**
 * Where an enquiry goes by two directories or two sets of rules on routes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the route by the old ones
 * @param after the route by the new ones
 */
public record RouteChange(RoutingDecision before, RoutingDecision after) {

  /** Checks that both are there. */
  public RouteChange {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * Whether it goes elsewhere, or is settled in another way.
   *
   * @return true unless outcome, front door, authority and candidates are the same
   */
  public boolean isChanged() {
    return !where(before).equals(where(after));
  }

  private static List<Object> where(RoutingDecision route) {
    return List.of(
        route.outcome(),
        route.frontDoor().map(FrontDoor::id),
        route.authority().map(AuthorityEntry::key),
        route.candidates().stream().map(AuthorityEntry::key).toList());
  }

  /**
   * The organisation that has the enquiry.
   *
   * @param route one of the two routes
   * @return the id of the front door, or the key of the one authority
   */
  public static Optional<String> goesTo(RoutingDecision route) {
    return route
        .frontDoor()
        .map(FrontDoor::id)
        .or(() -> route.authority().map(AuthorityEntry::key));
  }
}
