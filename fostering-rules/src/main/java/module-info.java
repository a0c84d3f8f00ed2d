/** The rules that follow from the vocabulary: eligibility, routing and their reasons. */
module org.fostering.rules {
  requires transitive org.fostering.model;
  requires static transitive org.jspecify;

  exports org.fostering.rules;
  exports org.fostering.rules.eligibility;
  exports org.fostering.rules.routing;
}
