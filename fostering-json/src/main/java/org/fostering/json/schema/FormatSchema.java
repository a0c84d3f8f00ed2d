package org.fostering.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fostering.json.format.LinesFormat;
import org.fostering.json.format.ObjectFormat;
import org.fostering.json.format.ValueFormat;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeList;
import org.fostering.model.description.ClosedWord;
import org.fostering.model.value.Words;

/**
 * Prints a format as a JSON Schema of the draft 2020-12, in the manner of the schemas of the
 * vocabulary. An object of this class prints one schema.
 */
final class FormatSchema {

  /** The descriptions of forms that a pattern alone does not explain. */
  private static final Map<String, String> DESCRIBED =
      Map.of(
          "Moment",
          "A day (2026-03-31), or a day with a time and an offset (2026-03-31T14:05:00+01:00).",
          "PartialDate",
          "A day (2026-03-31), or a month (2026-03) or a year (2026) where no more is known.",
          "Postcode",
          "A postcode of the United Kingdom (SW1A 1AA), or its first half (SW1A).");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String NULL = "null";

  private final ObjectFormat.Format format;
  private final SchemaParts parts;

  private FormatSchema(ObjectFormat.Format format, SchemaParts parts) {
    this.format = format;
    this.parts = parts;
  }

  static ObjectNode of(ObjectFormat.Format format) {
    return of(format, format.properties());
  }

  /** The schema of what does not say of which type and version it is. */
  static ObjectNode ofBare(ObjectFormat.Format format) {
    return of(format, format.document().properties());
  }

  private static ObjectNode of(ObjectFormat.Format format, List<ObjectFormat.Property> properties) {
    SchemaParts parts = new SchemaParts();
    ObjectNode schema =
        head(
            format.type() + ":" + format.version() + (isTolerant(format) ? ":tolerant" : ""),
            SchemaParts.title(format.document().name()));
    new FormatSchema(format, parts).object(schema, format.document().description(), properties);
    parts.printInto(schema);
    return WelshDescriptions.addTo(schema);
  }

  /**
   * The schema of a line of a text: a choice between its kinds, which generators of types
   * understand. Each kind says its type, so that a line is of one of them at most.
   */
  static ObjectNode of(LinesFormat lines) {
    SchemaParts parts = new SchemaParts();
    ObjectNode schema = head(lines.type() + ":" + ObjectFormat.Format.CURRENT, lines.title());
    schema.put("description", lines.description());
    ArrayNode kinds = schema.putArray("anyOf");
    for (ObjectFormat.Format format : lines.documents()) {
      kinds.add(parts.define(format.document().name(), new FormatSchema(format, parts)::document));
    }
    parts.printInto(schema);
    return WelshDescriptions.addTo(schema);
  }

  static ObjectNode head(String name, String title) {
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
    Labels.add(schema, lines);
  }

  private ObjectNode property(ObjectFormat.Property property) {
    ObjectNode schema = JSON.objectNode().put("description", property.description());
    comment(property).ifPresent(comment -> schema.put("$comment", comment));
    ObjectNode content = form(property.form());
    // Of a word that stands here it says more what it is of.
    content.remove("description");
    if (content.has("enum") || content.has("propertyNames")) {
      schema.put("title", SchemaParts.title(property.name()));
    }
    return schema.setAll(
        isTolerant(format) && !property.required() ? nullable(content) : beside(content));
  }

  /**
   * How sensitive the value of a property is, and where its term comes from. A comment, because a
   * strict validator refuses a schema with a keyword that it does not know, and generators of types
   * make a type of whatever has a title.
   */
  private static Optional<String> comment(ObjectFormat.Property property) {
    List<String> comments = new ArrayList<>();
    property.sensitivity().ifPresent(how -> comments.add("sensitivity: " + Words.of(how)));
    property.source().ifPresent(source -> comments.add("source: " + source));
    return comments.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", comments));
  }

  /**
   * A reference that can have neighbours. Generators of types take a reference that has some for a
   * type of its own.
   */
  private static ObjectNode beside(ObjectNode content) {
    if (!content.has(SchemaParts.REFERENCE)) {
      return content;
    }
    ObjectNode schema = JSON.objectNode();
    schema.putArray("allOf").add(content);
    return schema;
  }

  /**
   * Receivers take null for absence. Said by a second type, or by a choice where a type has a name:
   * what generators of types understand.
   */
  private static ObjectNode nullable(ObjectNode content) {
    if (content.has(SchemaParts.REFERENCE)) {
      ObjectNode schema = JSON.objectNode();
      schema.putArray("anyOf").add(content).addObject().put("type", NULL);
      return schema;
    }
    JsonNode type = content.get("type");
    content.putArray("type").add(type).add(NULL);
    if (content.get("enum") instanceof ArrayNode options) {
      options.addNull();
    }
    return content;
  }

