package org.fostering.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.fostering.json.internal.TextFormats;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Text;
import org.fostering.model.value.PartialDate;

/**
 * Makes one schema. Every type in use gets one entry under {@code $defs}, and so does every form of
 * text that more than one property has.
 */
final class SchemaBuilder {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Strictness mode;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();
  private final Map<String, Class<?>> definedTypes = new HashMap<>();

  SchemaBuilder(Strictness mode) {
    this.mode = mode;
  }

  ObjectNode document(TypeDescription type) {
    DocumentType document = type.document().orElseThrow();
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", DIALECT);
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
    ObjectNode parts = schema.putObject("$defs");
    definitions.forEach(parts::set);
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
    return line().put("pattern", Patterns.whole(major(document) + "[.](?:0|[1-9][0-9]{0,3})"));
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
              .anyMatch(constraint -> constraint instanceof Size size && size.min() > 0);
    };
  }

  private ObjectNode property(PropertyDescription property) {
    ObjectNode schema = JSON.objectNode();
    schema.put("description", property.definition());
    schema.put("x-sensitivity", TextFormats.hyphenated(property.term().value().name()));
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
          case DATE -> date();
          case INSTANT -> instant();
          case ENUM -> named(property.valueType(), this::closedEnum);
          case CODE -> named(property.valueType(), this::code);
          case TEXT_VALUE -> named(property.valueType(), this::textValue);
          case OBJECT -> named(property.valueType(), this::part);
        };
    property
        .singleValueConstraints()
        .forEach(constraint -> constrain(schema, constraint, property));
    return schema;
  }

  private static void count(
      ObjectNode schema, Annotation constraint, PropertyDescription property) {
    if (!(constraint instanceof Size size)) {
      throw unsayable(constraint, property);
    }
    if (size.min() > 0) {
      schema.put("minItems", size.min());
    }
    if (size.max() < Integer.MAX_VALUE) {
      schema.put("maxItems", size.max());
    }
  }

  private static void constrain(
      ObjectNode schema, Annotation constraint, PropertyDescription property) {
    if (constraint instanceof Text text) {
      schema.put("maxLength", text.max());
    } else if (constraint instanceof Pattern pattern && pattern.flags().length == 0) {
      schema.put("pattern", Patterns.whole(pattern.regexp()));
    } else if (constraint instanceof Min min) {
      schema.put("minimum", min.value());
    } else if (constraint instanceof Max max) {
      schema.put("maximum", max.value());
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
      Annotation constraint, PropertyDescription property) {
    return new IllegalArgumentException(
        property.accessor()
            + " has a constraint that the schema does not know how to say: "
            + constraint.annotationType().getName());
  }

  private ObjectNode text(PropertyDescription property) {
    List<Annotation> constraints = property.singleValueConstraints();
    if (constraints.stream().anyMatch(Text.class::isInstance)) {
      return readable();
    }
    return constraints.isEmpty() ? JSON.objectNode().put("type", "string") : line();
  }

  /** The model holds an {@code int}, so its bounds hold where no constraint draws closer ones. */
  private static ObjectNode integer() {
    return JSON.objectNode()
        .put("type", "integer")
        .put("minimum", Integer.MIN_VALUE)
        .put("maximum", Integer.MAX_VALUE);
  }

  private void closedEnum(Class<?> type, ObjectNode schema) {
    ArrayNode constants = schema.put("type", "string").putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      constants.add(TextFormats.hyphenated(((Enum<?>) constant).name()));
    }
  }

  private void code(Class<?> type, ObjectNode schema) {
    CodeList list = CodeLists.standard().of(type.asSubclass(Code.class));
    schema.put("description", "A code of the list " + list.name() + ".");
    if (mode == Strictness.TOLERANT) {
      schema.setAll(readable());
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
    schema.setAll(pattern.contains("\\s") ? JSON.objectNode().put("type", "string") : line());
    schema.put("pattern", pattern);
    if (type == PartialDate.class) {
      // The pattern lets a 31 April pass, so what is longer than a month must be a day that exists.
      schema
          .putArray("anyOf")
          .add(JSON.objectNode().put("maxLength", "2026-03".length()))
          .add(date());
    }
  }

  private void part(Class<?> type, ObjectNode schema) {
    object(schema, JSON.objectNode(), JSON.arrayNode(), TypeDescription.of(type));
  }

  private ObjectNode readable() {
    return shared(
        "text",
        "A text that somebody can read: on one line, and not blank.",
        schema -> {
          schema.put("type", "string").put("minLength", 1).put("pattern", Text.VISIBLE);
          schema.set("not", JSON.objectNode().put("pattern", Text.CONTROL));
        });
  }

  /**
   * A text without control characters, for texts with a pattern. Some regular expression engines
   * let {@code $} match before a line break at the end of the text; refusing control characters
   * makes it match at the end alone.
   */
  private ObjectNode line() {
    return shared(
        "line",
        "A text on one line.",
        schema -> {
          schema.put("type", "string");
          schema.set("not", JSON.objectNode().put("pattern", Text.CONTROL));
        });
  }

  private ObjectNode date() {
    return shared(
        "date",
        "A day that exists (ISO 8601).",
        schema -> {
          schema.setAll(line());
          schema.put("format", "date").put("pattern", Patterns.DATE);
        });
  }

  private ObjectNode instant() {
    return shared(
        "instant",
        "A date, time and offset (RFC 3339).",
        schema -> {
          schema.setAll(line());
          schema.put("format", "date-time").put("pattern", Patterns.INSTANT);
        });
  }

  private ObjectNode shared(String name, String description, Consumer<ObjectNode> content) {
    if (!definitions.containsKey(name)) {
      ObjectNode schema = JSON.objectNode().put("description", description);
      definitions.put(name, schema);
      content.accept(schema);
    }
    return reference(name);
  }

  private ObjectNode named(Class<?> type, BiConsumer<Class<?>, ObjectNode> content) {
    String name = type.getSimpleName();
    Class<?> defined = definedTypes.putIfAbsent(name, type);
    if (defined == null) {
      ObjectNode schema = JSON.objectNode();
      definitions.put(name, schema);
      content.accept(type, schema);
    } else if (defined != type) {
      throw new IllegalArgumentException(
          "a schema cannot hold two types of one name: "
              + defined.getName()
              + ", "
              + type.getName());
    }
    return reference(name);
  }

  private static ObjectNode reference(String name) {
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }
}
