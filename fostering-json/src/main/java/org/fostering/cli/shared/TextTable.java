package org.fostering.cli.shared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table in columns of text. */
public final class TextTable {

  private TextTable() {}

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
    List<List<String>> lines = new ArrayList<>();
    lines.add(header);
    lines.addAll(rows);
    int[] widths = new int[header.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], cut(line.get(i), i, widest).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = cut(line.get(i), i, widest);
        text.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private static String cut(String cell, int column, List<Integer> widest) {
    int most = column < widest.size() ? widest.get(column) : 0;
    return most == 0 || cell.length() <= most
        ? cell
        : cell.substring(0, most - 1).stripTrailing() + "…";
  }
}
