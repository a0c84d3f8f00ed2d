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
  COLUMNS_FILE_EMPTY("columns.file-empty", ERROR),
  /** The mapping of columns has more than 20,000 rows or four million characters. */
  COLUMNS_TOO_MANY_ROWS("columns.too-many-rows", ERROR),
  /** The mapping of columns lacks one of its own columns. */
  COLUMNS_COLUMN_MISSING("columns.column-missing", ERROR),
  /** The mapping of columns has a column that is not read. */
  COLUMNS_COLUMN_UNKNOWN("columns.column-unknown", WARNING),
  /** A row of the mapping is broken, or names neither or both of column and constant. */
  COLUMNS_ROW_MALFORMED("columns.row-malformed", ERROR),
  /** A row of the mapping is not text in UTF-8. */
  COLUMNS_ENCODING("columns.encoding", ERROR),
  /** A path has not the form of one. */
  COLUMNS_PATH_MALFORMED("columns.path-malformed", ERROR),
  /** A path leads to no single value of the type of document. */
  COLUMNS_PATH_UNKNOWN("columns.path-unknown", ERROR),
  /** A path has a name that the format has changed since. It is taken for the present one. */
  COLUMNS_PATH_RENAMED("columns.path-renamed", WARNING),
  /** Two rows of the mapping lead to the same place. */
  COLUMNS_PATH_TWICE("columns.path-twice", ERROR),
  /** The mapping of codes says nothing of the local list. */
  COLUMNS_LIST_UNKNOWN("columns.list-unknown", ERROR),
  /** A date format or a set of values cannot be understood. */
  COLUMNS_SETTING_MALFORMED("columns.setting-malformed", ERROR),
  /** A setting does not fit what the path leads to. */
  COLUMNS_SETTING_UNFIT("columns.setting-unfit", ERROR),

  /** The export has no header row. */
  CSV_EMPTY("csv.empty", ERROR),
  /** A column of the export that the mapping does not mention. It is not read. */
  CSV_COLUMN_UNMAPPED("csv.column-unmapped", WARNING),
  /** A column of the mapping that the export does not have. */
  CSV_COLUMN_MISSING("csv.column-missing", ERROR),
  /** A column of the mapping that the export does not have, but one of nearly that name. */
  CSV_COLUMN_SIMILAR("csv.column-similar", ERROR),
  /** The export has two columns of one name that is mapped. The first is read. */
  CSV_COLUMN_TWICE("csv.column-twice", ERROR),
  /** A row is too long or misuses quotation marks. It is not read. */
  CSV_ROW_MALFORMED("csv.row-malformed", ERROR),
  /** Rows stand above the header row. They are passed over. */
  CSV_HEADER_LATER("csv.header-later", WARNING),
  /** None of the first rows has a column of the mapping. Nothing is read. */
  CSV_HEADER_MISSING("csv.header-missing", ERROR),
  /** A row is the header row once more. It is passed over. */
  CSV_ROW_HEADER_AGAIN("csv.row-header-again", WARNING),
  /** A row is a total of others. It is passed over. */
  CSV_ROW_TOTAL("csv.row-total", WARNING),
  /** A row has values, and none in a column that is read. There is no document of it. */
  CSV_ROW_WITHOUT_VALUE("csv.row-without-value", ERROR),
  /** A cell has the error value of a spreadsheet, its hashes or a formula. It is left out. */
  CSV_CELL_ERROR("csv.cell-error", ERROR),
  /** A cell has a number of which a spreadsheet has cut digits. It is left out. */
  CSV_CELL_SHORTENED("csv.cell-shortened", ERROR),
  /** A cell has a formula that is nothing but a text. The text is read. */
  CSV_CELL_FORMULA("csv.cell-formula", WARNING),
  /** A cell has a program's word, or a sign, for nothing. It is left out. */
  CSV_CELL_PLACEHOLDER("csv.cell-placeholder", WARNING),
  /** A row has fewer fields than the header row. Those it has are read. */
  CSV_ROW_SHORT("csv.row-short", ERROR),
  /**
   * A row has more fields with something in them than the header row. It is not read: which are
   * where is anybody's guess.
   */
  CSV_ROW_LONG("csv.row-long", ERROR),
  /** The mapping of codes does not have the code. The property is left out. */
  CSV_CODE_UNMAPPED("csv.code-unmapped", ERROR),
  /** The mapping of columns has a question mark for the word. The property is left out. */
  CSV_WORD_UNSETTLED("csv.word-unsettled", ERROR),
  /** The mapping of codes gives several codes. The property is left out. */
  CSV_CODE_AMBIGUOUS("csv.code-ambiguous", ERROR),
  /** The mapping of codes gives none that holds on the day. The property is left out. */
  CSV_CODE_EXPIRED("csv.code-expired", ERROR),
  /** The common code says more than the local one did. It is taken. */
  CSV_CODE_NARROWER("csv.code-narrower", WARNING);

  private final String code;
  private final Severity severity;

  CsvFindingCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  Finding at(Pointer pointer, long row, long column) {
    return (severity == ERROR ? Finding.error(code, pointer) : Finding.warning(code, pointer))
        .at(row, column);
  }
}
