package org.fostering.cli.status;

import java.io.IOException;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.rules.cases.CaseStatus;

/** Prints what was found in each document, where each case stands, and what came of all. */
interface StatusReport {

  /** Prints what came of reading one document. */
  void document(DocumentResult result) throws IOException;

  /** Prints where a case stands. */
  void status(CaseStatus status) throws IOException;

  /** Prints what came of all. */
  void summary(StatusTally tally) throws IOException;
}
