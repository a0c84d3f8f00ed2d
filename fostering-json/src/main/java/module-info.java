/** How the vocabulary travels: reader, writer, validator, JSON Schema and the command line. */
module org.fostering.json {
  requires transitive org.fostering.rules;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires java.logging;
  requires org.hibernate.validator;
  requires static transitive org.jspecify;
  requires static info.picocli;
  requires static me.tongfei.progressbar;
  requires static org.commonmark;
  requires static org.commonmark.ext.gfm.tables;

  exports org.fostering.json;
  exports org.fostering.json.csv;
  exports org.fostering.json.reader;
  exports org.fostering.json.record;
  exports org.fostering.json.rulepack;
  exports org.fostering.json.schema;

  opens org.fostering.cli to
      info.picocli;
}
