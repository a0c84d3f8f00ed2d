package org.fostering.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
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
  private final SchemaParts parts = new SchemaParts(new LinkedHashMap<>());

  private FormatSchema(ObjectFormat.Format format) {
    this.format = format;
  }

  static ObjectNode of(ObjectFormat.Format format) {
    return new FormatSchema(format).document();
  }

  private ObjectNode document() {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", SchemaParts.DIALECT);
    schema.put("$id", "urn:fostering:schema:" + format.type() + ":" + ObjectFormat.Format.CURRENT);
    schema.put("title", format.document().name());
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
    parts.printInto(schema);
    return schema;
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
      ObjectNode schema = JSON.objectNode().put("type", "string");
      ArrayNode words = schema.putArray("enum");
      for (Enum<?> constant : option.type().getEnumConstants()) {
        words.add(Words.of(constant));
      }
      return schema;
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

  private ObjectNode simple(ValueFormat.Simple form) {
    return switch (form) {
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
