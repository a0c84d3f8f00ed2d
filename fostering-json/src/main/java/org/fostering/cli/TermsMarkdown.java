package org.fostering.cli;

import java.util.Locale;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Label;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.DataDictionary.Entry;
import org.fostering.model.finding.Messages;

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
    out.append(list.titleIn(Locale.ENGLISH).text());
    Label welsh = list.titleIn(Messages.WELSH);
    if (welsh.language().equals(Messages.WELSH)) {
      out.append(" / ").append(reviewedOrNot(welsh.text(), welsh.reviewed()));
    }
    list.definition().ifPresent(text -> out.append(". ").append(text));
    out.append("\n\n");
    row(out, "Code", "English", "Welsh", "Definition", "Status", "Source");
    row(out, "---", "---", "---", "---", "---", "---");
    for (CodeEntry entry : list.entries()) {
      row(
          out,
          entry.code(),
          entry.label(),
          entry.labelWelsh().map(label -> reviewedOrNot(label, entry.welshReviewed())).orElse(""),
          entry.definition(),
          word(entry.status()),
          entry.source());
    }
  }

  private static String reviewedOrNot(String welsh, boolean reviewed) {
    return welsh + (reviewed ? "" : " (not reviewed)");
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
