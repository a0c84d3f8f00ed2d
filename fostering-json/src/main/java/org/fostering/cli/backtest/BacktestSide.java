package org.fostering.cli.backtest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.PacksBySubject;
import org.fostering.cli.shared.UnusableException;
import org.fostering.rules.backtest.Backtest;
import org.fostering.rules.decision.InvalidRulePackException;
import org.fostering.rules.eligibility.ApplicationFacts;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.routing.RouteCandidate;
import org.fostering.rules.routing.RouteFacts;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.rule.RulePack;

/** The packs of one side: those that decide on somebody, and those on where an enquiry goes. */
record BacktestSide(PacksBySubject packs) {

  static BacktestSide read(List<String> files, Packs packs) throws UnusableException {
    List<RulePack<?>> own =
        packs.all(files, EnquiryFacts.ALL, ApplicationFacts.ALL, RouteFacts.ALL);
    return new BacktestSide(packs.load(List.of()).with(PacksBySubject.of(own)));
  }

  List<RulePack<RouteCandidate>> onRoutes() {
    return packs.onRoutes();
  }

  /** All of them, or those alone that decide on somebody. */
  List<RulePack<?>> packs(boolean withRoutes) {
    return withRoutes
        ? Stream.concat(packs.onCases().stream(), onRoutes().stream()).toList()
        : packs.onCases();
  }

  Backtest.Setup setup(ReferenceData data, boolean routes, Backtest.Promises promises)
      throws UnusableException {
    return new Backtest.Setup(
        Packs.withLaw(packs.onEnquiries()),
        Packs.withLawOnApplications(packs.decidingApplications()),
        data,
        routes ? Optional.of(routing()) : Optional.empty(),
        routes ? Optional.of(promises) : Optional.empty());
  }

  private Routing routing() throws UnusableException {
    try {
      return Routing.standard().withRules(onRoutes());
    } catch (InvalidRulePackException e) {
      throw new UnusableException("rules.together", String.valueOf(e.getMessage()));
    }
  }
}
