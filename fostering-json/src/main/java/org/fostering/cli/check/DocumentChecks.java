package org.fostering.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.cli.shared.CitedFinding;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.InputDocument;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.consistency.ConsistencyRule;
import org.fostering.rules.consistency.RuleFinding;

/** Reads documents and checks each by itself. Thread-safe. */
final class DocumentChecks {

  private final CheckQuestion question;
  private final FosteringJson reader;

  /** What the thread that reads a document knows of it. */
  private final ThreadLocal<Reading> readings = ThreadLocal.withInitial(Reading::new);

  private static final class Reading {
    /** What others than the rules have found, to be put among the findings. */
    private List<Finding> others = List.of();

    /** By which rules the findings came about. */
    private final Map<Key, ConsistencyRule> rules = new HashMap<>();
  }

  private record Key(String code, Pointer pointer) {}

  /** A document, if it could be built, and what came of it. */
  record CheckedDocument(Optional<Document> document, DocumentResult result) {}

  DocumentChecks(CheckQuestion question) {
    this.question = question;
    this.reader = FosteringJson.builder().mode(question.mode()).alsoChecking(this::check).build();
  }

  /** What reads the documents that are given to {@link #read}. */
  FosteringJson reader() {
    return reader;
  }

  private List<Finding> check(Document document) {
    Reading reading = readings.get();
    List<Finding> findings = new ArrayList<>();
    for (RuleFinding inconsistency : question.consistency().explain(document, question.asOf())) {
      Finding finding = inconsistency.finding();
      reading.rules.put(new Key(finding.code(), finding.pointer()), inconsistency.rule());
      findings.add(finding);
    }
    findings.addAll(reading.others);
    return findings;
  }

  /**
   * Reads and checks a document.
   *
   * @param others what others have found in it
   */
  CheckedDocument read(InputDocument<Document> document, List<Finding> others) {
    Reading reading = readings.get();
    reading.others = others;
    reading.rules.clear();
    StreamedDocument<Document> read = document.unread().read();
    return new CheckedDocument(
        read.checked().value(),
        DocumentResult.of(document.file(), read, finding -> cited(finding, reading)));
  }

  private static CitedFinding cited(Finding finding, Reading reading) {
    return new CitedFinding(
        finding,
        Optional.ofNullable(reading.rules.get(new Key(finding.code(), finding.pointer())))
            .map(ConsistencyRule::basis));
  }
}
