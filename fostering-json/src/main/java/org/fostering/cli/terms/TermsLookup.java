package org.fostering.cli.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.ClosedWord;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.DataDictionary.Entry;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.Synonym;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.term.DocumentType;
import org.fostering.model.value.Words;

/** Parts of the dictionary: one type, term, list or code by its name. */
final class TermsLookup {

  private final DataDictionary dictionary;
  private final CodeLists lists;
  private final CliTexts texts;

  /** What each term holds. */
  private final Map<String, String> values = new HashMap<>();

  TermsLookup(DataDictionary dictionary, CodeLists lists, CliTexts texts) {
    this.dictionary = dictionary;
    this.lists = lists;
    this.texts = texts;
    for (Entry entry : dictionary.entries()) {
      values.put(
          entry.type() + "." + entry.name(),
          entry.values().orElse(Words.of(entry.form()).replace('-', ' ')));
    }
  }

  /**
   * What a name stands for.
   *
   * @param name a document type, a type, a term, a code list, a closed list or a code, in any case
   * @return all that have the name, as Markdown; empty if none has it
   */
  Optional<String> show(String name) {
    DocumentTree tree = new DocumentTree();
    int found = 0;
    for (TypeDescription type : dictionary.types()) {
      if (isNamed(name, type.name())
          || type.document().map(DocumentType::value).filter(name::equalsIgnoreCase).isPresent()) {
        found += type(type, tree);
      }
    }
    for (Entry entry : dictionary.entries()) {
      if (isNamed(
          name,
          entry.name(),
          entry.type() + "." + entry.name(),
          entry.label().english(),
          entry.label().welsh())) {
        term(entry, tree);
        found++;
      }
    }
    found += closedLists(name, tree);
    for (CodeList list : lists.all()) {
      found += isNamed(name, list.name()) ? whole(list, tree) : codes(name, list, tree);
    }
    return found == 0 ? Optional.empty() : Optional.of(tree.markdown());
  }

  private int whole(CodeList list, DocumentTree tree) {
    tree.heading(2, list.name());
    tree.paragraph(DocumentTree.text(TermsMarkdown.about(list)));
    tree.table(TermsMarkdown.CODE, list.entries().stream().map(TermsMarkdown::row).toList());
    alsoCalled(list.name(), tree);
    return 1;
  }

  /** Those codes of a list that have the name, under the name of the list. */
  private int codes(String name, CodeList list, DocumentTree tree) {
    List<CodeEntry> codes =
        list.entries().stream()
            .filter(code -> isNamed(name, code.code(), list.name() + ":" + code.code()))
            .toList();
    if (codes.isEmpty()) {
      return 0;
    }
    tree.heading(2, list.name());
    tree.table(TermsMarkdown.CODE, codes.stream().map(TermsMarkdown::row).toList());
    codes.forEach(code -> alsoCalled(list.name() + ":" + code.code(), tree));
    return 1;
  }

  private static boolean isNamed(String name, String... names) {
    return Stream.of(names).anyMatch(name::equalsIgnoreCase);
  }

  /** A type with its terms, and for a document every path that may stand in it. */
  private int type(TypeDescription type, DocumentTree tree) {
    tree.heading(2, type.name());
    alsoCalled(type.name(), tree);
    tree.table(
        TermsMarkdown.TERM,
        dictionary.entries().stream()
            .filter(entry -> entry.type().equals(type.name()))
            .map(TermsMarkdown::row)
            .toList());
    if (type.document().isPresent()) {
      tree.heading(3, texts.of("terms.paths"));
      Map<String, String> paths = new TreeMap<>();
      paths(type, "", List.of(type), paths);
      tree.table(
          List.of(texts.of("terms.path"), texts.of("terms.holds")),
          paths.entrySet().stream().map(path -> List.of(path.getKey(), path.getValue())).toList());
    }
    return 1;
  }

  /** Every path below a type; a type within itself is not gone into again. */
  private void paths(
      TypeDescription type, String at, List<TypeDescription> above, Map<String, String> paths) {
    for (PropertyDescription property : type.properties()) {
      String path =
          at + "/" + property.name() + (property.occurrence() == Occurrence.LIST ? "/0" : "");
      paths.put(path, values.getOrDefault(type.name() + "." + property.name(), ""));
      if (property.form() == ValueForm.OBJECT) {
        TypeDescription below = TypeDescription.of(property.valueType());
        if (!above.contains(below)) {
          paths(below, path, Stream.concat(above.stream(), Stream.of(below)).toList(), paths);
        }
      }
    }
  }

  private void term(Entry entry, DocumentTree tree) {
    String term = entry.type() + "." + entry.name();
    tree.heading(2, term);
    tree.table(TermsMarkdown.TERM, List.of(TermsMarkdown.row(entry)));
    alsoCalled(term, tree);
  }

  /** What people call it besides. */
  private void alsoCalled(String term, DocumentTree tree) {
    List<Synonym> synonyms = Synonym.of(term);
    if (!synonyms.isEmpty()) {
      String words =
          synonyms.stream()
              .map(word -> word.english() + word.welsh().map(cy -> " / " + cy).orElse(""))
              .collect(Collectors.joining("; "));
      tree.paragraph(DocumentTree.text(texts.of("terms.also-called", words)));
    }
  }

  /** The words of the closed lists of that name. */
  private int closedLists(String name, DocumentTree tree) {
    Map<String, List<ClosedWord>> closed = ClosedLists.of(dictionary);
    closed.keySet().removeIf(list -> !isNamed(name, list));
    closed.forEach(
        (list, words) -> {
          tree.heading(2, list);
          tree.table(TermsMarkdown.WORD, words.stream().map(TermsMarkdown::row).toList());
        });
    return closed.size();
  }
}
