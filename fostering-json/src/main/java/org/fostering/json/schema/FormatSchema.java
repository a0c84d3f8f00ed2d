package org.fostering.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.fostering.json.format.LinesFormat;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.format.ValueFormat;
import org.fostering.model.term.Text;
import org.fostering.model.value.Words;

/**
 * Prints a format as a JSON Schema of the draft 2020-12, in the manner of the schemas of the
 * vocabulary. An object of this class prints one schema.
 */
final class FormatSchema {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectFormat.Format format;
  private final SchemaParts parts;

  private FormatSchema(ObjectFormat.Format format, SchemaParts parts) {
    this.format = format;
    this.parts = parts;
  }

  static ObjectNode of(ObjectFormat.Format format) {
    SchemaParts parts = new SchemaParts(new LinkedHashMap<>());
    ObjectNode schema = head(format.type(), format.document().name());
    new FormatSchema(format, parts).document(schema);
    parts.printInto(schema);
    return schema;
  }

  /**
   * The schema of a line of a text. Conditions on the type of the document rather than a choice
   * between schemas, because the errors of every branch of a choice are reported.
   */
  static ObjectNode of(LinesFormat lines) {
    SchemaParts parts = new SchemaParts(new LinkedHashMap<>());
    ObjectNode schema = head(lines.type(), lines.title());
    schema.put("description", lines.description());
    schema.put("type", "object");
    ArrayNode types =
        schema.putObject("properties").putObject(ObjectFormat.Format.TYPE).putArray("enum");
    schema.putArray("required").add(ObjectFormat.Format.TYPE);
    ArrayNode branches = schema.putArray("allOf");
    for (ObjectFormat.Format format : lines.documents()) {
      types.add(format.type());
      ObjectNode branch = branches.addObject();
      branch
          .putObject("if")
          .putObject("properties")
          .putObject(ObjectFormat.Format.TYPE)
          .put("const", format.type());
      branch.set(
          "then",
          parts.define(format.document().name(), new FormatSchema(format, parts)::document));
    }
    parts.printInto(schema);
    return schema;
  }

  private static ObjectNode head(String type, String title) {
    return JSON.objectNode()
        .put("$schema", SchemaParts.DIALECT)
        .put("$id", "urn:fostering:schema:" + type + ":" + ObjectFormat.Format.CURRENT)
        .put("title", title);
  }

  private void document(ObjectNode schema) {
    schema.put("description", format.document().description());
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties
        .putObject(ObjectFormat.Format.TYPE)
        .put("description", "The type of the document.")
        .put("const", format.type());
    ObjectNode version =
        properties
            .putObject(ObjectFormat.Format.VERSION)
            .put("description", "The version of the format that the document keeps to.");
    version.setAll(parts.line().put("pattern", ObjectFormat.Format.VERSIONS));
    ArrayNode required =
        schema.putArray("required").add(ObjectFormat.Format.TYPE).add(ObjectFormat.Format.VERSION);
    properties(format.document(), properties, required);
    schema.put("additionalProperties", false);
  }

  private void properties(ObjectFormat shape, ObjectNode properties, ArrayNode required) {
    for (ObjectFormat.Property property : shape.properties()) {
      properties
          .putObject(property.name())
          .put("description", property.description())
          .setAll(form(property.form()));
      if (property.required()) {
        required.add(property.name());
      }
    }
  }

