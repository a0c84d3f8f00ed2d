package org.fostering.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.fostering.json.format.LinesFormat;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.format.ValueFormat;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.Code;
import org.fostering.model.term.Text;
import org.fostering.model.value.PartialDate;
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
    SchemaParts parts = new SchemaParts();
    ObjectNode schema =
        head(
            format.type() + ":" + format.version() + (isTolerant(format) ? ":tolerant" : ""),
            format.document().name());
    new FormatSchema(format, parts).document(schema);
    parts.printInto(schema);
    return schema;
  }

  /**
   * The schema of a line of a text. Conditions on the type of the document rather than a choice
   * between schemas, because the errors of every branch of a choice are reported.
   */
  static ObjectNode of(LinesFormat lines) {
    SchemaParts parts = new SchemaParts();
    ObjectNode schema = head(lines.type() + ":" + ObjectFormat.Format.CURRENT, lines.title());
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

  private static ObjectNode head(String name, String title) {
    return JSON.objectNode()
        .put("$schema", SchemaParts.DIALECT)
        .put("$id", "urn:fostering:schema:" + name)
        .put("title", title);
  }

  private static boolean isTolerant(ObjectFormat.Format format) {
    return format.mode() == Strictness.TOLERANT;
  }

  private void document(ObjectNode schema) {
    object(schema, format.document().description(), format.properties());
  }

  private void object(ObjectNode schema, String description, List<ObjectFormat.Property> lines) {
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    for (ObjectFormat.Property property : lines) {
      properties.set(property.name(), property(property));
      if (property.required()) {
        required.add(property.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.put("additionalProperties", isTolerant(format));
  }

  private ObjectNode property(ObjectFormat.Property property) {
    ObjectNode schema = JSON.objectNode().put("description", property.description());
    property.sensitivity().ifPresent(how -> schema.put("x-sensitivity", Words.of(how)));
    property.source().ifPresent(source -> schema.put("x-source", source));
    ObjectNode content = form(property.form());
    return schema.setAll(isTolerant(format) && !property.required() ? nullable(content) : content);
  }

  /**
   * Receivers take null for absence. A condition says so rather than a choice between two schemas,
   * because the errors of every branch of a choice are reported, and those of a condition are not.
   */
  private static ObjectNode nullable(ObjectNode content) {
    ObjectNode schema = JSON.objectNode();
    schema.putObject("if").put("type", "null");
    schema.set("else", content);
    return schema;
  }

  private ObjectNode form(ValueFormat form) {
    if (form instanceof ValueFormat.Legible legible) {
      return legible(legible);
    }
    if (form instanceof ValueFormat.Matching matching) {
      return matching(matching);
    }
    if (form instanceof ValueFormat.Constant constant) {
      return JSON.objectNode().put("const", constant.text());
    }
    if (form instanceof ValueFormat.CodeOf code) {
      return code(code);
    }
    if (form instanceof ValueFormat.Named named) {
      return parts.define(named.name(), schema -> schema.setAll(form(named.form())));
    }
    if (form instanceof ValueFormat.Option option) {
      return words(Arrays.stream(option.type().getEnumConstants()).map(Words::of).toList());
    }
    if (form instanceof ValueFormat.OneWord oneWord) {
      return words(oneWord.words());
    }
    if (form instanceof ValueFormat.Whole number) {
      return whole(number);
    }
    if (form instanceof ValueFormat.Counts counts) {
      return counts(counts);
    }
    if (form instanceof ValueFormat.ListOf list) {
      return list(list);
    }
    if (form instanceof ValueFormat.Part part) {
      return part(part.shape());
    }
    if (form instanceof ValueFormat.OneOf oneOf) {
      return oneOf(oneOf);
    }
    return simple((ValueFormat.Simple) form);
  }

  private ObjectNode legible(ValueFormat.Legible form) {
    ObjectNode schema = atMost(form.most(), parts.readable());
    form.pattern().ifPresent(pattern -> schema.put("pattern", pattern.pattern()));
    return schema;
  }

  /** A form that lets white space pass lets a line break pass as well; any other is on one line. */
  private ObjectNode matching(ValueFormat.Matching form) {
    String pattern = form.pattern().pattern();
    ObjectNode schema =
        pattern.contains("\\s") ? JSON.objectNode().put("type", "string") : parts.line();
    return atMost(form.most(), schema.put("pattern", pattern));
  }

  private static ObjectNode atMost(int most, ObjectNode schema) {
    return most < ValueFormat.ANY ? schema.put("maxLength", most) : schema;
  }

  /** In the tolerant schema the known codes are examples: an annotation that refuses nothing. */
  private ObjectNode code(ValueFormat.CodeOf form) {
    ObjectNode schema =
        JSON.objectNode().put("description", "A code of the list " + form.list() + ".");
    if (isTolerant(format)) {
      schema.setAll(parts.readable());
      schema.put("maxLength", Code.MAX_LENGTH);
    } else {
      schema.put("type", "string");
    }
    form.codes().forEach(schema.putArray(isTolerant(format) ? "examples" : "enum")::add);
    return schema;
  }

  private static ObjectNode whole(ValueFormat.Whole form) {
    ObjectNode schema = JSON.objectNode().put("type", "integer").put("minimum", form.least());
    form.most().ifPresent(most -> schema.put("maximum", most));
    return schema;
  }

  private ObjectNode list(ValueFormat.ListOf form) {
    ObjectNode schema = JSON.objectNode().put("type", "array");
    schema.set("items", form(form.element()));
    if (form.least() > 0) {
      schema.put("minItems", form.least());
    }
    return form.most() < ValueFormat.ANY ? schema.put("maxItems", form.most()) : schema;
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
      case PARTIAL_DATE -> partialDate();
      case INSTANT -> parts.instant();
      case BOOLEAN -> JSON.objectNode().put("type", "boolean");
      case SCALAR -> scalar();
      case FORMAT_VERSION -> parts.line().put("pattern", format.versions());
    };
  }

  /** The pattern lets a 31 April pass, so what is longer than a month must be a day that exists. */
  private ObjectNode partialDate() {
    ObjectNode schema = parts.line().put("pattern", PartialDate.PATTERN);
    schema
        .putArray("anyOf")
        .add(JSON.objectNode().put("maxLength", "2026-03".length()))
        .add(parts.date());
    return schema;
  }

  /** Bounds of numbers and patterns of texts say nothing of the other types. */
  private ObjectNode scalar() {
    return parts.define(
        "scalar",
        "A whole number, true or false, or a code.",
        schema -> {
          schema.putArray("type").add("integer").add("boolean").add("string");
          schema.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
          schema.put("minLength", 1).put("maxLength", ObjectFormat.SCALAR_LENGTH);
          schema.put("pattern", Text.VISIBLE);
          schema.putObject("not").put("type", "string").put("pattern", Text.CONTROL);
        });
  }

  private ObjectNode part(String name) {
    ObjectFormat shape = format.part(name);
    return parts.define(
        name,
        schema -> {
          object(schema, shape.description(), shape.properties());
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
