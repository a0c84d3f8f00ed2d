/** The rules that follow from the vocabulary: eligibility, routing and their reasons. */
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
  exports org.fostering.rules.readiness;
  exports org.fostering.rules.measure;
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
