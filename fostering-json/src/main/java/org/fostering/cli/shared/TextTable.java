package org.fostering.cli.shared;

import java.io.IOException;
import java.util.List;

/** A table in columns of text. The rows are seen twice: to be measured, and to be printed. */
public final class TextTable {

  private final List<Integer> widest;
  private final int[] widths;

  /**
   * A table without rows.
   *
   * @param header the names of the columns
   * @param widest where a cell of each column is cut; 0 or none for nowhere
   */
  public TextTable(List<String> header, List<Integer> widest) {
    this.widest = List.copyOf(widest);
    this.widths = new int[header.size()];
    measure(header);
  }

  /**
   * Prints a table.
   *
   * @param header the names of the columns
   * @param rows as many cells in each
   * @param widest where a cell of each column is cut; 0 or none for nowhere
   */
  public static void print(
      List<String> header, List<List<String>> rows, List<Integer> widest, Appendable out)
      throws IOException {
    TextTable table = new TextTable(header, widest);
    rows.forEach(table::measure);
    table.print(header, out);
    for (List<String> row : rows) {
      table.print(row, out);
    }
  }

  /** Makes the columns as wide as a row needs. */
  public void measure(List<String> row) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], cut(row.get(i), i).length());
    }
  }

  /** Prints a row that was measured. */
  public void print(List<String> row, Appendable out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(row.get(i), i);
      text.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
    }
    out.append(text.toString().stripTrailing()).append('\n');
  }

  private String cut(String cell, int column) {
    int most = column < widest.size() ? widest.get(column) : 0;
    return most == 0 || cell.length() <= most
        ? cell
        : cell.substring(0, most - 1).stripTrailing() + "…";
  }
}
