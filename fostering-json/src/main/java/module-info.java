/**
 * How the vocabulary travels: reader, writer, validator and JSON Schema.
 *
 * <p>The front door is {@link org.fostering.json.FosteringJson}. Beside it are
 *
 * <ul>
 *   <li>what is read and written: {@link org.fostering.json.csv} for tables, {@link
 *       org.fostering.json.event} for envelopes, {@link org.fostering.json.rulepack} for the rules
 *       of a region, {@link org.fostering.json.record} for sealed records of decisions, {@link
 *       org.fostering.json.disclosure} for what a receiver may see;
 *   <li>how: {@link org.fostering.json.reader}, and {@link org.fostering.json.schema} for those who
 *       do not write in Java;
 *   <li>where: {@link org.fostering.json.host} makes a host's own Jackson read and write the same;
 *   <li>{@link org.fostering.json.compare}: what differs between two editions of a schema.
 * </ul>
 */
module org.fostering.json {
  requires transitive org.fostering.rules;
  requires com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires com.google.i18n.phonenumbers.libphonenumber;
  requires com.sanctionco.jmail;
  requires org.hibernate.validator;
  requires static transitive org.jspecify;
  // Not used here: javadoc looks into the annotations of the model's classes and wants to find
  // them.
  requires static org.immutables.value;
  // Of a host with Jackson 3; nobody else has it.
  requires static com.fasterxml.jackson.annotation;
  requires static tools.jackson.core;
  requires static transitive tools.jackson.databind;

  exports org.fostering.json;
  exports org.fostering.json.compare;
  exports org.fostering.json.csv;
  exports org.fostering.json.disclosure;
  exports org.fostering.json.event;
  exports org.fostering.json.host;
  exports org.fostering.json.reader;
  exports org.fostering.json.record;
  exports org.fostering.json.rulepack;
  exports org.fostering.json.schema;

  // Not that for Jackson 3: a module cannot offer a service of one that may be absent.
  provides com.fasterxml.jackson.databind.Module with
      org.fostering.json.host.FosteringJackson2Module;
}
