package org.fostering.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.fostering.json.format.ObjectFormat;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Label;
import org.fostering.model.code.CodeList;
import org.fostering.model.description.ClosedWord;
import org.fostering.model.finding.Messages;

/**
 * What a list, each of its codes or words, and each property of an object are called in English and
 * Welsh, for who makes a form or names a column from a schema.
 *
 * <p>They stand under the {@code $defs} of the schema itself, one for each language: codes as the
 * choice by which forms show them, a {@code const} with its {@code title}, and properties as {@code
 * properties} with theirs. Nothing refers to them, so that no validator and no generator of types
 * meets them, and no keyword is of our own.
 */
final class Labels {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static final String ENGLISH = "en";
  static final String WELSH = "cy";

  private static final String DEFINITIONS = "$defs";
  private static final String COMMENT = "$comment";
  private static final String TITLE = "title";
  private static final String UNREVIEWED =
      "Some of these were not reviewed by a speaker of the language.";

  private Labels() {}

  static String description(CodeList list) {
    String description = "A code of the list " + list.name() + ".";
    return list.definition().map(meaning -> description + " " + meaning).orElse(description);
  }

  static void add(ObjectNode schema, CodeList list) {
    ObjectNode languages = schema.putObject(DEFINITIONS);
    languages.set(ENGLISH, labels(list, Locale.ENGLISH));
    ObjectNode welsh = labels(list, Messages.WELSH);
    if (!welsh.isEmpty()) {
      languages.set(WELSH, welsh);
    }
  }

  /** The words of a closed list, if they have labels. */
  static void add(ObjectNode schema, Class<? extends Enum<?>> type) {
    ArrayNode english = JSON.arrayNode();
    ArrayNode welsh = JSON.arrayNode();
    for (ClosedWord word : ClosedWord.of(type)) {
      english.addObject().put("const", word.word()).put(TITLE, word.label().english());
      welsh.addObject().put("const", word.word()).put(TITLE, word.label().welsh());
    }
    add(schema, "oneOf", english, welsh);
  }

  /** The properties of an object that have labels. */
  static void add(ObjectNode schema, List<ObjectFormat.Property> properties) {
    ObjectNode english = JSON.objectNode();
    ObjectNode welsh = JSON.objectNode();
    for (ObjectFormat.Property property : properties) {
      property
          .label()
          .ifPresent(
              label -> {
                english.putObject(property.name()).put(TITLE, label.english());
                welsh.putObject(property.name()).put(TITLE, label.welsh());
              });
    }
    add(schema, "properties", english, welsh);
  }

  private static void add(ObjectNode schema, String keyword, JsonNode english, JsonNode welsh) {
    if (!english.isEmpty()) {
      ObjectNode languages = schema.putObject(DEFINITIONS);
      languages.putObject(ENGLISH).set(keyword, english);
      languages.putObject(WELSH).put(COMMENT, UNREVIEWED).set(keyword, welsh);
    }
  }

  /** What has no name in the language stays away: one in another would pass for one in it. */
  private static ObjectNode labels(CodeList list, Locale language) {
    ObjectNode labels = JSON.objectNode();
    boolean reviewed = label(labels, list.titleIn(language), language);
    ArrayNode codes = JSON.arrayNode();
    for (CodeEntry entry : list.entries()) {
      ObjectNode code = JSON.objectNode().put("const", entry.code());
      reviewed &= label(code, entry.labelIn(language), language);
      if (code.has(TITLE)) {
        codes.add(code);
        if (language.equals(Locale.ENGLISH)) {
          code.put("description", entry.definition());
        }
      }
    }
    if (!reviewed) {
      labels.put(COMMENT, UNREVIEWED);
    }
    return codes.isEmpty() ? labels : labels.set("oneOf", codes);
  }

  /** Whether nothing is there that was not reviewed. */
  private static boolean label(ObjectNode schema, Label label, Locale language) {
    if (!label.language().equals(language)) {
      return true;
    }
    schema.put(TITLE, label.text());
    return label.reviewed();
  }
}
