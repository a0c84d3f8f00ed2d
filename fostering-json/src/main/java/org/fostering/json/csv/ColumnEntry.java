package org.fostering.json.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a mapping of columns.
 *
 * @param columns the names of the columns of the export, joined by a space in this order; none if
 *     there is a constant
 * @param constant what every document has there, unless there are columns
 * @param path the place in the document
 * @param localList the council's list that the codes are from
 * @param dates the ways in which dates are written, to be tried in this order
 * @param values what the words of the export are in documents, by their plain spelling; empty for a
 *     word that is no answer
 * @param separator the sign between several values of one cell
 * @param part which of the values of a cell is wanted
 * @param line where the row stands in the mapping
 */
record ColumnEntry(
    List<String> columns,
    Optional<String> constant,
    PropertyPath path,
    Optional<String> localList,
    List<DateForm> dates,
    Map<String, String> values,
    Optional<String> separator,
    Optional<CellPart> part,
    long line) {

  /** In the place of what a word is: nobody has said yet. */
  static final String UNSETTLED = "?";

  ColumnEntry {
    columns = List.copyOf(columns);
    dates = List.copyOf(dates);
    values = Map.copyOf(values);
  }

  /** A row for columns that are joined as they stand. */
  static ColumnEntry joined(List<String> columns, PropertyPath path, long line) {
    return new ColumnEntry(
        columns,
        Optional.empty(),
        path,
        Optional.empty(),
        List.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        line);
  }

  /** The same row for another place in the document. */
  ColumnEntry to(PropertyPath other) {
    return new ColumnEntry(
        columns, constant, other, localList, dates, values, separator, part, line);
  }

  /** What the mapping says about a word: empty text for no answer, empty for nothing. */
  Optional<String> value(String word) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(values.get(ColumnNames.word(word)));
  }
}
