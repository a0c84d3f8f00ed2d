package org.fostering.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.description.ValueConstraint;
import org.fostering.model.term.DocumentType;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Words;

/**
 * Makes one schema. Every type in use gets one entry under {@code $defs}, and so does every form of
 * text that more than one property has.
 */
final class SchemaBuilder {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Strictness mode;
  private final SchemaParts parts = new SchemaParts(new TreeMap<>());
  private final CodeLists lists;
  private final Map<String, Class<?>> definedTypes = new HashMap<>();

  SchemaBuilder(Strictness mode, CodeLists lists) {
    this.mode = mode;
    this.lists = lists;
  }

  ObjectNode document(TypeDescription type) {
    DocumentType document = type.document().orElseThrow();
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", SchemaParts.DIALECT);
    schema.put("$id", id(document));
    schema.put("title", type.name());
    schema.put(
        "description",
        "A document of the type "
            + document.value()
            + ", format "
            + document.version()
            + purpose());
    ObjectNode properties = JSON.objectNode();
    properties.set(
        "documentType",
        JSON.objectNode()
            .put("description", "The type of the document.")
            .setAll(nullable(JSON.objectNode().put("const", document.value()))));
    properties.set(
        "formatVersion",
        JSON.objectNode()
            .put("description", "The version of the format that the document keeps to.")
            .setAll(nullable(formatVersion(document))));
    ArrayNode required = JSON.arrayNode();
    if (mode == Strictness.STRICT) {
      required.add("documentType").add("formatVersion");
    }
    object(schema, properties, required, type);
    parts.printInto(schema);
    return schema;
  }

  private String id(DocumentType document) {
    return "urn:fostering:schema:"
        + document.value()
        + ":"
        + document.version()
        + (mode == Strictness.STRICT ? "" : ":tolerant");
  }

  private String purpose() {
    return mode == Strictness.STRICT
        ? ", as senders write it: nothing stands in it that the format does not know."
        : ", as receivers accept it: properties and codes that the format does not know, and nulls"
            + " for what may be absent, are let through.";
  }

  /** Any minor version of the same major one, because a minor version only adds. */
  private ObjectNode formatVersion(DocumentType document) {
    return parts
        .line()
        .put("pattern", Patterns.whole(major(document) + "[.](?:0|[1-9][0-9]{0,3})"));
  }

  static String major(DocumentType document) {
    return document.version().substring(0, document.version().indexOf('.'));
  }

  private void object(
      ObjectNode schema, ObjectNode properties, ArrayNode required, TypeDescription type) {
    for (PropertyDescription property : type.properties()) {
      properties.set(property.name(), property(property));
      if (isRequired(property)) {
        required.add(property.name());
      }
    }
    schema.put("type", "object");
    schema.set("properties", properties);
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.put("additionalProperties", mode == Strictness.TOLERANT);
  }

  /**
   * A list that must not be empty must not be absent either: the model does not tell them apart.
   */
  private static boolean isRequired(PropertyDescription property) {
    return switch (property.occurrence()) {
      case REQUIRED -> true;
      case OPTIONAL -> false;
      case LIST ->
          property.constraints().stream()
              .anyMatch(constraint -> constraint instanceof ValueConstraint.Count count && count.least() > 0);
    };
  }

  private ObjectNode property(PropertyDescription property) {
    ObjectNode schema = JSON.objectNode();
    schema.put("description", property.definition());
    schema.put("x-sensitivity", Words.of(property.term().value()));
    if (!property.term().source().isEmpty()) {
      schema.put("x-source", property.term().source());
    }
    ObjectNode content =
        property.occurrence() == Occurrence.LIST ? list(property) : value(property);
    return schema.setAll(isRequired(property) ? content : nullable(content));
  }

  /**
   * Receivers take null for absence. A condition says so rather than a choice between two schemas,
   * because the errors of every branch of a choice are reported, and those of a condition are not.
   */
  private ObjectNode nullable(ObjectNode content) {
    if (mode == Strictness.STRICT) {
      return content;
    }
    ObjectNode schema = JSON.objectNode();
    schema.putObject("if").put("type", "null");
    schema.set("else", content);
    return schema;
  }

  private ObjectNode list(PropertyDescription property) {
    ObjectNode schema = JSON.objectNode().put("type", "array");
    schema.set("items", value(property));
    property.constraints().forEach(constraint -> count(schema, constraint, property));
    return schema;
  }

