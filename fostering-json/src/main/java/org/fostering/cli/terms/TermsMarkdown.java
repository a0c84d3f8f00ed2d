package org.fostering.cli.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Label;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.ClosedWord;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.DataDictionary.Entry;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Words;

/** The data dictionary as Markdown, a table for each type and each code list. */
final class TermsMarkdown {

  static final List<String> TERM =
      List.of("Term", "English", "Welsh", "Holds", "Definition", "Source", "Sensitivity", "Since");
  static final List<String> CODE =
      List.of("Code", "English", "Welsh", "Definition", "Status", "Source");

  static final List<String> WORD = List.of("Word", "English", "Welsh", "Definition");

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
    tree.heading(1, "Closed lists");
    ClosedLists.of(dictionary)
        .forEach(
            (list, words) -> {
              tree.heading(2, list);
              tree.table(WORD, words.stream().map(TermsMarkdown::row).toList());
            });
    tree.heading(1, "Code lists");
    for (CodeList list : lists.all()) {
      tree.heading(2, list.name());
      tree.paragraph(DocumentTree.text(about(list)));
      tree.table(CODE, list.entries().stream().map(TermsMarkdown::row).toList());
    }
    return tree.markdown();
  }

  static List<String> row(Entry entry) {
    return List.of(
        entry.name(),
        entry.label().english(),
        reviewedOrNot(entry.label().welsh(), false),
        word(entry.occurrence()) + " " + entry.values().orElse(word(entry.form())),
        entry.definition(),
        entry.source().orElse(""),
        word(entry.sensitivity()),
        entry.since());
  }

  static List<String> row(ClosedWord word) {
    return List.of(
        word.word(),
        word.label().english(),
        reviewedOrNot(word.label().welsh(), false),
        word.definition());
  }

  /** What a list is called and, where it needs saying, what it is for. */
  static String about(CodeList list) {
    Label welsh = list.titleIn(Messages.WELSH);
    String title = list.titleIn(Locale.ENGLISH).text();
    return (welsh.language().equals(Messages.WELSH)
            ? title + " / " + reviewedOrNot(welsh.text(), welsh.reviewed())
            : title)
        + list.definition().map(definition -> ". " + definition).orElse(".")
        + " Sensitivity: "
        + word(list.sensitivity())
        + ".";
  }

  private static String reviewedOrNot(String welsh, boolean reviewed) {
    return welsh + (reviewed ? "" : " (not reviewed)");
  }

  static List<String> row(CodeEntry entry) {
    return List.of(
        entry.code(),
        entry.label(),
        entry.labelWelsh().map(label -> reviewedOrNot(label, entry.welshReviewed())).orElse(""),
        entry.definition(),
        word(entry.status()),
        entry.source());
  }

  private static String word(Enum<?> constant) {
    return Words.of(constant).replace('-', ' ');
  }
}
