package org.fostering.json.event;

import java.util.List;

/** The names that the members of an event have. */
final class EventAttribute {

  static final String VERSION = "specversion";
  static final String ID = "id";
  static final String SOURCE = "source";
  static final String TYPE = "type";
  static final String SUBJECT = "subject";
  static final String TIME = "time";
  static final String CONTENT_TYPE = "datacontenttype";
  static final String SCHEMA = "dataschema";
  static final String HISTORIC = "historic";
  static final String ANSWERS = "answers";
  static final String DATA = "data";
  static final String ENCODED = "data_base64";

  static final List<String> ALL =
      List.of(
          VERSION,
          ID,
          SOURCE,
          TYPE,
          SUBJECT,
          TIME,
          CONTENT_TYPE,
          SCHEMA,
          HISTORIC,
          ANSWERS,
          DATA,
          ENCODED);

  private EventAttribute() {}
}
