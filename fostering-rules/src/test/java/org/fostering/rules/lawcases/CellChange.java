package org.fostering.rules.lawcases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One cell of a table with something else in it.
 *
 * @param table the table
 * @param line the record, counted from one below the header
 * @param row the record as it was
 * @param column the column
 * @param before what the cell said
 * @param after what it says now
 * @param text the changed table
 */
record CellChange(
    String table,
    int line,
    List<String> row,
    String column,
    String before,
    String after,
    String text) {

  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

  /** The records of a table as lines again. */
  static String csv(List<List<String>> records) {
    StringBuilder text = new StringBuilder();
    for (List<String> record : records) {
      List<String> fields = new ArrayList<>();
      for (String field : record) {
        fields.add(
            QUOTED.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field);
      }
      text.append(String.join(",", fields)).append('\n');
    }
    return text.toString();
  }

  /** The table, the record and its first field, the column and what became of the cell. */
  @Override
  public String toString() {
    return table
        + " "
        + line
        + " ("
        + row.get(0)
        + (row.size() > 1 ? " " + row.get(1) : "")
        + ") "
        + column
        + ": "
        + (before.length() > 60 ? before.substring(0, 60) + "…" : before)
        + " -> "
        + (after.length() > 60 ? after.substring(0, 60) + "…" : after);
  }
}
