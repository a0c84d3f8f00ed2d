package org.fostering.cli.check;

/** The forms of the result. */
enum CheckForm {
  TEXT,
  NDJSON,
  SARIF,
  HTML;

  /** Whether it is written at the end, fault by fault, and not document by document. */
  boolean isByFault() {
    return this == SARIF || this == HTML;
  }
}