  private ObjectNode form(ValueFormat form) {
    if (form instanceof ValueFormat.Legible legible) {
      return legible(legible);
    }
    if (form instanceof ValueFormat.Matching matching) {
      return matching(matching);
    }
    if (form instanceof ValueFormat.Constant constant) {
      return words(List.of(constant.text()));
    }
    if (form instanceof ValueFormat.CodeOf code) {
      return code(code);
    }
    if (form instanceof ValueFormat.Named named) {
      return parts.define(named.name(), schema -> named(schema, named));
    }
    if (form instanceof ValueFormat.Option option) {
      return described(option);
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

  private void named(ObjectNode schema, ValueFormat.Named named) {
    if (DESCRIBED.containsKey(named.name())) {
      schema.put("description", DESCRIBED.get(named.name()));
    }
    schema.setAll(form(named.form()));
  }

  private ObjectNode legible(ValueFormat.Legible form) {
    ObjectNode schema = atMost(form.most(), SchemaParts.readable());
    form.pattern().ifPresent(pattern -> schema.put("pattern", pattern.pattern()));
    return schema;
  }

  /** A form that lets white space pass lets a line break pass as well; any other is on one line. */
  private ObjectNode matching(ValueFormat.Matching form) {
    String pattern = form.pattern().pattern();
    ObjectNode schema =
        pattern.contains("\\s") ? JSON.objectNode().put("type", "string") : SchemaParts.line();
    return atMost(form.most(), schema.put("pattern", pattern));
  }

  private static ObjectNode atMost(int most, ObjectNode schema) {
    return most < ValueFormat.ANY ? schema.put("maxLength", most) : schema;
  }

  /** In the tolerant schema the known codes are examples: an annotation that refuses nothing. */
  private ObjectNode code(ValueFormat.CodeOf form) {
    CodeList list = form.list();
    ObjectNode schema = JSON.objectNode().put("description", Labels.description(list));
    if (isTolerant(format)) {
      schema.setAll(SchemaParts.readable());
      schema.put("maxLength", Code.MAX_LENGTH);
    } else {
      schema.put("type", "string");
    }
    ArrayNode codes = schema.putArray(isTolerant(format) ? "examples" : "enum");
    list.entries().forEach(entry -> codes.add(entry.code()));
    Labels.add(schema, list);
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

  /** The words of a closed list, each with what it means. */
  private static ObjectNode described(ValueFormat.Option option) {
    ObjectNode schema = JSON.objectNode();
    List<ClosedWord> words = ClosedWord.of(option.type());
    if (!words.isEmpty()) {
      schema.put(
          "description",
          words.stream()
              .map(word -> word.word() + ": " + word.definition())
              .collect(Collectors.joining(" ")));
    }
    schema.setAll(words(Arrays.stream(option.type().getEnumConstants()).map(Words::of).toList()));
    Labels.add(schema, option.type());
    return schema;
  }

  private static ObjectNode words(List<String> words) {
    ObjectNode schema = JSON.objectNode().put("type", "string");
    words.forEach(schema.putArray("enum")::add);
    return schema;
  }

  private static ObjectNode counts(ValueFormat.Counts form) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    if (form.of().isPresent()) {
      ObjectNode names = schema.putObject("propertyNames");
      Words.all(form.of().get()).forEach(names.putArray("enum")::add);
      Labels.add(names, form.of().get());
    }
    schema.putObject("additionalProperties").put("type", "integer").put("minimum", 1);
    return schema;
  }

  private ObjectNode simple(ValueFormat.Simple form) {
    return switch (form) {
      case TEXT -> JSON.objectNode().put("type", "string");
      case DATE -> parts.date();
      case PARTIAL_DATE -> SchemaParts.line().put("pattern", Patterns.PARTIAL_DATE);
      case MOMENT -> SchemaParts.line().put("pattern", Patterns.MOMENT);
      case BOOLEAN -> JSON.objectNode().put("type", "boolean");
      case SCALAR -> scalar();
      case FORMAT_VERSION -> SchemaParts.line().put("pattern", format.versions());
    };
  }

  private ObjectNode scalar() {
    return parts.define(
        "scalar",
        "A whole number, true or false, or a code.",
        schema -> {
          ArrayNode choice = schema.putArray("anyOf");
          choice.add(whole(ValueFormat.INTEGER));
          choice.addObject().put("type", "boolean");
          choice.add(SchemaParts.readable().put("maxLength", ObjectFormat.SCALAR_LENGTH));
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
    choice.properties().forEach(name -> has(branches.addObject(), name));
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
            has(telling.addObject(), first);
            ObjectNode branch = then.addObject();
            has(branch.putObject("if"), first);
            branch.set("then", part(name));
          }
        });
  }

  /** Strict validators want a property that is required to be mentioned. */
  private static void has(ObjectNode schema, String property) {
    schema.putObject("properties").put(property, true);
    schema.putArray("required").add(property);
  }
}
