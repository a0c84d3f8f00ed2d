package org.fostering.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.cli.CheckReport.Found;
import org.fostering.cli.CheckReport.Result;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.consistency.BatchFinding;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.consistency.ConsistencyRule;
import org.fostering.rules.consistency.CrossDocumentCheck;
import org.fostering.rules.consistency.RuleFinding;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Instrument;

/** Checks documents one by one and remembers enough to compare them. Not thread-safe. */
final class Checking {

  private final Consistency consistency = Consistency.standard();
  private final Strictness mode;
  private final LocalDate asOf;
  private final InputFiles sources;
  private final CrossDocumentCheck batch;
  private final FosteringJson reader;
  private final CheckTally tally = new CheckTally();

  /** How many items came before each file. */
  private final List<Long> before = new ArrayList<>();

  /** By which rules the findings on the document that is being read came about. */
  private final Map<Key, ConsistencyRule> rules = new HashMap<>();

  private long items;
  private boolean added;

  private record Key(String code, Pointer pointer) {}

  Checking(Strictness mode, LocalDate asOf, InputFiles sources) {
    this.mode = mode;
    this.asOf = asOf;
    this.sources = sources;
    this.batch = consistency.batch(asOf);
    this.reader = FosteringJson.builder().mode(mode).alsoChecking(this::check).build();
  }

  /** What the rules of pure logic rest on. */
  static Instrument vocabulary() {
    return Instrument.of("vocabulary");
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

  CheckTally tally() {
    return tally;
  }

  /** The file of a result, unless there is only one. */
  Optional<String> file(Result result) {
    return sources.name(result.file());
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
    Result result =
        new Result(
            file,
            item.number(),
            Optional.of(item.start().line()),
            item.checked().value().map(Documents::typeOf),
            item.checked().isSound(),
            item.checked().findings().stream().map(this::found).toList());
    rules.clear();
    added = false;
    tally.add(result);
    report.document(result);
  }

  private Found found(Finding finding) {
    Optional<Basis> basis =
        Optional.ofNullable(rules.get(new Key(finding.code(), finding.pointer())))
            .map(ConsistencyRule::basis);
    return new Found(finding, basis);
  }

  /** Prints what only all documents together show. */
  void finish(CheckReport report) throws IOException {
    for (BatchFinding finding : batch.finish()) {
      Result result = later(finding);
      tally.addLater(result);
      report.later(result);
    }
  }

  private Result later(BatchFinding finding) {
    int file = 0;
    while (file + 1 < before.size() && before.get(file + 1) < finding.document()) {
      file++;
    }
    long number =
        finding.document() == 0
            ? 0
            : finding.document() - (before.isEmpty() ? 0 : before.get(file));
    return new Result(
        file,
        number,
        Optional.empty(),
        Optional.empty(),
        true,
        List.of(new Found(finding.finding(), Optional.empty())));
  }
}
