package org.fostering.cli.check;

import java.io.IOException;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;

/** Prints what was found in each document, and of all of them at the end. */
interface CheckReport {

  /** Prints what came of one document. */
  void document(DocumentResult result) throws IOException;

  /** Prints what only all documents together show of one of them, or of none in particular. */
  void later(DocumentResult result) throws IOException;

  /** Prints what came of all. */
  void summary(DocumentTally tally) throws IOException;
}
