package org.fostering.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.InputDocument;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.model.common.Document;
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
   */
  record CheckedAlone(Optional<DocumentKeys> keys, DocumentResult result) {}

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
  CheckedAlone read(InputDocument<Optional<Document>> document) {
    StreamedDocument<Optional<Document>> read = document.unread().read();
    Optional<Document> found = read.checked().value().flatMap(each -> each);
    return new CheckedAlone(
        found.map(DocumentKeys::of), DocumentResult.of(document.file(), read, found));
  }

  /** Reads a document again, so that what others show of it stands in its place. */
  DocumentResult read(InputDocument<Optional<Document>> document, List<Finding> shown) {
    others.set(shown);
    try {
      return read(document).result();
    } finally {
      others.remove();
    }
  }
}
