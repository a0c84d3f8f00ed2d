package org.fostering.rules.backtest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.rules.routing.FrontDoor;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.rule.Effect;

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
   * {@return whether it goes elsewhere, or is settled in another way: outcome, front door,
   * authority or candidates differ}
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
   * {@return the names of the rules behind it, in alphabetical order: those that speak of a service
   * on one side only, or are settled on one side and open on the other; of a service that was
   * looked at on one side only, those that require it}
   */
  public Set<String> rules() {
    Set<String> rules = new TreeSet<>();
    Set<Said> old = said(before);
    Set<Said> now = said(after);
    Set<String> both = services(before);
    both.retainAll(services(after));
    Stream.concat(old.stream(), now.stream())
        .filter(each -> !old.contains(each) || !now.contains(each))
        .filter(each -> each.required() || both.contains(each.service()))
        .forEach(each -> rules.add(each.rule()));
    return rules;
  }

  private static Set<String> services(RoutingDecision route) {
    return route.weighed().stream()
        .map(weighed -> weighed.service().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** That a rule speaks of a service. */
  private record Said(String rule, String service, boolean settled, boolean required) {}

  private static Set<Said> said(RoutingDecision route) {
    return route.weighed().stream()
        .flatMap(
            weighed ->
                weighed.grounds().stream()
                    .map(
                        ground ->
                            new Said(
                                ground.rule().id(),
                                weighed.service().id(),
                                ground.settled(),
                                ground.rule().effect() == Effect.REQUIRE)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The rules that speak of some service.
   *
   * @param route one of the two routes
   * @param settled whether those are asked for that are met, or else those that are open
   * @return the names of the rules
   */
  public static Set<String> speaking(RoutingDecision route, boolean settled) {
    return said(route).stream()
        .filter(each -> each.settled() == settled)
        .map(Said::rule)
        .collect(Collectors.toUnmodifiableSet());
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
