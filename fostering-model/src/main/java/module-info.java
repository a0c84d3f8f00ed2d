/**
 * The vocabulary of recruiting and approving foster carers: types, codes and reference data.
 *
 * <ul>
 *   <li>The documents, in the order of a case: {@link org.fostering.model.enquiry}, {@link
 *       org.fostering.model.applicant}, {@link org.fostering.model.assessment}, {@link
 *       org.fostering.model.carer}; {@link org.fostering.model.handover} when one changes hands,
 *       {@link org.fostering.model.organisation} for who does what in a region, and, apart from all
 *       others, {@link org.fostering.model.monitoring}.
 *   <li>What they are made of: {@link org.fostering.model.common} and {@link
 *       org.fostering.model.value}, and the codes of {@link org.fostering.model.code}, with a
 *       council's own in {@link org.fostering.model.code.mapping}.
 *   <li>What is said about them: {@link org.fostering.model.term} marks what is in a document,
 *       {@link org.fostering.model.description} reads the marks, {@link
 *       org.fostering.model.finding} says what is wrong.
 *   <li>What is looked up: {@link org.fostering.model.reference}.
 * </ul>
 */
@SuppressWarnings("module") // The modules that read exports are compiled after this one.
module org.fostering.model {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value;

  exports org.fostering.model.applicant;
  exports org.fostering.model.assessment;
  exports org.fostering.model.carer;
  exports org.fostering.model.code;
  exports org.fostering.model.code.mapping;
  exports org.fostering.model.common;
  exports org.fostering.model.description;
  exports org.fostering.model.enquiry;
  exports org.fostering.model.finding;
  exports org.fostering.model.handover;
  exports org.fostering.model.monitoring;
  exports org.fostering.model.organisation;
  exports org.fostering.model.reference;
  exports org.fostering.model.term;
  exports org.fostering.model.value;

  // The one reader of comma-separated values.
  exports org.fostering.model.table to
      org.fostering.json,
      org.fostering.rules;
}
