package org.fostering.cli.worklist;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.fostering.cli.shared.CsvLines;
import org.fostering.cli.shared.DocumentTree;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.HtmlPage;
import org.fostering.cli.shared.KeptDocuments;
import org.fostering.cli.shared.Rows;
import org.fostering.cli.shared.TextTable;
import org.fostering.cli.shared.UnusableException;
import org.fostering.cli.worklist.WorklistCommand.Format;
import org.fostering.cli.worklist.WorklistText.Column;

/**
 * The list as text, as a table of comma-separated values, or as a page of HTML. It is sorted when
 * all lines are known; until then their cells are kept apart, and of each only what it is sorted by
 * is held. Adding is not thread-safe.
 */
final class Worklist implements Closeable {

  /** Wider than this a cell of the text is cut; the other forms have all of it. */
  private static final Map<Column, Integer> WIDEST =
      new EnumMap<>(Map.of(Column.REFERENCE, 20, Column.BELONGS_TO, 34, Column.ASK, 72));

  /**
   * The memory of a line: the object, its place in a list that grows, and in one that is sorted.
   */
  private static final int BYTES_OF_LINE = 56;

  /** Most lines are shorter than this. */
  private static final int USUAL_LINE = 384;

  private static final int ROWS_AT_ONCE = 200;

  private static final Comparator<WorklistLine> SORTED =
      Comparator.comparingLong(WorklistLine::number).thenComparing(WorklistLine::text);

  private final WorklistText texts;
  private final WorklistOrder order;
  private final Format format;
  private final boolean severalFiles;
  private final long mostLines;
  private final List<String> header;
  private final TextTable table;
  private final List<WorklistLine> lines = new ArrayList<>();
  private final Map<String, String> sameTexts = new HashMap<>();
  private final KeptDocuments kept = new KeptDocuments(USUAL_LINE);

  /**
   * @param severalFiles whether the file of a document is named
   * @param mostBytes the memory that the lines may take
   */
  Worklist(
      WorklistText texts,
      WorklistOrder order,
      Format format,
      boolean severalFiles,
      long mostBytes) {
    this.texts = texts;
    this.order = order;
    this.format = format;
    this.severalFiles = severalFiles;
    this.mostLines = mostBytes / BYTES_OF_LINE;
    this.header = texts.columns().stream().map(texts::header).toList();
    this.table =
        new TextTable(
            header,
            texts.columns().stream().map(column -> WIDEST.getOrDefault(column, 0)).toList());
  }

  /** What the columns say about an entry. */
  List<String> row(WorklistEntry entry) {
    return texts.row(entry, severalFiles);
  }

  /**
   * Adds an entry.
   *
   * @param row what the columns say about it
   * @throws UnusableException if there is no room for more, or none on the disk
   */
  void add(WorklistEntry entry, List<String> row) throws UnusableException, IOException {
    if (lines.size() >= mostLines) {
      throw new UnusableException(
          ExitCode.OUT_OF_MEMORY, "worklist.full", Long.toString(mostLines));
    }
    long place = kept.place();
    kept.add(WorklistLine.write(row));
    table.measure(row);
    lines.add(
        new WorklistLine(
            order.number(entry),
            sameTexts.computeIfAbsent(order.text(entry), text -> text),
            place));
  }

  void print(WorklistTally tally, boolean complete, Appendable out) throws IOException {
    lines.sort(SORTED);
    switch (format) {
      case TEXT -> {
        table.print(header, out);
        printRows(row -> table.print(row, out));
        out.append('\n');
        printSummary(tally, complete, out);
      }
      case CSV -> {
        out.append(CsvLines.of(header));
        printRows(row -> out.append(CsvLines.of(row)));
      }
      case HTML -> printPage(texts.summary(tally, complete), out);
    }
  }

  /** Prints what the list comes to. */
  void printSummary(WorklistTally tally, boolean complete, Appendable out) throws IOException {
    for (String line : texts.summary(tally, complete)) {
      out.append(line).append('\n');
    }
  }

  @FunctionalInterface
  private interface RowPrinter {
    void print(List<String> row) throws IOException;
  }

  private void printRows(RowPrinter printer) throws IOException {
    for (WorklistLine line : lines) {
      printer.print(cells(line));
    }
  }

  private List<String> cells(WorklistLine line) throws IOException {
    return WorklistLine.read(kept.read(line.place()));
  }

  private void printPage(List<String> summary, Appendable out) throws IOException {
    DocumentTree start = new DocumentTree();
    start.heading(1, texts.title());
    for (String line : summary) {
      start.paragraph(DocumentTree.text(line));
    }
    Iterator<WorklistLine> rest = lines.iterator();
    Rows rows =
        () -> {
          List<List<String>> few = new ArrayList<>();
          while (rest.hasNext() && few.size() < ROWS_AT_ONCE) {
            few.add(cells(rest.next()));
          }
          return few;
        };
    HtmlPage.ofList(texts.language(), texts.title(), start, header, rows, out);
  }

  @Override
  public void close() throws IOException {
    kept.close();
  }
}
