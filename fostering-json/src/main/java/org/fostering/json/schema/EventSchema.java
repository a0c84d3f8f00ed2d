package org.fostering.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.fostering.json.event.EventType;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;

/**
 * The schema of the envelope of an event. Of the document in it, it says the type alone: the rest
 * says the schema of that, so that each file stands by itself.
 */
final class EventSchema {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String PROPERTIES = "properties";
  private static final String REQUIRED = "required";
  private static final String DATA = "data";
  private static final String TYPE = "type";

  private final Strictness mode;
  private final SchemaParts parts = new SchemaParts();

  private EventSchema(Strictness mode) {
    this.mode = mode;
  }

  static ObjectNode of(Strictness mode) {
    return new EventSchema(mode).schema();
  }

  private ObjectNode schema() {
    ObjectNode schema =
        FormatSchema.head(
                "event:"
                    + ObjectFormat.Format.CURRENT
                    + (mode == Strictness.TOLERANT ? ":tolerant" : ""),
                "Event")
            .put(
                "description",
                "An event of CloudEvents 1.0 in its JSON format, with a document of the vocabulary"
                    + " as its data. No attribute holds anything of a person.")
            .put(TYPE, "object");
    properties(schema.putObject(PROPERTIES));
    List.of("specversion", "id", "source", TYPE).forEach(schema.putArray(REQUIRED)::add);
    branches(schema.putArray("allOf"));
    // What a host adds is a text, a whole number or a truth, by the rules of CloudEvents.
    if (mode == Strictness.STRICT) {
      ArrayNode any = schema.putObject("additionalProperties").putArray("anyOf");
      any.addObject().put(TYPE, "string");
      any.addObject()
          .put(TYPE, "integer")
          .put("minimum", Integer.MIN_VALUE)
          .put("maximum", Integer.MAX_VALUE);
      any.addObject().put(TYPE, "boolean");
      any.addObject().put(TYPE, "null");
      schema.putObject("propertyNames").put("pattern", "^(?:[a-z0-9]{1,20}|data_base64)$");
    } else {
      schema.put("additionalProperties", true);
    }
    parts.printInto(schema);
    return WelshDescriptions.addTo(schema);
  }

  private void properties(ObjectNode properties) {
    properties.set(
        "specversion",
        said(
            "The version of CloudEvents.",
            SchemaParts.line().put("pattern", "^(?:1[.][0-9]{1,4})$")));
    properties.set("id", said("The name of the event among those of its source.", filled()));
    properties.set("source", said("A reference that names the system it comes from.", filled()));
    properties.set(TYPE, type());
    properties.set("subject", optional("An identifier that says nothing of a person.", filled()));
    properties.set("time", optional("When it happened.", parts.instant()));
    properties.set("historic", historic());
    properties.set("answers", optional("The id of the event that it answers.", filled()));
    properties.set(
        "datacontenttype",
        optional(
            "The form of the data, which is JSON.",
            SchemaParts.line().put("pattern", "^(?:[^;\\s]*[/+][Jj][Ss][Oo][Nn]\\s*(?:;.*)?)$")));
    properties.set("dataschema", optional("The schema of the document.", filled()));
    properties.set(DATA, data());
    properties.set(
        "data_base64",
        JSON.objectNode()
            .put("description", "Not used: a document is written as JSON.")
            .put(TYPE, "null"));
  }

  private static ObjectNode filled() {
    return SchemaParts.line().put("minLength", 1);
  }

  private static ObjectNode said(String description, ObjectNode content) {
    return JSON.objectNode().put("description", description).setAll(content);
  }

  /** CloudEvents takes null for absence. */
  private static ObjectNode optional(String description, ObjectNode content) {
    ObjectNode schema = JSON.objectNode().put("description", description);
    schema.putArray("anyOf").add(content).addObject().put(TYPE, "null");
    return schema;
  }

  private ObjectNode type() {
    ObjectNode schema =
        JSON.objectNode()
            .put("description", "What happened.")
            .put("title", "EventType")
            .put(TYPE, "string");
    if (mode == Strictness.TOLERANT) {
      schema.setAll(filled());
    }
    ArrayNode names = schema.putArray(mode == Strictness.STRICT ? "enum" : "examples");
    EventType.all().forEach(type -> names.add(type.name()));
    Labels.addEventTypes(schema);
    return schema;
  }

  private static ObjectNode historic() {
    ObjectNode schema =
        JSON.objectNode()
            .put(
                "description",
                "Whether it happened before the two systems were joined, so that nobody is to act"
                    + " on it.");
    ArrayNode any = schema.putArray("anyOf");
    any.addObject().put(TYPE, "boolean");
    ArrayNode words = any.addObject().put(TYPE, "string").putArray("enum");
    words.add("true");
    words.add("false");
    any.addObject().put(TYPE, "null");
    return schema;
  }

  private ObjectNode data() {
    return optional(
        "The document, which keeps to the schema of its type.",
        parts.define(
            "document",
            "A document of the vocabulary.",
            schema -> schema.put(TYPE, "object").put("additionalProperties", true)));
  }

  /** For each type of document the events that hold one, and those that hold none. */
  private void branches(ArrayNode branches) {
    for (Class<? extends Document> document : Documents.standard()) {
      ObjectNode then = branch(branches, names(document), DATA);
      ObjectNode data = then.putObject(PROPERTIES).putObject(DATA);
      data.put(TYPE, "object")
          .putObject(PROPERTIES)
          .putObject(ObjectFormat.Format.TYPE)
          .put("const", Documents.name(document));
      if (mode == Strictness.STRICT) {
        data.putArray(REQUIRED).add(ObjectFormat.Format.TYPE);
      }
    }
    for (String needed : List.of("subject", "answers")) {
      List<String> names =
          EventType.all().stream()
              .filter(type -> type.needs().filter(needed::equals).isPresent())
              .map(EventType::name)
              .toList();
      ObjectNode properties = branch(branches, names, needed).putObject(PROPERTIES);
      properties.putObject(needed).put(TYPE, "string");
      if (mode == Strictness.STRICT) {
        properties.putObject(DATA).put(TYPE, "null");
      }
    }
  }

  private static List<String> names(Class<? extends Document> document) {
    return EventType.all().stream()
        .filter(type -> type.document().filter(document::equals).isPresent())
        .map(EventType::name)
        .toList();
  }

  private static ObjectNode branch(ArrayNode branches, List<String> types, String required) {
    ObjectNode branch = branches.addObject();
    ObjectNode given = branch.putObject("if");
    ArrayNode names = given.putObject(PROPERTIES).putObject(TYPE).putArray("enum");
    types.forEach(names::add);
    given.putArray(REQUIRED).add(TYPE);
    ObjectNode then = branch.putObject("then");
    then.putArray(REQUIRED).add(required);
    return then;
  }
}
