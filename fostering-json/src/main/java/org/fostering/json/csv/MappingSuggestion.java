package org.fostering.json.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.table.CsvParser;

/**
 * A mapping of columns as the names of an export's columns and its first rows suggest it, for
 * somebody to correct. A column of which nothing is recognised has a hyphen for its path, which
 * means that it is not read.
 *
 * <p>The names of columns are in it, and the words of columns that can hold only a few, such as
 * <i>yes</i>; no other cell is. Immutable and thread-safe.
 */
public final class MappingSuggestion {

  /** No export that somebody looks through has more. */
  private static final int MOST_COLUMNS = 1_000;

  private static final int LONGEST_CELL = 2_000;

  private static final String HEADER =
      "column,path,local_list,date_format,values,separator,part,constant\n";

  /** How many rows are looked at. */
  private static final int MOST_ROWS = 200;

  private final List<SuggestedRow> rows;
  private final int columns;

  private MappingSuggestion(List<SuggestedRow> rows, int columns) {
    this.rows = List.copyOf(rows);
    this.columns = columns;
  }

  /**
   * Looks at an export.
   *
   * @param type the type of the documents that the rows describe
   * @param export the export, with its header in the first row; read as far as needed, not closed
   * @return the suggestion; without any column for an empty export
   * @throws UncheckedIOException if the export cannot be read
   */
  public static MappingSuggestion of(Class<?> type, Reader export) {
    Objects.requireNonNull(type, "type");
    CsvParser records = CsvParser.recognising(Objects.requireNonNull(export, "export"));
    try {
      List<List<String>> all = new ArrayList<>();
      while (all.size() < MOST_ROWS && records.next()) {
        all.add(brief(records.fields()));
      }
      int header = header(type, all);
      List<String> names =
          all.isEmpty()
              ? List.of()
              : HeaderNames.of(all.get(header), header == 0 ? List.of() : all.get(header - 1));
      int columns = (int) names.stream().filter(name -> !name.isEmpty()).count();
      List<List<String>> cells = all.subList(Math.min(all.size(), header + 1), all.size());
      return new MappingSuggestion(new ColumnGuess(type, names, cells).rows(), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first columns of a row, without what is longer than any name or answer. */
  private static List<String> brief(List<String> fields) {
    return fields.stream()
        .limit(MOST_COLUMNS)
        .map(cell -> cell.length() > LONGEST_CELL ? "" : cell)
        .toList();
  }

  /** The first of the first rows in which most columns are recognised: titles may stand above. */
  private static int header(Class<?> type, List<List<String>> rows) {
    int header = 0;
    long most = 0;
    for (int i = 0; i < Math.min(rows.size(), ExportHeader.MOST_ABOVE + 1); i++) {
      long recognised = recognised(new ColumnGuess(type, rows.get(i), List.of()).rows());
      if (recognised > most) {
        header = i;
        most = recognised;
      }
    }
    return header;
  }

  /** {@return how many columns the export has, 0 or more} */
  public int columns() {
    return columns;
  }

  /**
   * {@return how many of the columns are read by the suggested mapping, 0 to {@link #columns()}}
   */
  public int recognised() {
    return (int) recognised(rows);
  }

  private static long recognised(List<SuggestedRow> rows) {
    return rows.stream()
        .filter(SuggestedRow::isRead)
        .flatMap(row -> row.columns().stream())
        .distinct()
        .count();
  }

  /**
   * {@return the names of the columns with words whose meaning is unknown, in the order of the
   * mapping} The mapping has a question mark for each.
   */
  public List<String> unsettled() {
    return rows.stream()
        .filter(SuggestedRow::isUnsettled)
        .map(row -> String.join(" + ", row.columns()))
        .distinct()
        .toList();
  }

  /**
   * {@return the mapping as a file that {@link ColumnMapping#load} reads, with commas and line
   * feeds}
   */
  public String csv() {
    StringBuilder csv = new StringBuilder(HEADER);
    rows.forEach(row -> csv.append(row.csv()).append('\n'));
    return csv.toString();
  }

  /** Says how much was recognised. */
  @Override
  public String toString() {
    return "MappingSuggestion[" + recognised() + " of " + columns + " columns]";
  }

  /**
   * One row of the mapping.
   *
   * @param columns the columns of the export; none for a constant
   */
  record SuggestedRow(
      List<String> columns,
      Optional<String> path,
      String dates,
      String values,
      String separator,
      String part,
      String constant) {

    SuggestedRow(
        List<String> columns,
        Optional<String> path,
        String dates,
        String values,
        String separator,
        String constant) {
      this(columns, path, dates, values, separator, "", constant);
    }

    boolean isRead() {
      return path.isPresent();
    }

    boolean isUnsettled() {
      String unsettled = "=" + ColumnEntry.UNSETTLED;
      return values.endsWith(unsettled) || values.contains(unsettled + ";");
    }

    String csv() {
      return String.join(
          ",",
          field(String.join(" + ", columns)),
          path.orElse("-"),
          "",
          field(dates),
          field(values),
          field(separator),
          part,
          field(constant));
    }

    private static String field(String text) {
      boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
  }
}
