package org.fostering.cli;

import java.util.ArrayList;
import java.util.List;
import org.fostering.rules.cases.CaseDocument;

/** Where the documents of cases stand in the files. Not thread-safe. */
final class DocumentPositions {

  private final List<DocumentPosition> positions = new ArrayList<>();

  /**
   * Where a document stands.
   *
   * @param file the place of the file among those named, from 0
   * @param number the place of the document in its file, from 1
   * @param line the line on which it starts
   */
  record DocumentPosition(int file, long number, long line) {}

  /** Remembers a place and gives the number by which the case knows the document. */
  long add(int file, long number, long line) {
    positions.add(new DocumentPosition(file, number, line));
    return positions.size() - 1L;
  }

  DocumentPosition of(CaseDocument document) {
    return positions.get(Math.toIntExact(document.number()));
  }
}
