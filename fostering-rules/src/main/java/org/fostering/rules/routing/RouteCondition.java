package org.fostering.rules.routing;

import static org.fostering.rules.routing.RouteFacts.ANOTHER_NATION;
import static org.fostering.rules.routing.RouteFacts.APPROVED_HERE;
import static org.fostering.rules.routing.RouteFacts.ASSOCIATE;
import static org.fostering.rules.routing.RouteFacts.CHOSEN;
import static org.fostering.rules.routing.RouteFacts.COUNTS;
import static org.fostering.rules.routing.RouteFacts.DECLARED_CONNECTIONS;
import static org.fostering.rules.routing.RouteFacts.FOR_PROFIT;
import static org.fostering.rules.routing.RouteFacts.HOLDER;
import static org.fostering.rules.routing.RouteFacts.HOME_AREA;
import static org.fostering.rules.routing.RouteFacts.IN_BEING;
import static org.fostering.rules.routing.RouteFacts.LASTS;
import static org.fostering.rules.routing.RouteFacts.LOOKS_AFTER_CHILD;
import static org.fostering.rules.routing.RouteFacts.OFFERS_KIND;
import static org.fostering.rules.routing.RouteFacts.ROLE;
import static org.fostering.rules.routing.RouteFacts.SERVES_IN_WELSH;
import static org.fostering.rules.routing.RouteFacts.TAKING_ENQUIRERS;
import static org.fostering.rules.routing.RouteFacts.TRANSFER;
import static org.fostering.rules.routing.RouteFacts.WELSH_WANTED;
import static org.fostering.rules.routing.RouteFacts.WITH_DISTRICT;
import static org.fostering.rules.routing.RouteFacts.WITH_SERVICE;

import org.fostering.rules.rule.Condition;

/** The conditions that the column {@code when} of {@code rules.csv} names. */
@SuppressWarnings("ImmutableEnumChecker") // a condition is immutable
enum RouteCondition {
  CHILDS_AUTHORITY(LOOKS_AFTER_CHILD.is(true)),
  CHOSEN_HERE(CHOSEN.is(true)),
  APPROVED(Condition.all(APPROVED_HERE.is(true), Condition.not(TRANSFER.is(true)))),
  EMPLOYEE(connection(WITH_SERVICE.is(true), own(), works(), Condition.not(LASTS.is(false)))),
  FORMER_EMPLOYEE(connection(WITH_SERVICE.is(true), own(), works(), LASTS.is(false))),
  COUNCILLOR(connection(WITH_SERVICE.is(true), own(), ROLE.is("councillor"))),
  DISTRICT_COUNCILLOR(connection(WITH_DISTRICT.is(true))),
  PARTNER(connection(WITH_SERVICE.is(true), HOLDER.isOneOf("partner", "former-partner"))),
  RELATIVE(connection(WITH_SERVICE.is(true), HOLDER.isOneOf("close-relative", "other-relative"))),
  CONNECTED(connection(WITH_SERVICE.is(true))),
  NOT_IN_BEING(IN_BEING.is(false)),
  RUN_FOR_PROFIT(Condition.all(FOR_PROFIT.is(true), Condition.not(APPROVED_HERE.is(true)))),
  LEAVING(Condition.all(APPROVED_HERE.is(true), TRANSFER.is(true))),
  KIND_NOT_OFFERED(OFFERS_KIND.is(false)),
  NO_CAPACITY(TAKING_ENQUIRERS.is(false)),
  OF_ANOTHER_NATION(ANOTHER_NATION.is(true)),
  ASSOCIATE_MEMBER(Condition.all(ASSOCIATE.is(true), Condition.not(HOME_AREA.is(true)))),
  NO_WELSH(Condition.all(WELSH_WANTED.is(true), SERVES_IN_WELSH.is(false)));

  private final Condition<RouteCandidate> condition;

  RouteCondition(Condition<RouteCandidate> condition) {
    this.condition = condition;
  }

  /** The condition over the facts of a candidate. */
  Condition<RouteCandidate> condition() {
    return condition;
  }

  private static Condition<DeclaredConnection> own() {
    return HOLDER.is("self");
  }

  private static Condition<DeclaredConnection> works() {
    return ROLE.isOneOf("employee", "children-services-employee", "agency-worker");
  }

  @SafeVarargs
  private static Condition<RouteCandidate> connection(Condition<DeclaredConnection>... parts) {
    Condition<DeclaredConnection> all = COUNTS.is(true);
    for (Condition<DeclaredConnection> part : parts) {
      all = Condition.all(all, part);
    }
    return DECLARED_CONNECTIONS.some(all);
  }
}
