package org.fostering.cli.worklist;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.fostering.cli.shared.DocumentWork;
import org.fostering.cli.shared.ExitCode;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.cli.worklist.WorklistEntries.Taken;
import org.fostering.model.common.Document;

/**
 * What {@code worklist} makes of enquiries and offers. The whole list is kept until the end,
 * because it is sorted; an entry takes some hundred bytes, however long its enquiry is.
 */
final class WorklistWork implements DocumentWork<Document, List<Taken>> {

  private final WorklistEntries entries;
  private final Worklist list;
  private final List<WorklistEntry> listed = new ArrayList<>();
  private long closed;
  private boolean isSound = true;

  WorklistWork(WorklistEntries entries, Worklist list) {
    this.entries = entries;
    this.list = list;
  }

  @Override
  public List<Taken> part(List<InputDocument<Document>> documents) {
    return documents.stream().map(entries::take).toList();
  }

  @Override
  public void take(List<Taken> part, OutputStream out) {
    for (Taken taken : part) {
      isSound &= taken.sound();
      taken.entry().ifPresent(listed::add);
      closed += taken.closed() ? 1 : 0;
    }
  }

  @Override
  public void end(ReportOutput out, boolean complete) throws IOException {
    list.print(listed, closed, complete, out.text());
  }

  @Override
  public void endOnScreen(ReportOutput screen, boolean complete) throws IOException {
    list.printSummary(listed, closed, complete, screen.text());
  }

  @Override
  public int exitCode() {
    return isSound ? ExitCode.SOUND : ExitCode.UNSOUND;
  }
}
