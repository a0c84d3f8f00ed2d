package org.fostering.json.csv;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a mapping of columns.
 *
 * @param column the name of the column of the export, unless there is a constant
 * @param constant what every document has there, unless there is a column
 * @param path the place in the document
 * @param localList the council's list that the codes are from
 * @param dates how dates are written
 * @param values what the words of the export are in documents
 * @param separator what stands between several values of one cell
 * @param line where the row stands in the mapping
 */
record ColumnEntry(
    Optional<String> column,
    Optional<String> constant,
    PropertyPath path,
    Optional<String> localList,
    Optional<DateForm> dates,
    Map<String, String> values,
    Optional<String> separator,
    long line) {

  ColumnEntry {
    values = Map.copyOf(values);
  }
}
