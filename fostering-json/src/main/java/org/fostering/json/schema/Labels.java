package org.fostering.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.fostering.json.event.EventType;
import org.fostering.json.format.ObjectFormat;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Label;
import org.fostering.model.code.CodeList;
import org.fostering.model.description.ClosedWord;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Words;

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
  static final String COMMENT = "$comment";
  private static final String TITLE = "title";
  private static final String DESCRIPTION = "description";
  static final String UNREVIEWED = "Some of these were not reviewed by a speaker of the language.";

  private Labels() {}

  static String description(CodeList list) {
    String description = "A code of the list " + list.name() + ".";
    return list.definition().map(meaning -> description + " " + meaning).orElse(description);
  }

  private static String welshDescription(CodeList list) {
    String description = "Cod o’r rhestr " + list.name() + ".";
    return list.definition()
        .flatMap(WelshDescriptions::of)
        .map(meaning -> description + " " + meaning)
        .orElse(description);
  }

  static void add(ObjectNode schema, CodeList list) {
    ObjectNode languages = schema.putObject(DEFINITIONS);
    languages.set(ENGLISH, labels(list, Locale.ENGLISH));
    ObjectNode welsh = labels(list, Messages.WELSH);
    languages.set(
        WELSH,
        JSON.objectNode()
            .put(COMMENT, UNREVIEWED)
            .put(DESCRIPTION, welshDescription(list))
            .setAll(welsh));
  }

  /** The words of a closed list: of one of the vocabulary with what they mean. */
  static void add(ObjectNode schema, Class<? extends Enum<?>> type) {
    ArrayNode english = JSON.arrayNode();
    ArrayNode welsh = JSON.arrayNode();
    for (ClosedWord word : ClosedWord.of(type)) {
      word(english, word.word(), word.label().english()).put(DESCRIPTION, word.definition());
      ObjectNode inWelsh = word(welsh, word.word(), word.label().welsh());
      WelshDescriptions.of(word.definition())
          .ifPresent(definition -> inWelsh.put(DESCRIPTION, definition));
    }
    if (english.isEmpty()) {
      for (String word : Words.all(type)) {
        RecordWords.label(type, word)
            .ifPresent(
                label -> {
                  word(english, word, label.english());
                  word(welsh, word, label.welsh());
                });
      }
    }
    add(schema, "oneOf", english, welsh);
  }

  static void addEventTypes(ObjectNode schema) {
    ArrayNode english = JSON.arrayNode();
    ArrayNode welsh = JSON.arrayNode();
    for (EventType type : EventType.all()) {
      word(english, type.name(), type.labelIn(Locale.ENGLISH));
      word(welsh, type.name(), type.labelIn(Messages.WELSH));
    }
    add(schema, "oneOf", english, welsh);
  }

  private static ObjectNode word(ArrayNode words, String word, String label) {
    return words.addObject().put("const", word).put(TITLE, label);
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
          code.put(DESCRIPTION, entry.definition());
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
