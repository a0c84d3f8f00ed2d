/** The rules that follow from the vocabulary: eligibility, routing and their reasons. */
module org.fostering.rules {
  requires transitive org.fostering.model;
  requires static transitive org.jspecify;
  // Not used here: javadoc looks into the annotations of the model's classes and wants to find
  // them.
  requires static org.immutables.value;

  exports org.fostering.rules;
  exports org.fostering.rules.consistency;
  exports org.fostering.rules.eligibility;
  exports org.fostering.rules.event;
  exports org.fostering.rules.journey;
  exports org.fostering.rules.reading;
  exports org.fostering.rules.routing;
  exports org.fostering.rules.spi;
  exports org.fostering.rules.testing;
  exports org.fostering.rules.timescale;

  uses org.fostering.rules.spi.RulesProvider;

  // The reader of tables stands in the model, and reads those that stand beside these classes.
  opens org.fostering.rules to
      org.fostering.model;
  opens org.fostering.rules.consistency to
      org.fostering.model;
  opens org.fostering.rules.eligibility to
      org.fostering.model;
  opens org.fostering.rules.journey to
      org.fostering.model;
  opens org.fostering.rules.reading to
      org.fostering.model;
  opens org.fostering.rules.timescale to
      org.fostering.model;
}
