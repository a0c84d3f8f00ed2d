package org.fostering.cli.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula
 * gets an apostrophe before it, so that nothing in it is carried out when the file is opened.
 */
public final class CsvLines {

  private static final String FORMULA = "=+-@\t\r";

  private CsvLines() {}

  /** A row with the end of its line. */
  public static String of(List<String> fields) {
    return fields.stream().map(CsvLines::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(String value) {
    String text = isFormula(value) ? "'" + value : value;
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static boolean isFormula(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
  }
}
