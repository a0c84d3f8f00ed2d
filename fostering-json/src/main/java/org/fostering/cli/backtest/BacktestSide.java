package org.fostering.cli.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.PacksBySubject;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.decision.InvalidRulePackException;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.routing.RouteCandidate;
import org.fostering.rules.routing.RouteFacts;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.rule.RulePack;

/** The packs of one side: those on enquiries, and those on where an enquiry goes. */
record BacktestSide(List<RulePack<Enquiry>> onEnquiries, List<RulePack<RouteCandidate>> onRoutes) {

  static BacktestSide read(List<String> files, Packs packs) throws UnusableException {
    List<RulePack<Enquiry>> onEnquiries = new ArrayList<>(packs.load(List.of()).onEnquiries());
    PacksBySubject own = PacksBySubject.of(packs.all(files, EnquiryFacts.ALL, RouteFacts.ALL));
    onEnquiries.addAll(own.onEnquiries());
    return new BacktestSide(List.copyOf(onEnquiries), own.onRoutes());
  }

  /** All of them. */
  Stream<RulePack<?>> packs() {
    return Stream.concat(onEnquiries.stream(), onRoutes.stream());
  }

  Routing routing() throws UnusableException {
    try {
      return Routing.standard().withRules(onRoutes);
    } catch (InvalidRulePackException e) {
      throw new UnusableException("rules.together", String.valueOf(e.getMessage()));
    }
  }
}
