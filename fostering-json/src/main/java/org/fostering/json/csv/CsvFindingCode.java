package org.fostering.json.csv;

import static org.fostering.model.finding.Severity.ERROR;
import static org.fostering.model.finding.Severity.WARNING;

import org.fostering.model.finding.Finding;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;

/**
 * What can be wrong with a mapping of columns, and with an export beside the faults of its
 * documents ({@link org.fostering.json.reader.FindingCode}). The codes are stable.
 */
public enum CsvFindingCode implements FindingKind {
  /** The mapping of columns is empty. */
  COLUMNS_FILE_EMPTY,
  /** The mapping of columns has more than 20,000 rows or four million characters. */
  COLUMNS_TOO_MANY_ROWS,
  /** The mapping of columns lacks one of its own columns. */
  COLUMNS_COLUMN_MISSING,
  /** The mapping of columns has a column that is not read. */
  COLUMNS_COLUMN_UNKNOWN(WARNING),
  /** A row of the mapping is broken, or names neither or both of column and constant. */
  COLUMNS_ROW_MALFORMED,
  /** A row of the mapping is not text in UTF-8. */
  COLUMNS_ENCODING,
  /** A path has not the form of one. */
  COLUMNS_PATH_MALFORMED,
  /** A path leads to no single value of the type of document. */
  COLUMNS_PATH_UNKNOWN,
  /** A path has a name that the format has changed since. It is taken for the present one. */
  COLUMNS_PATH_RENAMED(WARNING),
  /** Two rows of the mapping lead to the same place. */
  COLUMNS_PATH_TWICE,
  /** The mapping of codes says nothing of the local list. */
  COLUMNS_LIST_UNKNOWN,
  /** A date format or a set of values cannot be understood. */
  COLUMNS_SETTING_MALFORMED,
  /** A setting does not fit what the path leads to. */
  COLUMNS_SETTING_UNFIT,

  /** The export has no header row. */
  CSV_EMPTY,
  /** A column of the export that the mapping does not mention. It is not read. */
  CSV_COLUMN_UNMAPPED(WARNING),
  /** A column of the mapping that the export does not have. */
  CSV_COLUMN_MISSING,
  /** A column of the mapping that the export does not have, but one of nearly that name. */
  CSV_COLUMN_SIMILAR,
  /** The export has two columns of one name that is mapped. The first is read. */
  CSV_COLUMN_TWICE,
  /** A row is too long or misuses quotation marks. It is not read. */
  CSV_ROW_MALFORMED,
  /** Rows stand above the header row. They are passed over. */
  CSV_HEADER_LATER(WARNING),
  /** None of the first rows has a column of the mapping. Nothing is read. */
  CSV_HEADER_MISSING,
  /** A row is the header row once more. It is passed over. */
  CSV_ROW_HEADER_AGAIN(WARNING),
  /**
   * A row is not a record but a line of a report: a total, or the number of a page. It is passed
   * over.
   */
  CSV_ROW_OF_REPORT(WARNING),
  /** A row has values, and none in a column that is read. There is no document of it. */
  CSV_ROW_WITHOUT_VALUE,
  /** A cell has the error value of a spreadsheet, its hashes or a formula. It is left out. */
  CSV_CELL_ERROR,
  /** A cell has a number of which a spreadsheet has cut digits. It is left out. */
  CSV_CELL_SHORTENED,
  /** A cell has a formula that is nothing but a text. The text is read. */
  CSV_CELL_FORMULA(WARNING),
  /** A cell has a word or a sign for nothing, where that can be no value. It is left out. */
  CSV_CELL_PLACEHOLDER(WARNING),
  /** A cell has words around the only value that can be in it. That is read. */
  CSV_CELL_PARTLY_READ(WARNING),
  /** A row has fewer fields than the header row. Those it has are read. */
  CSV_ROW_SHORT,
  /**
   * A row has more fields with something in them than the header row. It is not read: which are
   * where is anybody's guess.
   */
  CSV_ROW_LONG,
  /** The mapping of codes does not have the code. The property is left out. */
  CSV_CODE_UNMAPPED,
  /** The mapping of columns has a question mark for the word. The property is left out. */
  CSV_WORD_UNSETTLED,
  /** The mapping of codes gives several codes. The property is left out. */
  CSV_CODE_AMBIGUOUS,
  /** The mapping of codes gives none that holds on the day. The property is left out. */
  CSV_CODE_EXPIRED,
  /** The common code says more than the local one did. It is taken. */
  CSV_CODE_NARROWER(WARNING);

  private final Severity severity;

  CsvFindingCode() {
    this(ERROR);
  }

  CsvFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  Finding at(Pointer pointer, long row, long column) {
    return at(pointer).at(row, column);
  }
}
