package org.fostering.cli.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.CaseGroups;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.cli.shared.DocumentWork;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.FileFindings;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.KeptDocuments;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.StreamedDocument;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.cases.CaseGroup;
import org.fostering.rules.cases.CaseIndex;
import org.fostering.rules.measure.DocumentFacts;
import org.fostering.rules.measure.FactsCollector;
import org.fostering.rules.measure.HouseholdFacts;
import org.fostering.rules.measure.MeasureFindingCode;
import org.fostering.rules.measure.MeasureTally;

/**
 * What {@code measure} makes of documents: what is counted of each is put aside, then those of each
 * household are counted together.
 */
final class MeasureWork implements DocumentWork<Document, MeasureWork.Part> {

  /** What is kept of a document while its case is counted. */
  private static final long CASE_BYTES = 1 << 9;

  /** Copies of one document, mostly; a household has some ten. */
  private static final int MOST_TOGETHER = 1000;

  private final FactsCollector collector;
  private final MeasureTally.Request question;
  private final Pipeline pipeline;
  private final MeasurePrinter printer;
  private final FileFindings findings;
  private final boolean isDirectoryInPart;
  private final long mostBytes;
  private final MeasureTally counted;
  private final DocumentTally documents = new DocumentTally();
  private CaseIndex index;
  private KeptDocuments kept = new KeptDocuments();
  private boolean together = true;
  private Optional<Measured> shown = Optional.empty();

  /** What came of documents that follow each other. */
  record Part(DocumentTally documents, List<DocumentFacts> facts) {}

  /**
   * @param isDirectoryInPart whether the directory has errors, and what can be read of it is used
   * @param mostBytes how much memory the index of households may take
   */
  MeasureWork(
      FactsCollector collector,
      MeasureTally.Request question,
      Pipeline pipeline,
      MeasurePrinter printer,
      FileFindings findings,
      boolean isDirectoryInPart,
      long mostBytes) {
    this.collector = collector;
    this.question = question;
    this.pipeline = pipeline;
    this.printer = printer;
    this.findings = findings;
    this.isDirectoryInPart = isDirectoryInPart;
    this.mostBytes = mostBytes;
    this.counted = new MeasureTally(question);
    this.index = new CaseIndex(mostBytes, MOST_TOGETHER);
  }

  @Override
  public Part part(List<InputDocument<Document>> inputs) {
    DocumentTally tally = new DocumentTally();
    List<DocumentFacts> facts = new ArrayList<>();
    for (InputDocument<Document> input : inputs) {
      StreamedDocument<Document> read = input.unread().read();
      tally.add(DocumentResult.of(input.file(), read));
      read.checked().value().flatMap(collector::collect).ifPresent(facts::add);
    }
    return new Part(tally, facts);
  }

  @Override
  public void take(Part part, OutputStream out) throws IOException, UnusableException {
    documents.add(part.documents());
    for (DocumentFacts facts : part.facts()) {
      if (!index.add(facts.links(), kept.place())) {
        together = false;
        count();
        index = new CaseIndex(mostBytes, MOST_TOGETHER);
        kept = new KeptDocuments();
        index.add(facts.links(), kept.place());
      }
      kept.add(facts.toBytes());
    }
  }

  /** Counts the households of what was put aside. */
  private void count() throws IOException, UnusableException {
    try (KeptDocuments facts = kept) {
      pipeline.run(
          new CaseGroups(index.groups(), CASE_BYTES),
          (List<CaseGroup> groups) -> tally(groups, facts),
          this::add);
    }
  }

  private void add(Tallied part) {
    counted.add(part.tally());
    together &= part.together();
  }

  /** What some households come to, and whether none was too large to be put together. */
  private record Tallied(MeasureTally tally, boolean together) {}

  private Tallied tally(List<CaseGroup> groups, KeptDocuments facts) throws IOException {
    MeasureTally tally = new MeasureTally(question);
    boolean whole = true;
    for (CaseGroup group : groups) {
      whole &= !group.apart();
      List<DocumentFacts> household = new ArrayList<>();
      for (CaseGroup.Entry entry : group.documents()) {
        household.add(DocumentFacts.of(facts.read(entry.place())));
      }
      tally.add(HouseholdFacts.of(household));
    }
    return new Tallied(tally, whole);
  }

  @Override
  public void together(OutputStream out) throws IOException, UnusableException {
    count();
  }

  @Override
  public void end(ReportOutput out, boolean complete) throws IOException {
    Measured measured = shown(complete);
    findings.print("-", measured.findings());
    printer.print(measured, out.text());
  }

  @Override
  public void endOnScreen(ReportOutput screen, boolean complete) throws IOException {
    printer.summary(shown(complete), screen.text());
  }

  /** What may be shown; hidden once, as that takes time. */
  private Measured shown(boolean complete) {
    Measured measured =
        shown.orElseGet(
            () -> printer.shown(new Measured(counted.report(), documents, complete, found())));
    shown = Optional.of(measured);
    return measured;
  }

  /** Why not all was counted, or not together. */
  private List<Finding> found() {
    List<Finding> found = new ArrayList<>();
    if (isDirectoryInPart) {
      found.add(MeasureFindingCode.DIRECTORY_IN_PART.at(Pointer.ROOT));
    }
    if (!together) {
      found.add(MeasureFindingCode.APART.at(Pointer.ROOT));
    }
    if (counted.leftOut() > 0) {
      found.add(MeasureFindingCode.TABLE_FULL.at(Pointer.ROOT));
    }
    return found;
  }

  @Override
  public int exitCode() {
    boolean whole = shown.map(Measured::findings).orElseGet(this::found).isEmpty();
    return whole ? documents.exitCode() : ExitCode.UNSOUND;
  }

  @Override
  public void close() throws IOException {
    kept.close();
  }
}
