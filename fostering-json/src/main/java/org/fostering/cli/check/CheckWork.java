package org.fostering.cli.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.check.DocumentChecks.CheckedAlone;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.cli.shared.DocumentWork;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.event.EventDuplicates;
import org.fostering.json.event.Received;
import org.fostering.model.finding.Finding;
import org.fostering.rules.consistency.CrossDocumentCheck;
import org.fostering.rules.consistency.DocumentKeys;

/**
 * What {@code check} makes of documents: each is checked by itself on any thread, and compared with
 * those before it in its turn.
 */
final class CheckWork implements DocumentWork<Received, CheckWork.Part> {

  /** Twelve megabytes of memory, where there are so many. */
  static final int MOST_EVENTS = 100_000;

  private final CheckReports reports;
  private final DocumentChecks checks;
  private final CrossDocumentCheck batch;
  private final EventDuplicates events = new EventDuplicates(MOST_EVENTS);
  private final DocumentTally tally = new DocumentTally();

  /** How many documents came before each file, less those of it that were passed over. */
  private final List<Long> before = new ArrayList<>();

  private long documents;
  private Optional<UnusableException> brokenOff = Optional.empty();

  /**
   * What came of documents that follow each other.
   *
   * @param inputs the documents
   * @param checked what came of each by itself
   * @param printed what is printed of all where the others show nothing of them
   * @param ends where in that each ends
   */
  record Part(
      List<InputDocument<Received>> inputs,
      List<CheckedAlone> checked,
      ByteArrayOutputStream printed,
      List<Integer> ends) {}

  CheckWork(CheckReports reports, DocumentChecks checks, CrossDocumentCheck batch) {
    this.reports = reports;
    this.checks = checks;
    this.batch = batch;
  }

  @Override
  public Part part(List<InputDocument<Received>> inputs) throws IOException {
    List<CheckedAlone> checked = new ArrayList<>(inputs.size());
    List<Integer> ends = new ArrayList<>(inputs.size());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ReportOutput output = new ReportOutput(printed);
    CheckReport report = reports.to(output);
    for (InputDocument<Received> input : inputs) {
      CheckedAlone document = checks.read(input);
      checked.add(document);
      report.document(document.result());
      output.flush();
      ends.add(printed.size());
    }
    return new Part(inputs, checked, printed, ends);
  }

  @Override
  public void take(Part part, OutputStream out) throws IOException {
    byte[] printed = part.printed().toByteArray();
    ReportOutput output = new ReportOutput(out);
    int written = 0;
    for (int i = 0; i < part.inputs().size(); i++) {
      InputDocument<Received> input = part.inputs().get(i);
      while (before.size() <= input.file()) {
        before.add(documents - (input.unread().number() - 1));
      }
      documents++;
      Optional<DocumentResult> again = again(input, part.checked().get(i));
      if (again.isEmpty()) {
        count(part.checked().get(i).result());
      } else {
        int start = i == 0 ? 0 : part.ends().get(i - 1);
        output.write(printed, written, start - written);
        count(again.get());
        reports.to(output).document(again.get());
        written = part.ends().get(i);
      }
    }
    output.write(printed, written, printed.length - written);
    output.flush();
  }

  /**
   * Reads a document again of which those before it show something, so that all that was found
   * stands in the order of its text. A repeated event is reported as such, and not compared.
   */
  private Optional<DocumentResult> again(InputDocument<Received> input, CheckedAlone checked) {
    Optional<Finding> repeated = checked.event().flatMap(events::add);
    if (repeated.isPresent()) {
      batch.skip();
      return Optional.of(checks.readRepeated(input, repeated.get()));
    }
    List<Finding> others = compare(checked.keys());
    return others.isEmpty() ? Optional.empty() : Optional.of(checks.read(input, others));
  }

  private void count(DocumentResult result) {
    tally.add(result);
    digest(result);
  }

  private void digest(DocumentResult result) {
    if (reports.form().isByFault()) {
      reports.digest().add(result);
    }
  }

  private List<Finding> compare(Optional<DocumentKeys> keys) {
    if (keys.isEmpty()) {
      batch.skip();
      return List.of();
    }
    return batch.add(keys.get());
  }

  @Override
  public void brokeOff(UnusableException why) {
    brokenOff = Optional.of(why);
  }

  @Override
  public void end(ReportOutput out, boolean complete) throws IOException {
    CheckReport report = reports.to(out);
    if (brokenOff.isPresent()) {
      report.brokenOff(brokenOff.get(), tally);
    } else if (complete) {
      List<DocumentResult> results = new ArrayList<>();
      batch.finish((finding, document) -> results.add(later(finding, document)));
      for (DocumentResult result : results) {
        tally.addLater(result);
        digest(result);
        report.later(result);
      }
      report.summary(tally);
    }
  }

  private DocumentResult later(Finding finding, long document) {
    int file = 0;
    while (file + 1 < before.size() && before.get(file + 1) < document) {
      file++;
    }
    long number = document == 0 ? 0 : document - (before.isEmpty() ? 0 : before.get(file));
    return new DocumentResult(
        file, number, Optional.empty(), Optional.empty(), true, List.of(finding));
  }

  @Override
  public void endOnScreen(ReportOutput screen, boolean complete) throws IOException {
    if (complete) {
      reports.text(screen).summary(tally);
    }
  }

  @Override
  public int exitCode() {
    return tally.exitCode();
  }
}
