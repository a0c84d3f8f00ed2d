package org.fostering.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Label;
import org.fostering.model.code.CodeList;
import org.fostering.model.finding.Messages;

/**
 * What a list of codes and each of its codes are called in English and Welsh, for who fills a form
 * or names a column from a schema.
 *
 * <p>They stand under the {@code $defs} of the list's own schema, one for each language, as the
 * choice by which forms show codes: a {@code const} with its {@code title}. Nothing refers to them,
 * so that no validator and no generator of types meets them, and no keyword is of our own.
 */
final class CodeLabels {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String TITLE = "title";

  private CodeLabels() {}

  static String description(CodeList list) {
    String description = "A code of the list " + list.name() + ".";
    return list.definition().map(meaning -> description + " " + meaning).orElse(description);
  }

  static void add(ObjectNode schema, CodeList list) {
    ObjectNode languages = schema.putObject("$defs");
    languages.set("en", labels(list, Locale.ENGLISH));
    ObjectNode welsh = labels(list, Messages.WELSH);
    if (!welsh.isEmpty()) {
      languages.set("cy", welsh);
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
      labels.put("$comment", "Some of these were not reviewed by a speaker of the language.");
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
