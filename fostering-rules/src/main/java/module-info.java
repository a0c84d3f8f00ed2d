/**
 * What follows from the vocabulary: eligibility, routing, deadlines and journeys, with the reasons.
 *
 * <p>There are two front doors, {@link org.fostering.rules.intake} for an enquiry and {@link
 * org.fostering.rules.cases} for the documents of a case. Both look things up in what {@link
 * org.fostering.rules.reference} holds. Behind them are
 *
 * <ul>
 *   <li>the law: {@link org.fostering.rules.law}, and {@link org.fostering.rules.interpretation}
 *       where it can be read in more than one way;
 *   <li>rules: {@link org.fostering.rules.rule} is the language, {@link
 *       org.fostering.rules.decision} puts packs together and decides; whoever writes a pack has
 *       {@link org.fostering.rules.spi}, {@link org.fostering.rules.testing}, {@link
 *       org.fostering.rules.analysis} and {@link org.fostering.rules.backtest};
 *   <li>an enquiry: {@link org.fostering.rules.residence}, {@link org.fostering.rules.eligibility},
 *       {@link org.fostering.rules.routing}, {@link org.fostering.rules.disclosure}, {@link
 *       org.fostering.rules.match} and {@link org.fostering.rules.handover};
 *   <li>a case: {@link org.fostering.rules.timeline}, {@link org.fostering.rules.deadline}, {@link
 *       org.fostering.rules.journey} and {@link org.fostering.rules.consistency};
 *   <li>a region: {@link org.fostering.rules.responsibility}, {@link
 *       org.fostering.rules.readiness}, {@link org.fostering.rules.measure} and {@link
 *       org.fostering.rules.compare}.
 * </ul>
 */
module org.fostering.rules {
  requires transitive org.fostering.model;
  requires static transitive org.jspecify;
  // Not used here: javadoc looks into the annotations of the model's classes and wants to find
  // them.
  requires static org.immutables.value;

  exports org.fostering.rules.analysis;
  exports org.fostering.rules.backtest;
  exports org.fostering.rules.cases;
  exports org.fostering.rules.compare;
  exports org.fostering.rules.consistency;
  exports org.fostering.rules.deadline;
  exports org.fostering.rules.decision;
  exports org.fostering.rules.disclosure;
  exports org.fostering.rules.eligibility;
  exports org.fostering.rules.handover;
  exports org.fostering.rules.intake;
  exports org.fostering.rules.interpretation;
  exports org.fostering.rules.journey;
  exports org.fostering.rules.law;
  exports org.fostering.rules.match;
  exports org.fostering.rules.measure;
  exports org.fostering.rules.readiness;
  exports org.fostering.rules.reference;
  exports org.fostering.rules.residence;
  exports org.fostering.rules.responsibility;
  exports org.fostering.rules.routing;
  exports org.fostering.rules.rule;
  exports org.fostering.rules.spi;
  exports org.fostering.rules.testing;
  exports org.fostering.rules.timeline;

  uses org.fostering.rules.spi.RulesProvider;
}