  private ObjectNode value(PropertyDescription property) {
    ObjectNode schema =
        switch (property.form()) {
          case TEXT -> text(property);
          case INTEGER -> integer();
          case BOOLEAN -> JSON.objectNode().put("type", "boolean");
          case DATE -> parts.date();
          case INSTANT -> parts.instant();
          case ENUM -> named(property.valueType(), this::closedEnum);
          case CODE -> named(property.valueType(), this::code);
          case TEXT_VALUE -> named(property.valueType(), this::textValue);
          case OBJECT -> named(property.valueType(), this::part);
        };
    property
        .valueConstraints()
        .forEach(constraint -> constrain(schema, constraint, property));
    return schema;
  }

  private static void count(
      ObjectNode schema, ValueConstraint constraint, PropertyDescription property) {
    if (!(constraint instanceof ValueConstraint.Count count)) {
      throw unsayable(constraint, property);
    }
    if (count.least() > 0) {
      schema.put("minItems", count.least());
    }
    if (count.most() < Integer.MAX_VALUE) {
      schema.put("maxItems", count.most());
    }
  }

  private static void constrain(
      ObjectNode schema, ValueConstraint constraint, PropertyDescription property) {
    if (constraint instanceof ValueConstraint.Readable text) {
      schema.put("maxLength", text.most());
    } else if (constraint instanceof ValueConstraint.Matching matching) {
      schema.put("pattern", Patterns.whole(matching.regexp()));
    } else if (constraint instanceof ValueConstraint.AtLeast least) {
      schema.put("minimum", least.least());
    } else if (constraint instanceof ValueConstraint.AtMost most) {
      schema.put("maximum", most.most());
    } else {
      throw unsayable(constraint, property);
    }
  }

  /**
   * A constraint left out would make the schema accept what the reader refuses, so it is an error.
   * {@code @Size} on a text is one of these: it counts UTF-16 units and JSON Schema counts code
   * points.
   */
  private static IllegalArgumentException unsayable(
      ValueConstraint constraint, PropertyDescription property) {
    return new IllegalArgumentException(
        property.owner().getName()
            + "."
            + property.accessor()
            + " has a constraint that the schema does not know how to say: "
            + (constraint instanceof ValueConstraint.Other other ? other.annotation() : constraint));
  }

  private ObjectNode text(PropertyDescription property) {
    List<ValueConstraint> constraints = property.valueConstraints();
    if (constraints.stream().anyMatch(ValueConstraint.Readable.class::isInstance)) {
      return parts.readable();
    }
    return constraints.isEmpty() ? JSON.objectNode().put("type", "string") : parts.line();
  }

  /** The model holds an {@code int}, so its bounds hold where no constraint draws closer ones. */
  private static ObjectNode integer() {
    return SchemaParts.bounded(JSON.objectNode().put("type", "integer"));
  }

  private void closedEnum(Class<?> type, ObjectNode schema) {
    ArrayNode constants = schema.put("type", "string").putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      constants.add(Words.of((Enum<?>) constant));
    }
  }

  private void code(Class<?> type, ObjectNode schema) {
    CodeList list = lists.of(type.asSubclass(Code.class));
    schema.put("description", "A code of the list " + list.name() + ".");
    if (mode == Strictness.TOLERANT) {
      schema.setAll(parts.readable());
      schema.put("maxLength", Code.MAX_LENGTH);
    } else {
      schema.put("type", "string");
    }
    // In the tolerant schema the known codes are examples: an annotation that refuses nothing.
    ArrayNode codes = schema.putArray(mode == Strictness.TOLERANT ? "examples" : "enum");
    list.entries().stream().map(CodeEntry::code).forEach(codes::add);
  }

  /** A form that lets white space pass lets a line break pass as well; any other is on one line. */
  private void textValue(Class<?> type, ObjectNode schema) {
    String pattern = Patterns.of(type);
    schema.setAll(pattern.contains("\\s") ? JSON.objectNode().put("type", "string") : parts.line());
    schema.put("pattern", pattern);
    if (type == PartialDate.class) {
      // The pattern lets a 31 April pass, so what is longer than a month must be a day that exists.
      schema
          .putArray("anyOf")
          .add(JSON.objectNode().put("maxLength", "2026-03".length()))
          .add(parts.date());
    }
  }

  private void part(Class<?> type, ObjectNode schema) {
    object(schema, JSON.objectNode(), JSON.arrayNode(), TypeDescription.of(type));
  }

  private ObjectNode named(Class<?> type, BiConsumer<Class<?>, ObjectNode> content) {
    String name = type.getSimpleName();
    Class<?> defined = definedTypes.putIfAbsent(name, type);
    if (defined != null && defined != type) {
      throw new IllegalArgumentException(
          "a schema cannot hold two types of one name: "
              + defined.getName()
              + ", "
              + type.getName());
    }
    return parts.define(name, schema -> content.accept(type, schema));
  }
}
