package org.fostering.cli.route;

import java.util.EnumMap;
import java.util.Map;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.json.format.RouteFormat.Routed;
import org.fostering.rules.routing.RoutingOutcome;

/** Where all documents so far go, in counts. Its size does not grow with their number. */
final class RouteTally {

  private final DocumentTally documents = new DocumentTally();
  private final Map<RoutingOutcome, Long> routing = new EnumMap<>(RoutingOutcome.class);

  void add(Routed document) {
    documents.add(document.sound(), document.findings());
    document.routing().ifPresent(route -> routing.merge(route.outcome(), 1L, Long::sum));
  }

  void add(RouteTally other) {
    documents.add(other.documents);
    other.routing.forEach((outcome, count) -> routing.merge(outcome, count, Long::sum));
  }

  DocumentTally documents() {
    return documents;
  }

  /** How many were routed in each way; ways that none took are left out. */
  Map<RoutingOutcome, Long> routing() {
    return routing;
  }
}
