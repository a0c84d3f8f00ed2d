package org.fostering.json.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What spreadsheets and programs leave in a cell in place of a value, and what is left of the cell
 * without it.
 *
 * @param text the value, or empty text if there is none
 * @param fault what to say about it
 */
record SpreadsheetCell(String text, Optional<CsvFindingCode> fault) {

  /** Marks in a row, and the error values of spreadsheets in several languages. */
  private static final Pattern ERROR =
      Pattern.compile(
          "#{3,}|#(?:N/?A|NV|REF!|BEZUG!|NAME\\?|VALUE!|WERT!|VALEUR!|DIV/0!|NUM!|ZAHL!|NULL!|SPILL!"
              + "|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|ERROR!|GETTING_DATA)"
              + "|Err:[0-9]{3}");

  private static final Pattern SHORTENED =
      Pattern.compile("[+-]?[0-9](?:[.,][0-9]+)?[Ee][+-][0-9]{1,3}|[0-9][.,][0-9]+[Ee][0-9]{1,3}");
  private static final Pattern TEXT_FORMULA = Pattern.compile("=\\s*\"((?:[^\"]|\"\")*)\"");

  /**
   * Words of programs for "nothing". A capital first letter alone makes a name of them: there are
   * people called Null and Nan.
   */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:(?:NULL|null|undefined|UNDEFINED|nan|NaN|NAN|nil|NIL|NaT|<NA>|\\(null\\)|\\(blank\\))\\s*)+|[Nn]/[AaKk]|[-–—_.?*/\\\\]+|\\[object"
              + " Object\\]");

  /** Before what a spreadsheet would take for something else, or a code: no name is like that. */
  private static final Pattern TEXT_MARK =
      Pattern.compile("'(?:[=+@0-9-]|[A-Za-z]{1,2}[0-9])[^']*");

  static SpreadsheetCell of(String cell) {
    if (cell.isEmpty() || (isLetterOrDigit(cell.charAt(0)) && !mayBeOdd(cell))) {
      return new SpreadsheetCell(cell, Optional.empty());
    }
    String text = stripped(cell);
    if (TEXT_MARK.matcher(text).matches()) {
      text = text.substring(1);
    }
    Matcher formula = TEXT_FORMULA.matcher(text);
    if (formula.matches()) {
      String inner = formula.group(1).replace("\"\"", "\"").strip();
      SpreadsheetCell value = of(inner);
      return value.fault().isPresent() ? value : fault(inner, CsvFindingCode.CSV_CELL_FORMULA);
    }
    if (ERROR.matcher(text).matches() || text.startsWith("=")) {
      return fault("", CsvFindingCode.CSV_CELL_ERROR);
    }
    if (SHORTENED.matcher(text).matches()) {
      return fault("", CsvFindingCode.CSV_CELL_SHORTENED);
    }
    return NOTHING.matcher(text).matches()
        ? fault("", CsvFindingCode.CSV_CELL_PLACEHOLDER)
        : new SpreadsheetCell(text, Optional.empty());
  }

  private static SpreadsheetCell fault(String text, CsvFindingCode code) {
    return new SpreadsheetCell(text, Optional.of(code));
  }

  /** Most cells are looked at no further. */
  private static boolean mayBeOdd(String cell) {
    char first = cell.charAt(0);
    char last = cell.charAt(cell.length() - 1);
    return (first >= '0' && first <= '9') || "NUnuE".indexOf(first) >= 0 || !isLetterOrDigit(last);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Without the signs at the ends that nobody sees and that count as no white space. */
  private static String stripped(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isUnseen(cell.charAt(from))) {
      from++;
    }
    while (to > from && isUnseen(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isUnseen(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u00ad'
        || (c >= '\u2000' && c <= '\u200f')
        || (c >= '\u2028' && c <= '\u202f')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\ufeff';
  }

  /** Tells nothing of the cell. */
  @Override
  public String toString() {
    return "SpreadsheetCell[" + fault.map(CsvFindingCode::code).orElse("") + "]";
  }
}
