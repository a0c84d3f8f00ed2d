package org.fostering.model.reference;

import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;

/**
 * What can be wrong with a postcode file.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum PostcodeFindingCode implements FindingKind {
  /** The postcode file holds no postcode that can be used. */
  FILE_EMPTY,
  /** The postcode file is compressed, and its end is missing or it is damaged. */
  FILE_UNREADABLE,
  /** The file has more different postcodes or places than the United Kingdom has. */
  FILE_TOO_LARGE,
  /**
   * The file is not a postcode file of a known layout: a column of postcodes or of local authority
   * districts is missing.
   */
  HEADER_UNKNOWN,
  /**
   * The row has no full postcode, or its district is not a GSS code, or it is cut off. The row is
   * left out.
   */
  ROW_MALFORMED,
  /** An earlier row puts the same postcode in another district. The earlier row holds. */
  ROW_CONFLICT,
  /**
   * From here on there are more rows of a kind that has been reported often enough; they are not
   * listed.
   */
  MORE_ROWS(Severity.WARNING);

  private final Severity severity;

  PostcodeFindingCode() {
    this(Severity.ERROR);
  }

  PostcodeFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String code() {
    return "postcodes." + Words.of(this);
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
