package org.fostering.rules.lawcases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One cell of a table with something else in it, or one row left out.
 *
 * @param table the table
 * @param records the records of the table as it is, the header first
 * @param line the number of the record
 * @param place the number of the cell in it; {@link #WHOLE} for all of the row
 * @param after what the cell says now
 */
record CellChange(String table, List<List<String>> records, int line, int place, String after) {

  private static final int WHOLE = -1;

  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

  /** A row left out. */
  static CellChange without(String table, List<List<String>> records, int line) {
    return new CellChange(table, records, line, WHOLE, "");
  }

  /** The record as it was. */
  List<String> row() {
    return records.get(line);
  }

  String column() {
    return place == WHOLE ? "row" : records.get(0).get(place);
  }

  String before() {
    return place == WHOLE ? String.join(" ", row()) : row().get(place);
  }

  /** The changed table. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < records.size(); i++) {
      if (i == line && place == WHOLE) {
        continue;
      }
      List<String> fields = new ArrayList<>();
      for (int j = 0; j < records.get(i).size(); j++) {
        String field = i == line && j == place ? after : records.get(i).get(j);
        fields.add(QUOTED.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field);
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
        + row().get(0)
        + " "
        + row().get(1)
        + ") "
        + column()
        + ": "
        + before()
        + " -> "
        + after;
  }
}
