package org.fostering.model.code.mapping;

import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Severity;

/**
 * What can be wrong with a mapping file, or with the translation of a code by it.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum MappingFindingCode implements FindingKind {
  /** The mapping file is empty. */
  FILE_EMPTY("mapping.file-empty"),
  /** The mapping file has more than 20,000 rows or four million characters. */
  TOO_MANY_ROWS("mapping.too-many-rows"),
  /** The mapping file lacks a column that it must have. */
  COLUMN_MISSING("mapping.column-missing"),
  /** The mapping file has a column that is not read, or one for the second time. */
  COLUMN_UNKNOWN("mapping.column-unknown", Severity.WARNING),
  /**
   * The row has too few fields, is too long, or has a quotation mark out of place. The row is left
   * out.
   */
  ROW_MALFORMED("mapping.row-malformed"),
  /** The field is not text in UTF-8. The row is left out. */
  ENCODING("mapping.encoding"),
  /** A field that must be filled in is empty. The row is left out. */
  VALUE_MISSING("mapping.value-missing"),
  /** There is no common list of this name. The row is left out. */
  UNKNOWN_LIST("mapping.unknown-list"),
  /** The common list named does not have this code. The row is left out. */
  UNKNOWN_CODE("mapping.unknown-code"),
  /** This is no kind of match. The row is left out. */
  UNKNOWN_MATCH("mapping.unknown-match"),
  /** This is not a date. The row is left out. */
  DATE_MALFORMED("mapping.date-malformed"),
  /** The last day is before the first. The row is left out. */
  PERIOD_REVERSED("mapping.period-reversed"),
  /** Whoever publishes this list has withdrawn it. Its codes are read all the same. */
  LIST_RETIRED("mapping.list-retired", Severity.WARNING),
  /**
   * The common code is not valid on all the days of this row. On the others the local code counts
   * as expired.
   */
  EXPIRED("mapping.expired", Severity.WARNING),
  /** An earlier row says the same for some of these days. This row is left out. */
  DUPLICATE("mapping.duplicate", Severity.WARNING),
  /**
   * An earlier row gives another kind of match between the same two codes for some of these days.
   * This row is left out.
   */
  CONFLICT("mapping.conflict"),
  /**
   * The local code leads to more than one code of the common list on some of these days, and no
   * single one of them is exact.
   */
  AMBIGUOUS("mapping.ambiguous", Severity.WARNING),
  /** The mapping says nothing of this code. */
  CODE_UNMAPPED("mapping.code-unmapped"),
  /**
   * The mapping gives more than one counterpart of this code, and no single one of them is exact.
   */
  CODE_AMBIGUOUS("mapping.code-ambiguous"),
  /** The mapping gives no counterpart of this code that holds on the day asked about. */
  CODE_EXPIRED("mapping.code-expired");

  private final String code;
  private final Severity severity;

  MappingFindingCode(String code) {
    this(code, Severity.ERROR);
  }

  MappingFindingCode(String code, Severity severity) {
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
}
