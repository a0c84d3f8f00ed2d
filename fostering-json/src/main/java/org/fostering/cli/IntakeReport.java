package org.fostering.cli;

import java.io.IOException;

/** Prints what came of each document as soon as it is known, and of all of them at the end. */
interface IntakeReport {

  /** Prints what came of one document. */
  void document(IntakeDocument document) throws IOException;

  /**
   * Prints what came of all.
   *
   * @param tally the counts
   * @param complete whether the input could be read to its end
   */
  void summary(IntakeTally tally, boolean complete) throws IOException;
}