  private ObjectNode form(ValueFormat form) {
    if (form instanceof ValueFormat.Legible legible) {
      return parts.readable().put("maxLength", legible.most());
    }
    if (form instanceof ValueFormat.Matching matching) {
      return parts
          .line()
          .put("pattern", matching.pattern().pattern())
          .put("maxLength", matching.most());
    }
    if (form instanceof ValueFormat.Option option) {
      return words(Arrays.stream(option.type().getEnumConstants()).map(Words::of).toList());
    }
    if (form instanceof ValueFormat.OneWord oneWord) {
      return words(oneWord.words());
    }
    if (form instanceof ValueFormat.AtLeast number) {
      return JSON.objectNode().put("type", "integer").put("minimum", number.least());
    }
    if (form instanceof ValueFormat.Counts counts) {
      return counts(counts);
    }
    if (form instanceof ValueFormat.ListOf list) {
      ObjectNode schema = JSON.objectNode().put("type", "array");
      schema.set("items", form(list.element()));
      return list.least() > 0 ? schema.put("minItems", list.least()) : schema;
    }
    if (form instanceof ValueFormat.Part part) {
      return part(part.shape());
    }
    if (form instanceof ValueFormat.OneOf oneOf) {
      return oneOf(oneOf);
    }
    return simple((ValueFormat.Simple) form);
  }

  private static ObjectNode words(List<String> words) {
    ObjectNode schema = JSON.objectNode().put("type", "string");
    words.forEach(schema.putArray("enum")::add);
    return schema;
  }

  private static ObjectNode counts(ValueFormat.Counts form) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    if (!form.names().isEmpty()) {
      form.names().forEach(schema.putObject("propertyNames").putArray("enum")::add);
    }
    schema.putObject("additionalProperties").put("type", "integer").put("minimum", 1);
    return schema;
  }

  private ObjectNode simple(ValueFormat.Simple form) {
    return switch (form) {
      case TEXT -> JSON.objectNode().put("type", "string");
      case DATE -> parts.date();
      case BOOLEAN -> JSON.objectNode().put("type", "boolean");
      case INTEGER -> SchemaParts.bounded(JSON.objectNode().put("type", "integer"));
      case SCALAR -> scalar();
      case FORMAT_VERSION -> parts.line().put("pattern", ObjectFormat.Format.VERSIONS);
    };
  }

  /** Bounds of numbers and patterns of texts say nothing of the other types. */
  private ObjectNode scalar() {
    return parts.define(
        "scalar",
        "A whole number, true or false, or a code.",
        schema -> {
          schema.putArray("type").add("integer").add("boolean").add("string");
          SchemaParts.bounded(schema);
          schema.put("minLength", 1).put("maxLength", ObjectFormat.SCALAR_LENGTH);
          schema.put("pattern", Text.VISIBLE);
          schema.putObject("not").put("type", "string").put("pattern", Text.CONTROL);
        });
  }

  private ObjectNode part(String name) {
    ObjectFormat shape = format.part(name);
    return parts.define(
        name,
        shape.description(),
        schema -> {
          schema.put("type", "object");
          ArrayNode required = JSON.arrayNode();
          properties(shape, schema.putObject("properties"), required);
          if (!required.isEmpty()) {
            schema.set("required", required);
          }
          schema.put("additionalProperties", false);
          shape.choice().ifPresent(choice -> choice(schema.putArray("oneOf"), choice));
        });
  }

  private static void choice(ArrayNode branches, ObjectFormat.Choice choice) {
    choice.properties().forEach(name -> branches.addObject().putArray("required").add(name));
  }

  /**
   * A chain of conditions on the telling properties rather than a choice between schemas, because
   * the errors of every branch of a choice are reported.
   */
  private ObjectNode oneOf(ValueFormat.OneOf form) {
    return parts.define(
        form.name(),
        "An object of one of the shapes "
            + String.join(", ", form.shapes())
            + ": the one whose first property it has.",
        schema -> {
          schema.put("type", "object");
          ArrayNode telling = schema.putArray("oneOf");
          ArrayNode then = schema.putArray("allOf");
          for (String name : form.shapes()) {
            String first = format.part(name).properties().get(0).name();
            telling.addObject().putArray("required").add(first);
            ObjectNode branch = then.addObject();
            branch.putObject("if").putArray("required").add(first);
            branch.set("then", part(name));
          }
        });
  }
}
