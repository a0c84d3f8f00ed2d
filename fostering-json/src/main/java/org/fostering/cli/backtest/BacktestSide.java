package org.fostering.cli.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.UnusableException;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.decision.InvalidRulePackException;
import org.fostering.rules.routing.RouteCandidate;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.RulePack;

/** The packs of one side: those on enquiries, and those on where an enquiry goes. */
record BacktestSide(List<RulePack<Enquiry>> onEnquiries, List<RulePack<RouteCandidate>> onRoutes) {

  @SuppressWarnings("unchecked") // the facts that a pack declares are those of its subject
  static BacktestSide read(List<String> files, Packs packs) throws UnusableException {
    List<RulePack<Enquiry>> onEnquiries = new ArrayList<>(packs.load(List.of()));
    List<RulePack<RouteCandidate>> onRoutes = new ArrayList<>();
    for (String file : files) {
      RulePack<?> pack =
          packs.readAny(file).orElseThrow(() -> new UnusableException("rules.unusable", file));
      if (pack.facts().subject().equals(Facts.ROUTES)) {
        onRoutes.add((RulePack<RouteCandidate>) pack);
      } else {
        onEnquiries.add((RulePack<Enquiry>) pack);
      }
    }
    return new BacktestSide(List.copyOf(onEnquiries), List.copyOf(onRoutes));
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
