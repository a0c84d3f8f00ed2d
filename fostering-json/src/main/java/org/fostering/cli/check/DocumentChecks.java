package org.fostering.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.InputDocument;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.json.event.FosteringEvent;
import org.fostering.json.event.Received;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Finding;
import org.fostering.rules.consistency.DocumentKeys;

/** Reads documents and checks each by itself. Thread-safe. */
final class DocumentChecks {

  private final CheckQuestion question;
  private final FosteringJson reader;

  /** What the others show of the document that a thread reads. */
  private final ThreadLocal<List<Finding>> others = ThreadLocal.withInitial(List::of);

  /**
   * What came of a document.
   *
   * @param keys by what it is compared with others, if it could be built
   * @param event the event in which it came
   */
  record CheckedAlone(
      Optional<DocumentKeys> keys, Optional<FosteringEvent<?>> event, DocumentResult result) {}

  DocumentChecks(CheckQuestion question) {
    this.question = question;
    this.reader =
        FosteringJson.builder().strictness(question.mode()).alsoChecking(this::check).build();
  }

  /** What reads the documents that are given to {@link #read}. */
  FosteringJson reader() {
    return reader;
  }

  private List<Finding> check(Document document) {
    List<Finding> findings =
        new ArrayList<>(question.consistency().check(document, question.asOf()));
    findings.addAll(others.get());
    return findings;
  }

  /** Reads a document and checks it by itself. */
  CheckedAlone read(InputDocument<Received> document) {
    StreamedDocument<Received> read = document.unread().read();
    Optional<Received> found = read.checked().value();
    Optional<Document> built = found.flatMap(Received::document);
    return new CheckedAlone(
        built.map(DocumentKeys::of),
        found.flatMap(Received::event),
        DocumentResult.of(document.file(), read, built));
  }

  /** Reads a document again, so that what others show of it stands in its place. */
  DocumentResult read(InputDocument<Received> document, List<Finding> shown) {
    others.set(shown);
    try {
      return read(document).result();
    } finally {
      others.remove();
    }
  }

  /** Reads an event again that came before, which is said first. */
  DocumentResult readRepeated(InputDocument<Received> document, Finding repeated) {
    StreamedDocument<Received> read = document.unread().read();
    List<Finding> found = new ArrayList<>();
    found.add(repeated.at(read.start().line(), read.start().column()));
    found.addAll(read.checked().findings());
    return new DocumentResult(
        document.file(),
        read.number(),
        Optional.of(read.start().line()),
        read.checked().value().flatMap(Received::document).map(Documents::typeOf),
        read.checked().isSound(),
        List.copyOf(found));
  }
}
