package org.fostering.cli.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.DataDictionary.Entry;

/** The data dictionary as Markdown, a table for each type and each code list. */
final class TermsMarkdown {

  private static final List<String> TERM =
      List.of("Term", "Holds", "Definition", "Source", "Sensitivity", "Since");
  private static final List<String> CODE =
      List.of("Code", "English", "Welsh", "Definition", "Status", "Source");

  private TermsMarkdown() {}

  static String print(DataDictionary dictionary, CodeLists lists) {
    DocumentTree tree = new DocumentTree();
    tree.heading(1, "Data dictionary");
    dictionary.entries().stream()
        .collect(Collectors.groupingBy(Entry::type, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (type, entries) -> {
              tree.heading(2, type);
              tree.table(TERM, entries.stream().map(TermsMarkdown::row).toList());
            });
    tree.heading(1, "Code lists");
    for (CodeList list : lists.all()) {
      tree.heading(2, list.name());
      tree.table(CODE, list.entries().stream().map(TermsMarkdown::row).toList());
    }
    return tree.markdown();
  }

  private static List<String> row(Entry entry) {
    return List.of(
        entry.name(),
        word(entry.occurrence()) + " " + entry.values().orElse(word(entry.form())),
        entry.definition(),
        entry.source().orElse(""),
        word(entry.sensitivity()),
        entry.since());
  }

  private static List<String> row(CodeEntry entry) {
    return List.of(
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

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
