package org.fostering.cli.terms;

import java.util.List;
import java.util.stream.Stream;
import org.fostering.cli.shared.CsvLines;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.ClosedWord;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.DataDictionary.Entry;
import org.fostering.model.value.Words;

/**
 * The data dictionary as one table of comma-separated values (RFC 4180): a row for each term, then
 * a row for each word of a closed list and for each code.
 */
final class TermsCsv {

  private static final List<String> HEADER =
      List.of(
          ("kind,in,name,label_en,label_cy,welsh_reviewed,definition,source,status,sensitivity,since,"
                  + "occurrence,form,values")
              .split(","));

  private TermsCsv() {}

  static String print(DataDictionary dictionary, CodeLists lists) {
    Stream<List<String>> terms = dictionary.entries().stream().map(TermsCsv::row);
    Stream<List<String>> codes =
        lists.all().stream()
            .flatMap(list -> list.entries().stream().map(entry -> row(list, entry)));
    Stream<List<String>> words =
        ClosedLists.of(dictionary).entrySet().stream()
            .flatMap(list -> list.getValue().stream().map(word -> row(list.getKey(), word)));
    StringBuilder table = new StringBuilder(CsvLines.of(HEADER));
    Stream.of(terms, words, codes).flatMap(rows -> rows).map(CsvLines::of).forEach(table::append);
    return table.toString();
  }

  private static List<String> row(Entry entry) {
    return List.of(
        "term",
        entry.type(),
        entry.name(),
        entry.label().english(),
        entry.label().welsh(),
        "no",
        entry.definition(),
        entry.source().orElse(""),
        "",
        Words.of(entry.sensitivity()),
        entry.since(),
        Words.of(entry.occurrence()),
        Words.of(entry.form()),
        entry.values().orElse(""));
  }

  private static List<String> row(String list, ClosedWord word) {
    return List.of(
        "word",
        list,
        word.word(),
        word.label().english(),
        word.label().welsh(),
        "no",
        word.definition(),
        "",
        "",
        "",
        "",
        "",
        "",
        "");
  }

  private static List<String> row(CodeList list, CodeEntry entry) {
    return List.of(
        "code",
        list.name(),
        entry.code(),
        entry.label(),
        entry.labelWelsh().orElse(""),
        entry.labelWelsh().isEmpty() ? "" : entry.welshReviewed() ? "yes" : "no",
        entry.definition(),
        entry.source(),
        Words.of(entry.status()),
        Words.of(list.sensitivity()),
        "",
        "",
        "",
        "");
  }
}
