/** How the vocabulary travels: reader, writer, validator and JSON Schema. */
module org.fostering.json {
  requires transitive org.fostering.rules;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.google.i18n.phonenumbers.libphonenumber;
  requires com.sanctionco.jmail;
  requires org.hibernate.validator;
  requires static transitive org.jspecify;

  exports org.fostering.json;
  exports org.fostering.json.csv;
  exports org.fostering.json.disclosure;
  exports org.fostering.json.reader;
  exports org.fostering.json.record;
  exports org.fostering.json.rulepack;
  exports org.fostering.json.schema;
}
