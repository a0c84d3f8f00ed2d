package org.fostering.cli.terms;

import java.util.Locale;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.DataDictionary.Entry;

/** The data dictionary as Markdown, a table for each type and each code list. */
final class TermsMarkdown {

  private TermsMarkdown() {}

  static String print(DataDictionary dictionary, CodeLists lists) {
    StringBuilder out = new StringBuilder("# Data dictionary\n");
    String type = "";
    for (Entry entry : dictionary.entries()) {
      if (!entry.type().equals(type)) {
        type = entry.type();
        out.append("\n## ").append(type).append("\n\n");
        row(out, "Term", "Holds", "Definition", "Source", "Sensitivity", "Since");
        row(out, "---", "---", "---", "---", "---", "---");
      }
      row(
          out,
          entry.name(),
          word(entry.occurrence()) + " " + entry.values().orElse(word(entry.form())),
          entry.definition(),
          entry.source().orElse(""),
          word(entry.sensitivity()),
          entry.since());
    }
    out.append("\n# Code lists\n");
    for (CodeList list : lists.all()) {
      print(list, out);
    }
    return out.toString();
  }

  private static void print(CodeList list, StringBuilder out) {
    out.append("\n## ").append(list.name()).append("\n\n");
    row(out, "Code", "English", "Welsh", "Definition", "Status", "Source");
    row(out, "---", "---", "---", "---", "---", "---");
    for (CodeEntry entry : list.entries()) {
      row(
          out,
          entry.code(),
          entry.label(),
          entry
              .labelWelsh()
              .map(label -> label + (entry.welshReviewed() ? "" : " (not reviewed)"))
              .orElse(""),
          entry.definition(),
          word(entry.status()),
          entry.source());
    }
  }

  private static void row(StringBuilder out, String... cells) {
    for (String cell : cells) {
      out.append("| ").append(cell.replace("|", "\\|")).append(' ');
    }
    out.append("|\n");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
