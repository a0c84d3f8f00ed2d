package org.fostering.cli.shared;

import java.util.List;
import java.util.Optional;
import org.fostering.json.StreamedDocument;
import org.fostering.json.format.CheckedDocument;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Finding;

/**
 * What came of reading one document. It holds nothing of the document itself.
 *
 * @param file the place of the file among those named, from 0
 * @param number the place of the document in its file, from 1; 0 for all documents together
 * @param line the line on which it starts; empty for what only later documents showed
 * @param type the type of the document, where it could be built
 * @param sound whether no finding is an error
 * @param found what was found
 */
public record DocumentResult(
    int file,
    long number,
    Optional<Long> line,
    Optional<String> type,
    boolean sound,
    List<Finding> found) {

  /**
   * What came of a document.
   *
   * @param file the place of the file among those named, from 0
   * @param read what was read
   */
  public static DocumentResult of(int file, StreamedDocument<Document> read) {
    return of(file, read, read.checked().value());
  }

  /**
   * What came of a document, or of an event that may have none.
   *
   * @param file the place of the file among those named, from 0
   * @param read what was read
   * @param document the document, where there is one
   */
  public static DocumentResult of(int file, StreamedDocument<?> read, Optional<Document> document) {
    return new DocumentResult(
        file,
        read.number(),
        Optional.of(read.start().line()),
        document.map(Documents::typeOf),
        read.checked().isSound(),
        read.checked().findings());
  }

  /**
   * What a record says about it.
   *
   * @param name the file, as it was named; empty if there was only one
   */
  public CheckedDocument toRecord(Optional<String> name) {
    boolean ofOne = number > 0;
    return new CheckedDocument(
        name.filter(each -> ofOne),
        Optional.of(number).filter(each -> ofOne),
        line,
        type,
        sound,
        found);
  }
}
