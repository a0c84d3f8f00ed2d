package org.fostering.cli.worklist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fostering.cli.shared.CsvLines;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.cli.shared.HtmlPage;
import org.fostering.cli.shared.TextTable;
import org.fostering.cli.worklist.WorklistCommand.Format;
import org.fostering.cli.worklist.WorklistText.Column;

/** The list as text, as a table of comma-separated values, or as a page of HTML. */
final class Worklist {

  /** Wider than this a cell of the text is cut; the other forms have all of it. */
  private static final Map<Column, Integer> WIDEST =
      new EnumMap<>(Map.of(Column.REFERENCE, 20, Column.BELONGS_TO, 34, Column.ASK, 72));

  private final WorklistText texts;
  private final WorklistOrder order;
  private final Format format;
  private final boolean severalFiles;

  Worklist(WorklistText texts, WorklistOrder order, Format format, boolean severalFiles) {
    this.texts = texts;
    this.order = order;
    this.format = format;
    this.severalFiles = severalFiles;
  }

  void print(List<WorklistEntry> entries, long closed, boolean complete, Appendable out)
      throws IOException {
    List<List<String>> rows = new ArrayList<>(entries.size());
    for (WorklistEntry entry : order.sort(entries)) {
      rows.add(texts.row(entry, severalFiles));
    }
    List<String> header = texts.columns().stream().map(texts::header).toList();
    switch (format) {
      case TEXT -> {
        TextTable.print(header, rows, widest(), out);
        out.append('\n');
        printSummary(entries, closed, complete, out);
      }
      case CSV -> printCsv(header, rows, out);
      case HTML -> printPage(header, rows, texts.summary(entries, closed, complete), out);
    }
  }

  /** Prints what the list comes to. */
  void printSummary(List<WorklistEntry> entries, long closed, boolean complete, Appendable out)
      throws IOException {
    for (String line : texts.summary(entries, closed, complete)) {
      out.append(line).append('\n');
    }
  }

  private List<Integer> widest() {
    return texts.columns().stream().map(column -> WIDEST.getOrDefault(column, 0)).toList();
  }

  private static void printCsv(List<String> header, List<List<String>> rows, Appendable out)
      throws IOException {
    out.append(CsvLines.of(header));
    for (List<String> row : rows) {
      out.append(CsvLines.of(row));
    }
  }

  private void printPage(
      List<String> header, List<List<String>> rows, List<String> summary, Appendable out)
      throws IOException {
    DocumentTree tree = new DocumentTree();
    tree.heading(1, texts.title());
    for (String line : summary) {
      tree.paragraph(DocumentTree.text(line));
    }
    tree.table(header, rows);
    out.append(HtmlPage.ofList(texts.language(), texts.title(), tree.root()));
  }
}
