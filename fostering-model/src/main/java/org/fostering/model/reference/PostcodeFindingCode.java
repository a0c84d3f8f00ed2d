package org.fostering.model.reference;

import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Severity;

/**
 * What can be wrong with a postcode file.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum PostcodeFindingCode implements FindingKind {
  /** The postcode file holds no postcode that can be used. */
  EMPTY("postcodes.file-empty"),
  /** The postcode file is compressed, and its end is missing or it is damaged. */
  UNREADABLE("postcodes.file-unreadable"),
  /** The file has more different postcodes or places than the United Kingdom has. */
  TOO_LARGE("postcodes.file-too-large"),
  /**
   * The file is no postcode file of a known layout: a column of postcodes or of local authority
   * districts is missing.
   */
  HEADER_UNKNOWN("postcodes.header-unknown"),
  /**
   * The row has no full postcode, or what stands for its district is no GSS code, or it is cut off.
   * The row is left out.
   */
  ROW_MALFORMED("postcodes.row-malformed"),
  /** An earlier row puts the same postcode in another district. The earlier row holds. */
  ROW_CONFLICT("postcodes.row-conflict"),
  /**
   * From here on there are more rows of a kind that has been reported often enough; they are not
   * listed.
   */
  MORE_ROWS("postcodes.more-rows", Severity.WARNING);

  private final String code;
  private final Severity severity;

  PostcodeFindingCode(String code) {
    this(code, Severity.ERROR);
  }

  PostcodeFindingCode(String code, Severity severity) {
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
