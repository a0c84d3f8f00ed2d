package org.fostering.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fostering.model.finding.Finding;
import org.fostering.rules.law.Basis;

/** Prints what was found in each document, and of all of them at the end. */
interface CheckReport {

  /**
   * What was found, and what the rule rests on where it was a rule of consistency.
   *
   * @param finding the finding
   * @param basis what the rule rests on
   */
  record Found(Finding finding, Optional<Basis> basis) {}

  /**
   * What came of one document. It holds nothing of the document itself.
   *
   * @param file the place of the file among those named, from 0
   * @param number the place of the document in its file, from 1
   * @param line the line on which it starts; empty for what only later documents showed
   * @param type the type of the document, where it could be built
   * @param sound whether no finding is an error
   * @param found what was found
   */
  record Result(
      int file,
      long number,
      Optional<Long> line,
      Optional<String> type,
      boolean sound,
      List<Found> found) {}

  /** Prints what came of one document. */
  void document(Result result) throws IOException;

  /** Prints what only all documents together show of one of them, or of none in particular. */
  void later(Result result) throws IOException;

  /** Prints what came of all. */
  void summary(CheckTally tally) throws IOException;
}
