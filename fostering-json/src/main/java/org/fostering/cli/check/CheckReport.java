package org.fostering.cli.check;

import java.io.IOException;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.cli.shared.UnusableException;

/** Prints what was found in each document, and of all of them at the end. */
interface CheckReport {

  /** Prints what came of one document. */
  void document(DocumentResult result) throws IOException;

  /** Prints what only all documents together show of one of them, or of none in particular. */
  void later(DocumentResult result) throws IOException;

  /**
   * Prints what came of those that could be read, where the report would else be none.
   *
   * @param why the rest could not
   */
  default void brokenOff(UnusableException why, DocumentTally tally) throws IOException {}

  /** Prints what came of all. */
  void summary(DocumentTally tally) throws IOException;
}
