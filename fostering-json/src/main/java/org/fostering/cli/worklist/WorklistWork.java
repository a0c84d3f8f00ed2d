package org.fostering.cli.worklist;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.fostering.cli.shared.DocumentWork;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.cli.shared.UnusableException;
import org.fostering.cli.worklist.WorklistEntries.Taken;
import org.fostering.cli.worklist.WorklistWork.Made;
import org.fostering.model.common.Document;

/** What {@code worklist} makes of enquiries and offers. */
final class WorklistWork implements DocumentWork<Document, List<Made>> {

  private final WorklistEntries entries;
  private final Worklist list;
  private final WorklistTally tally;
  private boolean isSound = true;

  WorklistWork(WorklistEntries entries, Worklist list, LocalDate asOf) {
    this.entries = entries;
    this.list = list;
    this.tally = new WorklistTally(asOf);
  }

  /**
   * What came of a document.
   *
   * @param row what the columns say of its entry; empty where it has none
   */
  record Made(Taken taken, List<String> row) {}

  @Override
  public List<Made> part(List<InputDocument<Document>> documents) {
    return documents.stream().map(this::made).toList();
  }

  private Made made(InputDocument<Document> document) {
    Taken taken = entries.take(document);
    return new Made(taken, taken.entry().map(list::row).orElse(List.of()));
  }

  @Override
  public void take(List<Made> part, OutputStream out) throws IOException, UnusableException {
    for (Made made : part) {
      Taken taken = made.taken();
      isSound &= taken.sound();
      if (taken.entry().isPresent()) {
        list.add(taken.entry().get(), made.row());
        tally.add(taken.entry().get());
      }
      if (taken.closed()) {
        tally.addClosed();
      }
    }
  }

  @Override
  public void end(ReportOutput out, boolean complete) throws IOException {
    list.print(tally, complete, out.text());
  }

  @Override
  public void endOnScreen(ReportOutput screen, boolean complete) throws IOException {
    list.printSummary(tally, complete, screen.text());
  }

  @Override
  public int exitCode() {
    return isSound ? ExitCode.SOUND : ExitCode.UNSOUND;
  }

  @Override
  public void close() throws IOException {
    list.close();
  }
}
