/** The vocabulary of recruiting and approving foster carers: types, codes and reference data. */
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
