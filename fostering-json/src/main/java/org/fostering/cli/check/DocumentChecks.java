package org.fostering.cli.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.cli.shared.CitedFinding;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.cli.shared.InputFiles;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.consistency.BatchFinding;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.consistency.ConsistencyRule;
import org.fostering.rules.consistency.CrossDocumentCheck;
import org.fostering.rules.consistency.RuleFinding;
import org.fostering.rules.law.Basis;

/** Checks documents one by one and remembers enough to compare them. Not thread-safe. */
final class DocumentChecks {

  private final Consistency consistency = Consistency.standard();
  private final Strictness mode;
  private final LocalDate asOf;
  private final InputFiles files;
  private final CrossDocumentCheck batch;
  private final FosteringJson reader;
  private final DocumentTally tally = new DocumentTally();

  /** How many items came before each file. */
  private final List<Long> before = new ArrayList<>();

  /** By which rules the findings on the document that is being read came about. */
  private final Map<Key, ConsistencyRule> rules = new HashMap<>();

  private long items;
  private boolean added;

  private record Key(String code, Pointer pointer) {}

  DocumentChecks(Strictness mode, LocalDate asOf, InputFiles files) {
    this.mode = mode;
    this.asOf = asOf;
    this.files = files;
    this.batch = consistency.batch(asOf);
    this.reader = FosteringJson.builder().strictness(mode).alsoChecking(this::check).build();
  }

  /** The reader, which checks what it reads. */
  FosteringJson reader() {
    return reader;
  }

  Strictness mode() {
    return mode;
  }

  LocalDate asOf() {
    return asOf;
  }

  DocumentTally tally() {
    return tally;
  }

  /** The file of a result, unless there is only one. */
  Optional<String> file(DocumentResult result) {
    return files.name(result.file());
  }

  List<String> packs() {
    return consistency.packs().stream().map(pack -> pack.reference()).toList();
  }

  private List<Finding> check(Document document) {
    List<Finding> findings = new ArrayList<>();
    for (RuleFinding inconsistency : consistency.explain(document, asOf)) {
      Finding finding = inconsistency.finding();
      rules.put(new Key(finding.code(), finding.pointer()), inconsistency.rule());
      findings.add(finding);
    }
    findings.addAll(batch.add(document));
    added = true;
    return findings;
  }

  /** Takes what came of one document and prints it. */
  void add(int file, StreamedDocument<Document> item, CheckReport report) throws IOException {
    while (before.size() <= file) {
      before.add(items);
    }
    items++;
    if (!added) {
      batch.skip();
    }
    DocumentResult result = DocumentResult.of(file, item, this::found);
    rules.clear();
    added = false;
    tally.add(result);
    report.document(result);
  }

  private CitedFinding found(Finding finding) {
    Optional<Basis> basis =
        Optional.ofNullable(rules.get(new Key(finding.code(), finding.pointer())))
            .map(ConsistencyRule::basis);
    return new CitedFinding(finding, basis);
  }

  /** Prints what only all documents together show. */
  void finish(CheckReport report) throws IOException {
    for (BatchFinding finding : batch.finish()) {
      DocumentResult result = later(finding);
      tally.addLater(result);
      report.later(result);
    }
  }

  private DocumentResult later(BatchFinding finding) {
    int file = 0;
    while (file + 1 < before.size() && before.get(file + 1) < finding.document()) {
      file++;
    }
    long number =
        finding.document() == 0
            ? 0
            : finding.document() - (before.isEmpty() ? 0 : before.get(file));
    return new DocumentResult(
        file,
        number,
        Optional.empty(),
        Optional.empty(),
        true,
        List.of(CitedFinding.uncited(finding.finding())));
  }
}
