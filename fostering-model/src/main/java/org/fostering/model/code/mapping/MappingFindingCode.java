package org.fostering.model.code.mapping;

import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;

/**
 * What can be wrong with a mapping file, or with the translation of a code by it.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum MappingFindingCode implements FindingKind {
  /** The mapping file is empty. */
  FILE_EMPTY,
  /** The mapping file has more than 20,000 rows or four million characters. */
  TOO_MANY_ROWS,
  /** The mapping file lacks a column that it must have. */
  COLUMN_MISSING,
  /** The mapping file has a column that is not read, or one for the second time. */
  COLUMN_UNKNOWN(Severity.WARNING),
  /**
   * The row has too few fields, is too long, or has a quotation mark out of place. The row is left
   * out.
   */
  ROW_MALFORMED,
  /** The field is not text in UTF-8. The row is left out. */
  ENCODING,
  /** A field that must be filled in is empty. The row is left out. */
  VALUE_MISSING,
  /** There is no common list of this name. The row is left out. */
  UNKNOWN_LIST,
  /** The common list named does not have this code. The row is left out. */
  UNKNOWN_CODE,
  /** This is not a kind of match. The row is left out. */
  UNKNOWN_MATCH,
  /** This is not a date. The row is left out. */
  DATE_MALFORMED,
  /** The last day is before the first. The row is left out. */
  PERIOD_REVERSED,
  /** The publisher has withdrawn this list. Its codes are read all the same. */
  LIST_RETIRED(Severity.WARNING),
  /**
   * The common code is not valid on all the days of this row. On the others the local code counts
   * as expired.
   */
  EXPIRED(Severity.WARNING),
  /** An earlier row says the same for some of these days. This row is left out. */
  DUPLICATE(Severity.WARNING),
  /**
   * An earlier row gives another kind of match between the same two codes for some of these days.
   * This row is left out.
   */
  CONFLICT,
  /**
   * The local code leads to more than one code of the common list on some of these days, and no
   * single one of them is exact.
   */
  AMBIGUOUS(Severity.WARNING),
  /** The mapping says nothing of this code. */
  CODE_UNMAPPED,
  /**
   * The mapping gives more than one counterpart of this code, and no single one of them is exact.
   */
  CODE_AMBIGUOUS,
  /** The mapping gives no counterpart of this code that holds on the day asked about. */
  CODE_EXPIRED;

  private final Severity severity;

  MappingFindingCode() {
    this(Severity.ERROR);
  }

  MappingFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String code() {
    return "mapping." + Words.of(this);
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
